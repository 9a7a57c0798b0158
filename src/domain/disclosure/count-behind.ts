import type { CountRule } from './count-before.ts';
import { isOtherwiseMeant } from './other-numbers.ts';
import { isPeople } from './people-nouns.ts';
import { isSmall } from './small.ts';
import { joins, numberOf, wordSet } from './words.ts';
import type { Word } from './words.ts';

/** Words within which a sentence that speaks of people says how many. */
const REACH = 24;

const STOP = /[.;?!]/;

/** “Children: 3”, “care leavers (3)”. */
export const countBehind: CountRule = (words, index, threshold) => {
  const number = words[index + 1];
  if (number === undefined || !isPeople(words, index)) return undefined;
  const count = smallNumberAt(words, index + 1, threshold);
  const after = words[index + 2]?.gap ?? '.';
  const isSetOff = /^\s?[:=(–—-]\s?$/.test(number.gap) && /^[).,;\n]/.test(after);
  return isSetOff && count !== undefined ? { count, last: index + 1 } : undefined;
};

const SAID_BEFORE = wordSet('was is were be to at by reached remained remains only just');
const SAID_AFTER = wordSet('in this last at on from compared during and but who for over');

/** “The number of children who went missing fell to 3.” */
export const countSaid: CountRule = (words, index, threshold) => {
  if (words[index]?.plain !== 'number' || words[index + 1]?.plain !== 'of') return undefined;
  let hasPeople = false;
  for (let place = index + 2; place < Math.min(words.length, index + REACH); place++) {
    if (STOP.test((words[place] as Word).gap)) return undefined;
    hasPeople ||= isPeople(words, place);
    const count = smallNumberAt(words, place, threshold);
    if (hasPeople && count !== undefined && isSaid(words, place)) return { count, last: place };
  }
  return undefined;
};

function isSaid(words: readonly Word[], place: number): boolean {
  const next = words[place + 1];
  const isLast = next === undefined || !joins(next) || SAID_AFTER.has(next.plain);
  return isLast && SAID_BEFORE.has(words[place - 1]?.plain ?? '');
}

const VERBS = wordSet('were had have are remained left moved went returned died needed came');
const NAMED = wordSet('the these those all last first other its their our');

/** “Of the 28 children who moved, 3 were in foster care.” */
export const countOfSome: CountRule = (words, index, threshold) => {
  const count = smallNumberAt(words, index, threshold);
  const verb = words[index + 1];
  if (count === undefined || count < 2 || NAMED.has(words[index - 1]?.plain ?? '')) return undefined;
  if (verb === undefined || !joins(verb) || !VERBS.has(verb.plain)) return undefined;
  return hasPeopleBefore(words, index) ? { count, last: index } : undefined;
};

/** Whether the same sentence has spoken of people. */
function hasPeopleBefore(words: readonly Word[], index: number): boolean {
  for (let place = index; place > 0 && place > index - REACH; place--) {
    if (STOP.test((words[place] as Word).gap)) return false;
    if (isPeople(words, place - 1)) return true;
  }
  return false;
}

function smallNumberAt(words: readonly Word[], index: number, threshold: number): number | undefined {
  const count = numberOf(words[index] as Word);
  if (count === undefined || !isSmall(count, threshold)) return undefined;
  return isOtherwiseMeant(words, index, count, threshold) ? undefined : count;
}
