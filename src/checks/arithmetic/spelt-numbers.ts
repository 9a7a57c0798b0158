import { numbersIn } from '../../domain/prose-number.ts';
import type { ProseNumber } from '../../domain/prose-number.ts';

const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const VALUES: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, index): [string, number] => [word, index + 1]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

const BELOW_HUNDRED = `(?:(?:${TENS.join('|')})(?:[- ](?:${ONES.slice(0, 9).join('|')}))?|${ONES.join('|')})`;
const BELOW_THOUSAND = `(?:${BELOW_HUNDRED} hundred(?: and ${BELOW_HUNDRED})?|a hundred(?: and ${BELOW_HUNDRED})?|${BELOW_HUNDRED})`;
const SPELT = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${BELOW_THOUSAND} thousand(?:,? (?:and )?${BELOW_THOUSAND})?|${BELOW_THOUSAND})(?![\\p{L}\\p{N}-])`,
  'giu',
);

/** Numbers in letters up to this count all manner of things, and small numbers of people have a rule of their own. */
const LEAST = 11;

/** How many characters around a number say what it counts. */
const REACH = 100;

/** Part of every such number: most texts have none of these, and need not be looked at further. */
const MAY_SPELL = /eleven|twelve|teen|twent|thirt|forty|fift|sixt|sevent|eight[yi]|ninet|hundred|thousand/i;

/** The numbers from eleven on that a text spells out, as `numbersIn` reads those in figures: “forty-one children”. */
export function speltNumbersIn(text: string): ProseNumber[] {
  if (!MAY_SPELL.test(text)) return [];
  return [...text.matchAll(SPELT)].flatMap(({ 0: words, index }) => {
    const value = valueOf(words);
    return value < LEAST ? [] : (read(text, words, index, value) ?? []);
  });
}

/** The numbers that a text spells out, from one on. */
export function speltValuesIn(text: string): number[] {
  return [...text.matchAll(SPELT)].map(([words]) => valueOf(words));
}

/** Reads the text around a spelt number with the figures in its place. */
function read(text: string, words: string, start: number, value: number): ProseNumber | undefined {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(start + words.length, start + words.length + REACH);
  const found = numbersIn(`${before}${value}${behind}`).find((number) => number.start === before.length);
  if (found === undefined) return undefined;
  return { ...found, start, text: `${words}${found.text.slice(String(value).length)}` };
}

function valueOf(words: string): number {
  let whole = 0;
  let part = 0;
  for (const word of words.toLowerCase().split(/[^a-z]+/)) {
    if (word === 'thousand') [whole, part] = [(part || 1) * 1000, 0];
    else if (word === 'hundred') part = (part || 1) * 100;
    else part += VALUES.get(word) ?? 0;
  }
  return whole + part;
}
