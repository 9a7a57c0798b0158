import { numberOf, wordsOf } from './disclosure/words.ts';
import type { Word } from './disclosure/words.ts';

/** A share that a text tells in words: “all”, “half”, “three quarters”, “9 in 10”. */
export type ShareWords = {
  start: number;
  text: string;
  /** From 0 to 100. */
  percent: number;
  /** How many points a published share may differ from it: words are seldom exact, and hedged ones less so. */
  slack: number;
};

/** What the parts in words are of a whole: a third is one of 3. */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['eighth', 8],
  ['eighths', 8],
  ['tenth', 10],
  ['tenths', 10],
]);

/** Any of these words makes a share less than exact. */
const HEDGES =
  /(?:^|\s)(?:about|around|some|roughly|approximately|nearly|almost|over|under|than|least|most|just|only|close to|up to)\s+(?:an?\s+|only\s+|the\s+)?$/i;

/** How close words are to a share, in points: “all” and “none”, other words, and hedged ones. */
const EXACT = 0.5;
const CLOSE = 2;
const HEDGED = 8;

const MAY_SHARE =
  /\b(?:half|halves|thirds?|quarters?|fifths?|sixth|eighth|tenths?|all|every|none|no|in|out of|of)\b/i;

/** The shares that a text tells in words, in the order they stand. */
export function sharesIn(text: string): ShareWords[] {
  if (!MAY_SHARE.test(text)) return [];
  const words = wordsOf(text);
  return words.flatMap((_, place) => shareAt(text, words, place) ?? []);
}

function shareAt(text: string, words: readonly Word[], place: number): ShareWords | undefined {
  const word = words[place] as Word;
  const { plain } = word;
  const share = (first: Word, last: Word, percent: number, close = CLOSE): ShareWords => {
    const isHedged = HEDGES.test(text.slice(Math.max(0, first.start - 30), first.start));
    const end = last.start + last.text.length;
    return {
      start: first.start,
      text: text.slice(first.start, end),
      percent,
      slack: isHedged ? HEDGED : close,
    };
  };
  if (plain === 'all' || plain === 'every') return share(word, word, 100, EXACT);
  if (plain === 'none' || plain === 'no') return share(word, word, 0, EXACT);
  const part = PARTS.get(plain);
  if (part !== undefined) return fraction(words, place, part, share);
  return someInMany(words, place, share);
}

/** What a half is of that is no group: “half a day”, “half-term”. */
const NO_SHARE_OF = /^(?:terms?|an?|years?|days?|hours?|way|time)$/;

type Share = (first: Word, last: Word, percent: number) => ShareWords;

/** “Half”, “a third”, “three quarters”, “two-thirds”; not “the third”, “Quarter 3” or “a quarter before”. */
function fraction(words: readonly Word[], place: number, part: number, share: Share): ShareWords | undefined {
  const word = words[place] as Word;
  const before = words[place - 1];
  const after = words[place + 1]?.plain;
  const isAddition = before?.plain === 'a' && words[place - 2]?.plain === 'and';
  if (
    isAddition ||
    NO_SHARE_OF.test(after ?? '') ||
    /^(?:first|second|other|last)$/.test(before?.plain ?? '')
  )
    return undefined;
  if (part !== 2 && after !== 'of' && !/^(?:were|was|are|is|have|had)$/.test(after ?? '')) return undefined;
  const times = before && numberOf(before);
  if (times !== undefined && times > 0 && times < part)
    return share(before as Word, word, (100 * times) / part);
  const isOne = part === 2 || /^(?:a|one)$/.test(before?.plain ?? '');
  return isOne && before?.plain !== 'and' ? share(word, word, 100 / part) : undefined;
}

/** “9 in 10”, “nine out of ten”, “one in every five”. */
function someInMany(words: readonly Word[], place: number, share: Share): ShareWords | undefined {
  const some = numberOf(words[place] as Word);
  if (some === undefined || some === 0) return undefined;
  const plain = (offset: number) => words[place + offset]?.plain ?? '';
  if (plain(1) !== 'in' && !(plain(1) === 'out' && plain(2) === 'of')) return undefined;
  const at = place + (plain(1) === 'in' ? 2 : 3) + (plain(2) === 'every' ? 1 : 0);
  const last = words[at];
  const many = last && numberOf(last);
  return many !== undefined && many > some && many <= 1000 && !/^(?:19|20)\d\d$/.test(last?.plain ?? '')
    ? share(words[place] as Word, last as Word, (100 * some) / many)
    : undefined;
}
