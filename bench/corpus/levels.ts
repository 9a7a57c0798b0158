import type { BenchIndicator } from './indicators.ts';
import { between } from './random.ts';
import type { Random } from './random.ts';

/** An indicator's figure for a quarter, with the counts behind it where it has them. */
export type Level = { value: number; counts?: { numerator: number; denominator: number } };

/** How far a level goes from one quarter to the next at most, as a part of the way from the lowest to the highest. */
const STRIDE = 0.08;

/** Levels quarter by quarter, the earliest first: a walk between the lowest and the highest the indicator can have. */
export function levelsOf({ kind, low, high }: BenchIndicator, quarters: number, random: Random): Level[] {
  let place = random();
  return Array.from({ length: quarters }, () => {
    place = Math.min(1, Math.max(0, place + (random() - 0.5) * 2 * STRIDE));
    const level = low + place * (high - low);
    switch (kind) {
      case 'percent':
        return { value: oneDecimal(level) };
      case 'share':
        return shareOf(level, random);
      case 'people':
        return { value: toTen(level) };
      case 'things':
      case 'rate':
        return { value: Math.round(level) };
    }
  });
}

/** The change from one level to another, in whole per cent. */
export function changeBetween(before: Level, after: Level): number {
  // Adding nought makes a nought of what would be written as -0.
  return Math.round((100 * (after.value - before.value)) / before.value) + 0;
}

/** A percentage near a level, with its counts. */
function shareOf(level: number, random: Random): Level {
  const denominator = 10 * between(random, 60, 200);
  const numerator = toTen((denominator * level) / 100);
  return { value: oneDecimal((100 * numerator) / denominator), counts: { numerator, denominator } };
}

/** People are counted in tens, so that no count and no difference between two is small enough to be hidden. */
function toTen(number: number): number {
  return 10 * Math.round(number / 10);
}

function oneDecimal(number: number): number {
  return Math.round(number * 10) / 10;
}
