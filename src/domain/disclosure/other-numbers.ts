import { PEOPLE } from './people-words.ts';
import { joins, numberOf, wordSet } from './words.ts';
import type { Word } from './words.ts';

/** What a number right behind these names or numbers: year 3, aged 3, paragraph 3. */
const LABELS = wordSet(`
  year years stage stages ks quarter quarters q term tier level phase wave part section sections paragraph
  paragraphs line lines page chapter annex appendix band class group grade step table figure chart number no
  ward area unit type category schedule article regulation rule act standard priority priorities version
  cohort round item note option objective theme zone room resolution age ages aged
`);

/** Words that a list of labelled numbers may have: years 1, 2, 3, 4 and 5. A longer one would take its square of time. */
const LONGEST_LIST = 40;

const BETWEEN_NUMBERS = wordSet('to and or');

/** Whether the number at a place among words counts no people for what stands before it, or does not tell how many. */
export function isOtherwiseMeant(
  words: readonly Word[],
  index: number,
  count: number,
  threshold: number,
): boolean {
  const { gap } = words[index] as Word;
  return (
    /[£$€#§/.]$/.test(gap) ||
    isLabelled(words, index) ||
    isRatio(before(words, index)) ||
    isBound(before(words, index)) ||
    isSpread(words, index, count, threshold)
  );
}

/** Year 3, years 3 and 4, aged 3 to 5. */
function isLabelled(words: readonly Word[], index: number): boolean {
  let place = index;
  const end = Math.max(0, index - LONGEST_LIST);
  while (place > end && joins(words[place] as Word) && isOfNumbers(words[place - 1] as Word)) place--;
  const word = words[place];
  return word !== undefined && joins(word) && LABELS.has(words[place - 1]?.plain ?? '');
}

function isOfNumbers(word: Word): boolean {
  return BETWEEN_NUMBERS.has(word.plain) || numberOf(word) !== undefined;
}

/** 1 in 4, one in every four, 4 out of 5. */
function isRatio([last, second, third]: readonly string[]): boolean {
  if (last === 'of') return second === 'out';
  const isEvery = last === 'every';
  return (
    (isEvery ? second : last) === 'in' &&
    /^\d+$|^one|^two|^three|^four/.test((isEvery ? third : second) ?? '')
  );
}

/** More than 3, at least 3, up to 3. “Fewer than 5” says more than that a number is small, and that of few people. */
function isBound([last, second]: readonly string[]): boolean {
  if (last === 'over' || last === 'above' || last === 'least') return true;
  if (last === 'to') return second === 'up';
  // “Children under 5” are of that age.
  if (last === 'under' || last === 'below') return PEOPLE.has(second ?? '') || second === 'aged';
  return last === 'than' && !/^(fewer|less|lower|smaller)$/.test(second ?? '');
}

/** 1 to 5, between one and five: every small number, so none in particular. */
function isSpread(words: readonly Word[], index: number, count: number, threshold: number): boolean {
  const from = words[index - 2];
  const link = words[index - 1]?.plain ?? '';
  if (from === undefined || !/^(to|and)$/.test(link)) return false;
  const lowest = numberOf(from);
  return lowest !== undefined && lowest <= 1 && count >= threshold;
}

/** The words before a place, the nearest first, as far as no stop stands between. */
function before(words: readonly Word[], index: number): string[] {
  const found: string[] = [];
  for (let place = index; place > 0 && found.length < 3 && joins(words[place] as Word); place--) {
    found.push((words[place - 1] as Word).plain);
  }
  return found;
}
