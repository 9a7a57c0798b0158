import type { Polarity } from './polarity.ts';
import { clean } from './decimal.ts';

export type Comparison = 'below' | 'at-most' | 'exactly' | 'at-least' | 'above';

/** A target as a council writes it, read into its parts. Values are in the indicator's own unit. */
export type Target = {
  /** The words as written. */
  text: string;
  comparison: Comparison;
  value: number;
  /** Decimals the target is written with: 14.0 has one. */
  decimals: number;
  intent?: 'maintain' | 'increase' | 'reduce';
  /** Where the council starts from. */
  baseline?: { value: number; year?: string };
  /** The year by which, or in which, the target is to be reached, as written: `2013`, `2011-12`. */
  by?: string;
};

/** How far beside its target a figure may fall and still be held to be within it. */
export type Tolerance = { amount: number; kind: 'points' | 'per-cent' };

/** A target or tolerance that cannot be read; the message says what can. */
export class TargetError extends Error {
  override name = 'TargetError';
}

const SIGNS: Record<string, Comparison> = {
  '<': 'below',
  under: 'below',
  below: 'below',
  'less than': 'below',
  'fewer than': 'below',
  '<=': 'at-most',
  '≤': 'at-most',
  'at most': 'at-most',
  'no more than': 'at-most',
  exactly: 'exactly',
  '>': 'above',
  over: 'above',
  above: 'above',
  'more than': 'above',
  '>=': 'at-least',
  '≥': 'at-least',
  'at least': 'at-least',
  'no less than': 'at-least',
  'no fewer than': 'at-least',
};

const MAINTAINS = /^(?:maintain|keep)$/i;

/** Without polarity, "improve" does not say which way. */
const IMPROVES: Record<Polarity, Target['intent']> = {
  'high-is-good': 'increase',
  'low-is-good': 'reduce',
  none: undefined,
};

const SIGN = Object.keys(SIGNS).join('|');
const NUMBER = String.raw`([-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?) ?(?:%|per ?cent)?`;
const YEAR = String.raw`((?:19|20)\d{2}(?: ?[-–/~] ?(?:\d{4}|\d{2}))?)`;
const TARGET = new RegExp(
  String.raw`^(?:(?<verb>maintain|keep|increase|improve|raise|reduce|lower|cut)\b ?(?:(?<to>to|at)\b)? ?)?` +
    String.raw`(?:(?:from )?${named('from', NUMBER)}(?: in ${named('fromYear', YEAR)})? ?(?:→|->|\bto\b) ?)?` +
    `(?<sign>${SIGN})? ?` +
    String.raw`${named('value', NUMBER)}(?: (?:by|in|for) ${named('by', YEAR)})?$`,
  'i',
);

/**
 * Reads a target as councils write it: `<5%`, `0% by 2013`, `maintain <10%`, `increase to 65%`, `<14.0`,
 * `45.4% → 60%`, `from 45.4% in 2010/11 to 60% in 2011/12`. A bare number takes its direction from the
 * baseline, then from the verb, then from the indicator's polarity; with none of them it must be hit exactly.
 * @throws TargetError when the text is none of these, or says how far to go and not where to ("reduce by 10%")
 */
export function parseTarget(text: string, polarity: Polarity): Target {
  const groups = text.trim().replace(/\s+/g, ' ').match(TARGET)?.groups;
  if (groups === undefined || isOpenEnded(groups)) {
    throw new TargetError(
      `“${text}” is not a target that can be read. Write it like one of these: <5%, 0% by 2013, maintain <10%, 45.4% → 60%.`,
    );
  }
  const value = numberIn(groups['value']);
  const intent = intentOf(groups['verb'], polarity);
  const baseline = groups['from'] === undefined ? undefined : baselineOf(groups['from'], groups['fromYear']);
  const sign = groups['sign'];
  return {
    text: text.trim(),
    comparison: sign
      ? (SIGNS[sign.toLowerCase()] ?? 'exactly')
      : impliedComparison(value, baseline?.value, intent, polarity),
    value,
    decimals: groups['value']?.split('.')[1]?.length ?? 0,
    ...(intent && { intent }),
    ...(baseline && { baseline }),
    ...(groups['by'] && { by: normalYear(groups['by']) }),
  };
}

