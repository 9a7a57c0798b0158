import { speltValuesIn } from './spelt-numbers.ts';

/** What a figure can be, from least to most. */
export type AmountRange = { readonly least: number; readonly most: number };

const HEDGED =
  /\b(?:about|around|approximately|roughly|some|circa|nearly|almost|over|under|just|more than|less than)\b/;
const ALL = /^(?:all(?! but)|every\b|everyone\b|everybody\b)/;
const NEARLY_ALL = /^(?:nearly|almost|practically|virtually) (?:all|every|everyone|everybody)\b/;
const NONE = /^(?:none|nil|zero|nobody|no one|no(?! (?:more|less|fewer|change|figure|data)))\b/;
const N_IN_M = /\b([a-z]+) (?:in|out of) (?:every )?([a-z]+)\b/;

const PARTS: readonly [RegExp, number][] = [
  [/\bthree[- ]quarters?\b/, 75],
  [/\btwo[- ]thirds?\b/, 200 / 3],
  [/\b(?:half|halves)\b/, 50],
  [/\b(?:a|one)[- ]third\b/, 100 / 3],
  [/\b(?:a|one)[- ]quarter\b/, 25],
  [/\b(?:a|one)[- ]fifth\b/, 20],
  [/\b(?:a|one)[- ]tenth\b/, 10],
];

/** How far from a part a percentage may be that is called so. */
const SLACK = 1;
/** The same where it is “about half”, or “nearly”. */
const MORE_SLACK = 6;

/**
 * What a figure can be whose printed form has no digits: “none”, “twelve”, and of a percentage “all” or “about half”.
 * Undefined where the words say nothing that can be held against a number.
 */
export function amountInWords(printed: string, isPercentage: boolean): AmountRange | undefined {
  const words = printed.toLowerCase().trim();
  if (NONE.test(words)) return { least: 0, most: 0 };
  const part = isPercentage ? partInWords(words) : undefined;
  if (part) return part;
  const numbers = speltValuesIn(words);
  return numbers.length === 0 ? undefined : { least: Math.min(...numbers), most: Math.max(...numbers) };
}

function partInWords(words: string): AmountRange | undefined {
  if (ALL.test(words)) return { least: 100, most: 100 };
  if (NEARLY_ALL.test(words)) return { least: 80, most: 100 };
  const [, count = '', whole = ''] = N_IN_M.exec(words) ?? [];
  const [few, many] = [count, whole].map((word) => speltValuesIn(word)[0]);
  const share = few !== undefined && many ? (100 * few) / many : undefined;
  const named = share ?? PARTS.find(([pattern]) => pattern.test(words))?.[1];
  if (named === undefined) return undefined;
  const slack = HEDGED.test(words) ? MORE_SLACK : SLACK;
  return { least: named - slack, most: named + slack };
}
