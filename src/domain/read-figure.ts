import { decimalsOf, roundTo } from './decimal.ts';
import type { Marker } from './markers.ts';
import type { Unit } from './unit.ts';
import type { FigureAnswer, GivenFigure, Measured } from './figure-answer.ts';

const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d{1,6})?`;

/** Words that say that a number is not exact. */
export const HEDGES =
  'about|almost|approximately|around|at least|at most|fewer than|just over|just under|less than|more than|nearly|over|roughly|some|under';

const PERCENT = String.raw`\s?(?:%|per ?cent)`;

/** What may stand behind a number of each unit. */
const SUFFIX: Readonly<Record<Unit, string>> = {
  percent: PERCENT,
  'percentage-points': String.raw`(?:\s?(?:percentage )?points?|${PERCENT})`,
  count: '(?!)',
  'per-10000': String.raw`\s?(?:per|for every|in) 10,?000(?: children)?`,
  fte: String.raw`\s?(?:fte|full[- ]time equivalents?)`,
  score: '(?!)',
  'gbp-million': String.raw`\s?(?:million|m)`,
};

/** A share as two counts, with or without what it makes in per cent: “532 of the 540, i.e. 98.5%”. */
const COUNTS = new RegExp(
  String.raw`^(${DIGITS}) (?:out )?of (?:the |all |all the )?(${DIGITS})(?:[ ,;:(=–-]*(?:i\.?e\.?,?|or|that is|which is)?[ (]*(${DIGITS})${PERCENT}\)?)?$`,
  'i',
);
/** The same the other way round: “98.5% (532 of 540)”. */
const SHARE = new RegExp(
  String.raw`^(${DIGITS})${PERCENT}[ ,;:(=–-]*(${DIGITS}) (?:out )?of (?:the |all |all the )?(${DIGITS})\)?$`,
  'i',
);

const DOWN =
  /^(?:(?:has |have |is |was |went )?(?:down|lower|fell|fallen|reduced|decreased|dropped)(?: by)?|(?:a )?(?:fall|reduction|decrease|drop)(?: of)?|minus) |(?: (?:down|lower|less|fewer|reduction|decrease|fall|drop))$/i;
const UP =
  /^(?:(?:has |have |is |was |went )?(?:up|higher|rose|risen|increased|grew|grown)(?: by)?|(?:a |an )?(?:rise|increase|growth)(?: of)?|plus) |(?: (?:up|higher|more|rise|increase))$/i;

const MARKERS: Readonly<Record<string, Marker>> = {
  p: 'p',
  provisional: 'p',
  e: 'e',
  estimate: 'e',
  estimated: 'e',
  r: 'r',
  revised: 'r',
};
const MARKED = /,? ?(?:[[(]([a-z]+)[\])]| ([a-z]+))$/i;

/**
 * A figure as people type it from a report: “509”, “1,990”, “98.5 %”, “–4”, “down 4%”, “532 of the 540, i.e. 98.5%”, “9.5 FTE”,
 * “around 830”, “51% provisional”; “c” or “fewer than five” where it is hidden; “x” or “not available”; and a hyphen where
 * the report does not have it at all. Undefined when it is none of these, or of another unit.
 */
export function readFigure(text: string, measured: Measured): FigureAnswer | undefined {
  const words = text.trim().replace(/\s+/g, ' ').replace(/\.$/, '');
  if (/^(?:[-–—]|no|none|not reported|not there)$/i.test(words)) return 'not reported';
  if (/^(?:x|\[x\]|n\/?a|not (?:yet )?available)$/i.test(words)) return 'not available';
  if (isHidden(words, measured)) return 'hidden';
  const marker = MARKERS[markedIn(words)];
  const bare = marker === undefined ? words : words.replace(MARKED, '');
  const read = measured.measure === 'change' ? changeIn(bare) : levelIn(bare, measured.unit);
  return read && (marker === undefined ? read : { ...read, marker });
}

function isHidden(words: string, { unit, measure }: Measured): boolean {
  if (/^(?:c|\[c\]|hidden|confidential|suppressed)$/i.test(words)) return true;
  const isCount = unit === 'count' && measure === 'level';
  return isCount && /^(?:(?:fewer|less) than|under|below|<) ?(?:five|six|5|6)$/i.test(words);
}

function markedIn(words: string): string {
  const [, inBrackets, bare] = MARKED.exec(words) ?? [];
  return (inBrackets ?? bare ?? '').toLowerCase();
}

function levelIn(words: string, unit: Unit): GivenFigure | undefined {
  return (unit === 'percent' ? shareIn(words) : undefined) ?? numberIn(words, unit);
}

/** A percentage with the counts behind it. Where the report has the counts alone, it is worked out to one decimal. */
function shareIn(words: string): GivenFigure | undefined {
  const [, share, first, second] = SHARE.exec(words) ?? [];
  const [, numerator = first, denominator = second, printed = share] = COUNTS.exec(words) ?? [];
  if (numerator === undefined || denominator === undefined) return undefined;
  const [part, whole] = [plainOf(numerator), plainOf(denominator)].map(Number);
  if (part === undefined || whole === undefined || !isShare(part, whole)) return undefined;
  const worth = printed === undefined ? { value: roundTo((100 * part) / whole, 1) } : valueOf(printed);
  return { ...worth, numerator: part, denominator: whole };
}

function isShare(part: number, whole: number): boolean {
  return Number.isInteger(part) && Number.isInteger(whole) && whole > 0 && part <= whole;
}

function numberIn(words: string, unit: Unit): GivenFigure | undefined {
  const form = new RegExp(String.raw`^(?:(${HEDGES}) )?([-−–+]?) ?£?(${DIGITS})(?:${SUFFIX[unit]})?$`, 'i');
  const [, hedge, sign, digits] = form.exec(words) ?? [];
  if (digits === undefined) return undefined;
  const signed = `${/[-−–]/.test(sign ?? '') ? '-' : ''}${digits}`;
  if (hedge === undefined) return valueOf(signed);
  const { value } = valueOf(signed);
  return { value, printed: words.replace(/^./, (letter) => letter.toLowerCase()) };
}

/** A change in per cent. Words that say which way it went do as well as a sign. */
function changeIn(words: string): GivenFigure | undefined {
  if (/^(?:no change|unchanged|the same)$/i.test(words)) return { value: 0 };
  const isDown = DOWN.test(words);
  const rest = words.replace(isDown ? DOWN : UP, '');
  const read = numberIn(rest, 'percent');
  if (read === undefined || rest === words) return read;
  // “down −4%” says two things, and of “down around 4%” the words would have to be taken apart.
  if (/[-−–+]/.test(rest) || read.printed !== undefined) return undefined;
  return isDown && read.value !== 0 ? { ...read, value: -read.value } : read;
}

function valueOf(digits: string): GivenFigure {
  const plain = plainOf(digits);
  const value = Number(plain);
  const decimals = plain.split('.')[1]?.length ?? 0;
  return { value, ...(decimals > decimalsOf(value) && { decimals }) };
}

function plainOf(digits: string): string {
  return digits.replaceAll(',', '');
}
