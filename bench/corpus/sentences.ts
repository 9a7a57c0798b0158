import { pick } from './random.ts';
import type { Random } from './random.ts';

const WHO = [
  'The early help team',
  'Social workers in the north of the borough',
  'Schools and their governors',
  'The health visiting service',
  'Foster carers and those who support them',
  'The youth justice service',
  'Family hubs',
  'The team for children with disabilities',
  'Colleges and training providers',
  'The virtual school',
  'Police officers in the safeguarding hub',
  'Independent reviewing officers',
];
const DO = [
  'go on working with',
  'now meet every month with',
  'have agreed a shared plan with',
  'have asked for the views of',
  'offer more time to',
  'keep a closer eye on support for',
  'have trained new staff to listen to',
  'tried out a new way of working with',
  'share what they learn with',
  'hold regular reviews with',
];
const WHOM = [
  'families who ask for help early',
  'young people who are about to leave care',
  'parents of children with SEND',
  'grandparents and others who bring up a relative’s child',
  'children who have moved school more than once',
  'young carers',
  'parents who are in conflict with each other',
  'children who wait for a diagnosis',
  'young people at risk of becoming NEET',
  'the teams that answer the first call',
];
const SO = [
  'so that help comes sooner and lasts longer',
  'and will report what came of it later in the year',
  'because demand has grown faster than the number of staff',
  'so that fewer plans are started a second time',
  'which inspectors from Ofsted had asked for at their last visit',
  'and the first results are encouraging, though it is too soon to be sure',
  'while the budget for this work stays as it was agreed',
  'after a review by another council found gaps in the records',
  'so that no family has to tell its story more than once',
  'and councillors on the scrutiny committee will visit to see it',
  'as the strategy asks, with advice from the integrated care board',
];
const PROMISES = [
  'Review how the first call is answered and act on what is found',
  'Train every manager in the new way of supervision',
  'Open the hub on Saturday mornings',
  'Ask young people in care what they think of their reviews',
  'Agree a shared record with the health visiting service',
  'Publish a guide for parents of children with SEND',
  'Fill the vacant posts in the assessment team',
  'Bring a plan for more foster homes to Cabinet',
];

/** A sentence of a report, of about eighteen words, with no number in it. */
export function sentence(random: Random): string {
  return `${pick(random, WHO)} ${pick(random, DO)} ${pick(random, WHOM)}, ${pick(random, SO)}.`;
}

/** Sentences of at least so many words in all, and one at least. */
export function sentencesOf(words: number, random: Random): string {
  let text = sentence(random);
  while (wordsIn(text) < words) text += ` ${sentence(random)}`;
  return text;
}

/** Something a council may say it will do, without its full stop. */
export function promise(random: Random): string {
  return pick(random, PROMISES);
}

/** How many words a reader sees; a figure is one. */
export function wordsIn(text: string): number {
  return text
    .replace(/<[^>]*>/g, '0')
    .split(/\s+/)
    .filter(Boolean).length;
}
