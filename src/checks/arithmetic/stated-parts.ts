import { countsBehind } from '../../domain/rounding.ts';
import { listed } from '../body/quoted.ts';
import type { Passage } from '../passages.ts';
import type { Problem } from '../problem.ts';
import { areApart } from './exclusive-words.ts';

/** Part of whatever is found here: most passages have none of these. */
const MAY_PART =
  /\d\s?(?:%|per ?cent)? (?:out )?of (?:the |our |its |all )*\d|[Oo]f (?:the |our |its |all )*\d|: \d/;

const NUMBER = String.raw`\d[\d,]*(?![.\d%])`;
const THE = '(?:the |our |its |all )*';
/** “Of the 16 to 18 year olds”, “of 30 hours”, “of 2018”: no number of things that can have parts. */
const NO_WHOLE = String.raw`(?![-–/]| (?:to|or|and|plus|per|in|of|million|thousand|(?:working )?(?:hour|day|week|month|year|minute|term|point|mile|night)s?)\b|[- ](?:year|hour|day|week|month|place|bed)\b)`;
const DOES =
  '(?:are|is|were|was|have|had|has|got|require[sd]?|need(?:s|ed)?|pass(?:ed)?|fail(?:ed)?|miss(?:ed)?|met|left|stayed|moved|came|went|took|live[ds]?|work(?:ed)?|closed|opened)';

/** “45 of the 40 schools”. */
const SOME_OF_ALL = new RegExp(
  String.raw`(?<![\p{L}\p{N}£][-–/.,]?)(?<!\b(?:lines?|pages?|paragraphs?|tables?|sections?|parts?|phases?|stages?|items?|numbers?|quarter|week|day|year)\s)(${NUMBER}) (?:out )?of ${THE}(${NUMBER})${NO_WHOLE} \p{L}`,
  'gu',
);
/** “Of the 40 schools, 30 are good”, with the rest of the sentence. */
const ALL_THEN_PARTS = new RegExp(
  String.raw`\b[Oo]f ${THE}(${NUMBER})${NO_WHOLE} ([^.,;:()\d]{2,60}?),? (?=${NUMBER} ${DOES}\b)([^.;:()]*)`,
  'gu',
);
/** “It inspected 20 schools: 12 were good, 5 …”, with the rest of the sentence. */
const ALL_WITH_PARTS = new RegExp(
  String.raw`(?<![\p{L}\p{N}£][-–/.,]?)(${NUMBER})${NO_WHOLE} ([^.,;:()\d]{2,40}): (?=${NUMBER} \p{L})([^.;:()]*)`,
  'gu',
);
/** A further part: “and 15 require improvement”, “, 8 inadequate”. */
const PART = new RegExp(
  String.raw`(?:^|\b(?:and|while|but|another|further|other|remaining)\s|,\s)(${NUMBER}) (?:${DOES}\b|\p{L}+(?=\s*$|,| and\b))`,
  'gu',
);
const SHARE_OF_ALL = new RegExp(
  String.raw`(?<!\b(?:about|around|some|roughly|approximately|nearly|almost|over|under|than|least|most|just|only|to)\s)(?<![\d.,£])(\d+(?:\.\d+)?)(\s?%|\s?per ?cent) of ${THE}(${NUMBER})${NO_WHOLE} \p{L}`,
  'giu',
);

const YEAR = /^(?:19|20)\d\d$/;
const MEND =
  'Correct the numbers, so that they fit each other. If the record prints it so, say that it does.';

/** What is wrong with some words, and which. */
type Fault = { start: number; length: number; message: string };

/** Parts in a sentence that are more than what they are parts of, and shares that no part of so few can be. */
export function wrongParts(passage: Passage): Problem[] {
  const { text } = passage;
  if (!MAY_PART.test(text)) return [];
  return [...tooMany(text), ...partsOver(text), ...impossibleShares(text)].map(
    ({ start, length, message }) => ({
      id: 'arithmetic-number-contradicts',
      ...passage.placeOf(start, length),
      message,
      mend: MEND,
    }),
  );
}

function tooMany(text: string): Fault[] {
  return [...text.matchAll(SOME_OF_ALL)].flatMap(({ 1: some = '', 2: all = '', index }) => {
    if (isYear(some, all) || countOf(some) <= countOf(all)) return [];
    const message = `The text says ${some} of ${all}, but a part cannot be more than the whole.`;
    return [{ start: index, length: some.length, message }];
  });
}

function partsOver(text: string): Fault[] {
  return [ALL_THEN_PARTS, ALL_WITH_PARTS]
    .flatMap((form) => [...text.matchAll(form)])
    .flatMap((found) => {
      const [words, all = '', things = '', rest = ''] = found;
      const start = found.index + words.length - rest.length;
      const parts = partsIn(rest);
      const whole = countOf(all);
      if (isYear(all)) return [];
      const [first, ...others] = parts;
      if (first !== undefined && first.count > whole) {
        const message = `The text says ${first.digits} of ${all} ${things}, but a part cannot be more than the whole.`;
        return [{ start: start + first.start, length: first.digits.length, message }];
      }
      const last = others.at(-1);
      if (last === undefined) return [];
      const sum = parts.reduce((total, { count }) => total + count, 0);
      const isRest = /^(?:other|remaining)\b/.test(last.words);
      const isWrong = isRest ? sum !== whole : sum > whole && areApart(parts.map((part) => part.words));
      if (!isWrong) return [];
      const message = `The text tells of ${all} ${things} in all, but ${listed(parts.map(({ digits }) => digits))} add up to ${sum}.`;
      return [{ start: start + last.start, length: last.digits.length, message }];
    });
}

/** A part that is told of a whole, with the words that say which: from “another” before it up to the next part. */
type Part = { start: number; digits: string; count: number; words: string };

function partsIn(rest: string): Part[] {
  const found = [...rest.matchAll(PART)];
  return found.map(({ 0: words, 1: digits = '', index }, place) => ({
    start: index + words.lastIndexOf(digits),
    digits,
    count: countOf(digits),
    words: rest.slice(index, found[place + 1]?.index),
  }));
}

function impossibleShares(text: string): Fault[] {
  return [...text.matchAll(SHARE_OF_ALL)].flatMap(({ 1: share = '', 2: sign = '', 3: all = '', index }) => {
    const decimals = share.split('.')[1]?.length ?? 0;
    const quotient = { denominator: countOf(all), scale: 100 };
    if (isYear(all) || quotient.denominator === 0 || Number(share) > 100) return [];
    if (countsBehind(Number(share), decimals, quotient)) return [];
    const below = Math.floor((Number(share) * quotient.denominator) / 100);
    const [less, more] = [below, below + 1].map(
      (count) => `${count} would be ${((100 * count) / quotient.denominator).toFixed(decimals)}%`,
    );
    const message = `The text says ${share}${sign} of ${all}, but no whole number out of ${all} is that: ${less} and ${more}.`;
    return [{ start: index, length: share.length + sign.length, message }];
  });
}

function countOf(digits: string): number {
  return Number(digits.replaceAll(',', ''));
}

function isYear(...numbers: readonly string[]): boolean {
  return numbers.some((digits) => YEAR.test(digits));
}
