import type { GivenFigure } from '../../domain/figure-answer.ts';
import { MARKERS, MARKER_CODES } from '../../domain/markers.ts';
import { readFigure } from '../../domain/read-figure.ts';
import { HIDDEN, NOT_AVAILABLE } from '../no-number.ts';

/** Signs that a report puts in front of a number, in words. */
const SIGNS: readonly (readonly [sign: RegExp, words: string])[] = [
  [/^~\s*/, 'about '],
  [/^(?:<=|≤)\s*/, 'at most '],
  [/^(?:>=|≥)\s*/, 'at least '],
  [/^<\s*/, 'less than '],
  [/^>\s*/, 'more than '],
];
/** A percentage takes a number with or without its sign, and the counts behind it. */
const ANY_LEVEL = { unit: 'percent', measure: 'level' } as const;
/** A small number that a report has hidden by saying only that it is lower than another. */
const SUPPRESSED = /^(?:<|fewer than|less than|under)\s*(?:\d|10)$/i;
const DIGITS_ALONE = 'Write the digits alone, without commas, signs or words:';
const ANY_NUMBER = 'Write digits only, with a point if need be, such as 1990 or 88.9.';

/**
 * What to write in place of a text where a number belongs: the very line, where the text says a number.
 * @param name the name of the detail
 */
export function numberToWrite(name: string, text: string): string {
  const figure = name === 'value' ? figureToWrite(text) : undefined;
  if (figure !== undefined) return figure;
  const digits = digitsOf(text);
  return digits === undefined ? ANY_NUMBER : `${DIGITS_ALONE}\n  ${name}: ${digits}`;
}

/** The number that a text most likely stands for: 1990 for “1,990”, 88.9 for “88.9%”, -3 for “−3”. */
export function digitsOf(text: string): string | undefined {
  const match = /^[^\d−–-]{0,20}([−–-]?\d{1,3}(?:[, ]\d{3})+|[−–-]?\d{1,15})(\.\d{1,10})?[^\d]{0,20}$/.exec(
    text,
  );
  return match?.[1] && `${match[1].replace(/[, ]/g, '').replace(/[−–]/, '-')}${match[2] ?? ''}`;
}

/** A figure as a report has it: more than a number may have to be written, or none at all. */
function figureToWrite(text: string): string | undefined {
  if (SUPPRESSED.test(text)) {
    return `If the record hides a small number of people so, ${HIDDEN}. If not, write value: and the number.`;
  }
  const marker = MARKER_CODES.find((code) => text.replace(/^\[|\]$/g, '').toLowerCase() === code);
  if (marker !== undefined && MARKERS[marker].kind === 'replacing') {
    return `That there is no number is said on two lines:\n  value: null\n  markers: [${marker}]`;
  }
  const negative = /^[–—‒]\s*\d/.test(text) ? digitsOf(`-${text.replace(/^.\s*/, '')}`) : undefined;
  if (negative !== undefined) {
    return `The sign in front is a dash and no minus. Write a hyphen in its place:\n  value: ${negative}`;
  }
  const [sign, words = ''] = SIGNS.find(([pattern]) => pattern.test(text)) ?? [];
  const figure = readFigure(sign ? text.replace(sign, words) : text, ANY_LEVEL);
  if (figure === undefined) return undefined;
  if (typeof figure === 'string') return `If the record gives no number, ${NOT_AVAILABLE}.`;
  return linesToWrite(figure);
}

function linesToWrite({ value, decimals, printed, numerator, denominator, marker }: GivenFigure): string {
  const details = [
    ['printed', printed, 'the words that readers see'],
    ['decimals', decimals, 'how many digits to show behind the point'],
    ['numerator', numerator, 'the part of it that counts'],
    ['denominator', denominator, 'the whole'],
    ['markers', marker && `[${marker}]`, 'the letter in brackets that says so'],
  ] as const;
  const below = details.filter(([, given]) => given !== undefined);
  const where = below.length > 1 ? 'on lines below it' : 'on a line below it';
  const how =
    below.length === 0
      ? DIGITS_ALONE
      : `Write the number by itself, and ${where} ${below.map(([, , what]) => what).join(', and ')}:`;
  return [how, `value: ${value}`, ...below.map(([name, given]) => `${name}: ${given}`)].join('\n  ');
}
