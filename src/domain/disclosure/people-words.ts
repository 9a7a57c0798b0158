import { wordSet } from './words.ts';

/** Words for more than one person. Staff are left out: they are posts. */
export const PEOPLE = wordSet(`
  children people persons adults babies infants newborns toddlers kids minors youths youngsters
  pupils students learners schoolchildren boys girls teenagers teens adolescents leavers
  siblings brothers sisters twins sons daughters parents mothers fathers carers guardians adopters
  families households residents individuals women men victims offenders refugees patients whom
  plans adoptions deaths suicides
`);

/** Words for one. A parent and a family are more often a kind than a count: one-parent families, one family at a time. */
export const PERSON = wordSet(`
  child person adult baby infant newborn toddler minor youth youngster pupil student learner
  boy girl teenager adolescent leaver sibling brother sister carer adopter mother father
  refugee victim offender patient plan adoption death suicide
`);

/** Words for grown-ups that say what kind of family there is: a single parent, both parents. */
export const KINDS_OF_ADULT = wordSet(`
  parent parents carer carers mother mothers father fathers guardians adult adults adopter adopters men women
`);

/** What must stand right before a word that otherwise tells of no people: child protection plans, not plans of action. */
export const ONLY_AFTER: ReadonlyMap<string, string> = new Map([
  ['plans', 'protection'],
  ['plan', 'protection'],
]);

/** Words that a number and its people cannot have between them. */
export const NO_ADJECTIVES = wordSet(`
  and or nor but to of in on at by for from with without per than then when where while who that which this
  trusted the a an if as is are was were be been have has had will would can could may do did not out up down into
  about between among since until so year month week day hour minute term time old mile pound point
  january february march april june july august september october november december
  half third quarter fifth tenth dozen hundred thousand million cent percent
`);

/** What may follow one person, so that “one child” is a child and “one child protection conference” a conference. */
export const AFTER_PERSON = wordSet(`
  who whose that was is has had did does could may will would not in with without under over of from to at on as
  by for and or but aged left moved remained remains went came needed became died ended began started being
  placed living missing because when while this last each per still now again
`);

/** What may stand between “3 of” and the people: our, these, the 28. */
export const OF_THE = wordSet('the our its their these those all whose');
