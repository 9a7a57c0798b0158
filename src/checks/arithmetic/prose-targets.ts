import { comparisonInWords } from '../../domain/target.ts';
import type { ProseNumber } from '../../domain/prose-number.ts';
import { saysValue } from '../../domain/prose-number.ts';
import { levelInUnit } from '../../domain/unit.ts';
import type { Indicator, Update } from '../../library/library.ts';
import { targetsOf } from '../../library/targets.ts';

/** A sentence that speaks of a target says so near its number. */
const NEAR = 40;
const TARGET_WORDS = /\b(?:target|tolerance|limit|goal|aim|baseline|threshold)/i;
const THE_TARGET_IS = /\btargets? (?:of|is|was)(?: [a-z]+){0,2} $/i;

/** Whether the words around a number say that it may be a target. */
export function isCalledTarget(text: string, { start, text: { length } }: ProseNumber): boolean {
  return TARGET_WORDS.test(text.slice(Math.max(0, start - NEAR), start + length + NEAR));
}

/** Whether the words before a number leave no doubt that it is a target: “the target of 60%”. */
export function isStatedAsTarget(text: string, { start }: ProseNumber): boolean {
  return THE_TARGET_IS.test(text.slice(Math.max(0, start - NEAR), start));
}

/** Whether a number is a target of one of these indicators, its tolerance, or where it began. */
export function isTargetOf(number: ProseNumber, indicators: readonly Indicator[]): boolean {
  // “Less than 9%” is the target itself, and no bound of it.
  const level: ProseNumber = { ...number, bound: undefined };
  return indicators
    .flatMap(targetsOf)
    .flatMap(({ target, tolerance }) => [target.value, target.baseline?.value, tolerance?.amount])
    .some((value) => value !== undefined && saysValue(level, value));
}

/** The targets of an indicator as a message names them: “less than 9%”. */
export function targetsInWords(indicator: Indicator): string[] {
  return targetsOf(indicator).map(
    ({ target }) =>
      `${comparisonInWords(target.comparison)} ${levelInUnit(target.value, indicator.unit, target.decimals)}`,
  );
}

/** The indicators that an update has figures of, or has in its table. */
export function indicatorsIn({ figures, table }: Update, indicators: readonly Indicator[]): Indicator[] {
  const ids = new Set([
    ...figures.map(({ indicator }) => indicator),
    ...table.flatMap((line) => line.indicators),
  ]);
  return indicators.filter(({ id }) => ids.has(id));
}
