import { decimalsOf, roundTo } from './decimal.ts';
import { MONTH_IN_SMALL } from './months.ts';
import { poundsSaid } from './pounds-said.ts';

/** What a number in a sentence counts. Numbers of dates, ages, hours, paragraphs and the like are none of these. */
export type ProseNumberKind = 'percent' | 'per-10000' | 'gbp-million' | 'count';

/** A number in a sentence that may be a published figure. */
export type ProseNumber = {
  kind: ProseNumberKind;
  /** As it is written, with its sign or unit: “92%”, “92 per cent”, “£24 million”; a count alone, “1,990”. */
  text: string;
  start: number;
  /** Its size: words such as “fell by” say which way, not the number. */
  value: number;
  decimals: number;
  /** Whether it is “about” so much, or “over”, and need not be exact. */
  isHedged: boolean;
  /** Whether the number is said to be at least so much, “more than 500”, or at most: “fewer than 600”. */
  bound: 'least' | 'most' | undefined;
  /** Up to three words behind a count, in small letters: what is counted is among them. None where it stands alone. */
  words: readonly string[];
};

/** A comma before one or two digits and a per cent sign is a decimal comma: 89,5%. */
const NUMBER =
  /(?<![\p{L}\p{N}]|\p{N}[.,])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+|,\d{1,2}(?=\s?(?:%|per ?cent)))?(?!\p{N}|(?!(?:m|bn)\b)\p{L})/gu;
const DECIMAL_COMMA = /,(?=\d{1,2}$)/;

const PERCENT = /^\s?(?:%|per ?cent(?!\p{L}))/u;
const PER_10000 = /^\s?(?:per|(?:for|in|of) every) (?:10,?000|ten thousand)(?![\p{N},])/u;

const HEDGE =
  /(?:about|around|some|roughly|approximately|nearly|almost|over|under|below|above|than|least|most)\s$/;

const BOUND_BELOW = /(?:more than|over|above|greater than|at least)\s$/;
const BOUND_ABOVE = /(?:fewer than|less than|under|below|at most|lower than)\s$/;
/** A bound is said of a number near it: of 512 “more than 470” is, and “more than 400” is not. */
const NEAR_BOUND = 0.1;

/** What stands right before a number that counts nothing: of a date, an age, a paragraph, a rate or a range. */
const BEFORE_OTHERS = new RegExp(
  String.raw`(?:[£$€–/-]|\d:|\d (?:in|out of)\s|\b(?:quarters?|years?|stages?|sections?|paragraphs?|lines?|pages?|chapters?|tables?|` +
    String.raw`parts?|phases?|appendix|annex|act|regulations?|articles?|version|grades?|ages?|aged|per|every|each|by|or)\s)$`,
);

/** “On 30 September 504 children were in care” gives a date and then a number, “September 30” a date. */
const AFTER_MONTH = new RegExp(String.raw`\b(?:${MONTH_IN_SMALL})\s$`);
const DAYS_OF_MONTH = 31;

/** Words that say that a number is a time or a date, or not yet whole. */
const OTHERS: ReadonlySet<string> = new Set([
  ...[
    'hour',
    'hours',
    'day',
    'days',
    'week',
    'weeks',
    'month',
    'months',
    'year',
    'years',
    'term',
    'terms',
    'minutes',
  ],
  ...MONTH_IN_SMALL.split('|'),
  ...['million', 'thousand', 'points', 'percentage', 'pixels', 'am', 'pm'],
]);

/** Words that no count goes on behind. */
const LINKS: ReadonlySet<string> = new Set([
  ...[
    'in',
    'of',
    'at',
    'on',
    'for',
    'with',
    'by',
    'and',
    'or',
    'to',
    'out',
    'per',
    'who',
    'that',
    'which',
    'than',
  ],
  ...[
    'was',
    'were',
    'is',
    'are',
    'had',
    'has',
    'have',
    'from',
    'as',
    'more',
    'when',
    'while',
    'but',
    'since',
    'until',
  ],
]);

/** How many characters around a number are looked at. */
const REACH = 80;

/** The numbers in some words that may be figures, in order. */
export function numbersIn(text: string): ProseNumber[] {
  return [...text.matchAll(NUMBER)].flatMap(({ 0: digits, index }) => numberAt(text, digits, index) ?? []);
}