/**
 * Reads a tolerance: `2 points` (percentage points, or the indicator's own unit) or `10 per cent` (of the target).
 * @throws TargetError when it says neither points nor per cent
 */
export function parseTolerance(text: string): Tolerance {
  const match = text.trim().match(/^(\d+(?:\.\d+)?)\s*(%|per ?cent|percentage points?|points?)$/i);
  if (match === null) {
    throw new TargetError(
      `“${text}” does not say how far beside the target still counts. Write 2 points or 10 per cent.`,
    );
  }
  const kind = match[2]?.toLowerCase().includes('point') ? 'points' : 'per-cent';
  return { amount: Number(match[1]), kind };
}

/** The furthest values that a tolerance still allows, in the indicator's unit, the target itself included. */
export function toleratedRange(target: Target, tolerance: Tolerance): { low: number; high: number } {
  const width =
    tolerance.kind === 'points' ? tolerance.amount : clean((Math.abs(target.value) * tolerance.amount) / 100);
  const opensDown = target.comparison === 'at-least' || target.comparison === 'above';
  const opensUp = target.comparison === 'at-most' || target.comparison === 'below';
  return {
    low: opensUp ? target.value : clean(target.value - width),
    high: opensDown ? target.value : clean(target.value + width),
  };
}

/** Whether a value meets the target, tolerance aside. */
export function meetsTarget(value: number, { comparison, value: target }: Target): boolean {
  switch (comparison) {
    case 'below':
      return value < target;
    case 'at-most':
      return value <= target;
    case 'exactly':
      return value === target;
    case 'at-least':
      return value >= target;
    case 'above':
      return value > target;
  }
}

/** The comparison in words that go before the target's value: "less than", "at least". */
export function comparisonInWords(comparison: Comparison): string {
  const words: Record<Comparison, string> = {
    below: 'less than',
    'at-most': 'no more than',
    exactly: 'exactly',
    'at-least': 'at least',
    above: 'more than',
  };
  return words[comparison];
}

function named(name: string, pattern: string): string {
  return pattern.replace('(', `(?<${name}>`);
}

/** "Reduce 10%" may mean by 10% or to 10%, and a target says where to go; only "maintain" needs no "to". */
function isOpenEnded({ verb, to, from }: Record<string, string | undefined>): boolean {
  return verb !== undefined && !MAINTAINS.test(verb) && to === undefined && from === undefined;
}

function numberIn(text: string | undefined): number {
  return clean(Number(text?.replaceAll(',', '').replace('−', '-')));
}

function intentOf(verb: string | undefined, polarity: Polarity): Target['intent'] {
  if (verb === undefined) return undefined;
  if (MAINTAINS.test(verb)) return 'maintain';
  if (/improve/i.test(verb)) return IMPROVES[polarity];
  return /increase|raise/i.test(verb) ? 'increase' : 'reduce';
}

function baselineOf(value: string, year: string | undefined): NonNullable<Target['baseline']> {
  return { value: numberIn(value), ...(year && { year: normalYear(year) }) };
}

function impliedComparison(
  value: number,
  baseline: number | undefined,
  intent: Target['intent'],
  polarity: Polarity,
): Comparison {
  if (baseline !== undefined && baseline !== value) return value > baseline ? 'at-least' : 'at-most';
  if (intent === 'increase') return 'at-least';
  if (intent === 'reduce') return 'at-most';
  if (polarity === 'high-is-good') return 'at-least';
  if (polarity === 'low-is-good') return 'at-most';
  return 'exactly';
}

/** Council years are written 2011/12, 2011-12, 2011~12 and 2011-2012; all become `2011-12`. */
function normalYear(text: string): string {
  const [first = '', second] = text.split(/ ?[-–/~] ?/);
  if (second === undefined) return first;
  const next = String(Number(first) + 1);
  const year = `${first}-${next.slice(-2)}`;
  if (!next.endsWith(second)) throw new TargetError(`“${text}” is not two years in a row; write ${year}.`);
  return year;
}
