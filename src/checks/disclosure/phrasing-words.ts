import { wordSet } from '../../domain/disclosure/words.ts';

/** Words for people, or for what happens to one person each, beside those of the domain; all of them more than one. */
export const MORE_PEOPLE = wordSet(`
  clients neets uasc lac users triplets quadruplets orphans runaways under-fives under-5s under-twos under-2s
  under-ones under-threes under-3s exclusions breakdowns disruptions lads lasses perpetrators suspects survivors
  detainees couples orders
`);

/** The same for one. */
export const MORE_PERSON = wordSet(
  'client neet user individual runaway orphan exclusion breakdown disruption family household lad lass perpetrator suspect survivor',
);

/** What must stand right before a word that otherwise tells of no people: service users, adoption breakdowns. */
export const ONLY_BEHIND: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['users', wordSet('service')],
  ['user', wordSet('service')],
  ['breakdowns', wordSet('adoption placement')],
  ['breakdown', wordSet('adoption placement')],
  ['disruptions', wordSet('adoption placement')],
  ['disruption', wordSet('adoption placement')],
  ['orders', wordSet('guardianship care supervision placement adoption residence')],
]);

/** What happens to people, or is true of them, and hardly of anything else. */
export const TRUE_OF_PEOPLE = wordSet(`
  adopted fostered placed hurt harmed injured killed abused neglected excluded arrested convicted detained jailed
  sentenced reunited rehoused born missing pregnant disabled homeless dead asleep ill
`);

/** Forms of “to be”, and what may stand between one of them and what is said. */
export const BE = wordSet('was were is are been');
export const BESIDE_BE = wordSet('have has had not also still now then since later all both');

/** What a sentence says of people it has named, beside words in -ed. */
export const VERBS = wordSet(`
  was were is are had has have went came left died got found lost ran fell began did made took told said won
  became felt gave grew kept knew met saw slept spoke stood thought broke chose hit hurt read sat wrote lives live
  lived needs need work works
`);

/** Words in -ed that say nothing of what somebody did. */
export const NO_VERBS = wordSet('need bed red seed feed speed shed indeed hundred');

/** Words for one that are more often a kind: one family at a time. They count only where something is said of them. */
export const MORE_OFTEN_A_KIND = wordSet('family household');

/** What belongs to one person each: two children’s plans. */
export const OWN = wordSet(`
  plan plans case cases placement placements life lives file files death deaths story stories need needs adoption
  adoptions mother mothers father fathers parents
`);

/** Words that say that somebody is the only one. */
export const ONLY = wordSet('only sole lone');

/** One of these is not the only one of a few who could be told: the only person to ask. */
export const ANYBODY = wordSet('person adult');

export const ROSE_OR_FELL = wordSet(`
  fell fall falls fallen rose rise rises risen dropped drop grew grown increased increase decreased decrease reduced
  declined up down went
`);

/** What a number that rose or fell by few is followed by when it counts nothing else. */
export const AFTER_CHANGE = wordSet(
  'to from since in on over between compared and this last at against during',
);

/** What is measured and not counted, so that it may rise by few. */
export const MEASURES = wordSet(`
  share shares rate rates percentage proportion score scores average cost costs gap time times age ages
  budget spending
`);
