import type { Indicator } from '../../library/library.ts';
import type { Check } from '../context.ts';
import { placeOfKey } from '../project/place.ts';
import { indicatorsOf } from '../sources.ts';

/** Shares that are no percentages or are of no number, and parts that cannot be added up. */
export const unitsFit: Check = (context) => {
  const indicators = new Map(context.library.indicators.map((indicator) => [indicator.id, indicator]));
  return indicatorsOf(context).flatMap(({ item, file }) =>
    [shareFault(item, indicators), partsFault(item, indicators)]
      .filter((fault) => fault !== undefined)
      .map(({ key, message }) => ({
        id: 'references-unit',
        ...placeOfKey(file, [key], 'value'),
        message,
      })),
  );
};

type Fault = { key: 'share-of' | 'parts'; message: string };
type Indicators = ReadonlyMap<string, Indicator>;

function shareFault({ id, unit, 'share-of': shareOf }: Indicator, indicators: Indicators): Fault | undefined {
  if (shareOf === undefined) return undefined;
  const whole = indicators.get(shareOf);
  if (unit !== 'percent') {
    return {
      key: 'share-of',
      message: `“${id}” is said to be a share of “${shareOf}”, but its unit is ${unit}, not percent.`,
    };
  }
  if (whole === undefined || whole.unit === 'count' || whole.unit === 'fte') return undefined;
  return {
    key: 'share-of',
    message: `“${id}” is said to be a share of “${shareOf}”, but the unit of that is ${whole.unit}, not count.`,
  };
}

/** Parts are of the unit of the whole, or percentages that make up a hundred. */
function partsFault({ id, unit, parts }: Indicator, indicators: Indicators): Fault | undefined {
  const units = parts.flatMap((part) => indicators.get(part)?.unit ?? []);
  if (units.every((one) => one === unit) || units.every((one) => one === 'percent')) return undefined;
  const wrong = parts.find((part) => (indicators.get(part)?.unit ?? unit) !== unit);
  const message = `“${wrong}” is said to be part of “${id}”, but its unit is ${indicators.get(wrong ?? '')?.unit}, not ${unit}.`;
  return { key: 'parts', message };
}