/** Whether a value is what a number in a sentence says, as far as the sentence goes: “92%” and “nearly 90%” say 91.6. */
export function saysValue({ value, decimals, isHedged, bound }: ProseNumber, published: number): boolean {
  const size = Math.abs(published);
  if (bound !== undefined) {
    const room = Math.max(lastPlace(value, decimals), NEAR_BOUND * size);
    const off = bound === 'least' ? size - value : value - size;
    return off >= -(10 ** -decimals) / 2 && off < room;
  }
  if (isHedged) return Math.abs(size - value) < lastPlace(value, decimals);
  return roundTo(size, decimals) === value;
}

function numberAt(text: string, digits: string, start: number): ProseNumber | undefined {
  const before = text.slice(Math.max(0, start - REACH), start).toLowerCase();
  const after = text.slice(start + digits.length, start + digits.length + REACH);
  const plain = digits.replace(DECIMAL_COMMA, '.').replaceAll(',', '');
  const unit = unitOf(Number(plain), before, after);
  const words = unit || isOther(digits, before, after) ? undefined : wordsCounted(after);
  if (unit === undefined && words === undefined) return undefined;
  const sign = unit?.kind === 'gbp-million' && before.endsWith('£') ? '£' : '';
  const size = unit?.size ?? 1;
  const value = size === 1 ? Number(plain) : roundTo(Number(plain) * size, 6);
  return {
    kind: unit?.kind ?? 'count',
    text: `${sign}${digits}${unit?.text ?? ''}`,
    start: start - sign.length,
    value,
    decimals: size === 1 ? (plain.split('.')[1]?.length ?? 0) : decimalsOf(value),
    isHedged: HEDGE.test(before.replace(/£$/, '')),
    bound: boundBefore(before.replace(/£$/, '')),
    words: words ?? [],
  };
}

function boundBefore(before: string): ProseNumber['bound'] {
  if (BOUND_BELOW.test(before)) return 'least';
  return BOUND_ABOVE.test(before) && !/\bno[rt]? (?:less|fewer|lower) than\s$/.test(before)
    ? 'most'
    : undefined;
}

/** The unit of a number, and how many of that unit one of it is: 1,000 for a billion, of which the unit is a million. */
type UnitSaid = { kind: ProseNumberKind; text: string; size: number };

function unitOf(value: number, before: string, after: string): UnitSaid | undefined {
  const percent = PERCENT.exec(after)?.[0];
  if (percent !== undefined) return { kind: 'percent', text: percent, size: 1 };
  const hasSign = before.endsWith('£');
  const rate = hasSign ? undefined : PER_10000.exec(after)?.[0];
  if (rate !== undefined) return { kind: 'per-10000', text: rate, size: 1 };
  const pounds = poundsSaid(value, hasSign, after);
  return pounds && { kind: 'gbp-million', text: pounds.text, size: pounds.millions };
}

/** Whether a number without a unit is that of a year, a date, an age, a paragraph, money, or part of a range or a word. */
function isOther(digits: string, before: string, after: string): boolean {
  const isYear = /^(?:19\d|20[0-5])\d$/.test(digits);
  const endsRange = digits.length < 3 && /\b\d{1,2} to\s$/.test(before);
  if (isYear || endsRange || /^[-–/:]/.test(after)) return true;
  return BEFORE_OTHERS.test(before) || (Number(digits) <= DAYS_OF_MONTH && AFTER_MONTH.test(before));
}

/**
 * The words that say what is counted: those behind the number, or behind the whole it is part of (“14 of 17 homes”). None
 * where it stands alone; undefined where it counts hours, days and the like.
 */
function wordsCounted(after: string): string[] | undefined {
  const rest = after
    .replace(/\s+/g, ' ')
    .replace(/ \(\p{Lu}+s?\)/u, '')
    .replace(/^ of (?:the |our |its |all )?[\d,]+(?= )/, '');
  const words = (/^(?: [\p{L}’'-]+){1,3}/u.exec(rest)?.[0] ?? '').toLowerCase().split(' ').slice(1);
  const end = words.findIndex((word) => LINKS.has(word));
  const counted = end === -1 ? words : words.slice(0, end);
  return counted.slice(0, 2).some((word) => OTHERS.has(word)) ? undefined : counted;
}

/** The place of the last digit that is not nought: 100 for 500, 1 for 92, 0.1 for 65.9. */
function lastPlace(value: number, decimals: number): number {
  if (decimals > 0) return 10 ** -decimals;
  const noughts = /0*$/.exec(String(value))?.[0].length ?? 0;
  return value === 0 ? 1 : 10 ** noughts;
}
