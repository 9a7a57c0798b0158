import type { Check } from '../context.ts';
import { parseTarget } from '../../domain/target.ts';
import { levelInUnit } from '../../domain/unit.ts';
import type { Indicator } from '../../library/library.ts';
import { placeOfKey } from '../project/place.ts';
import { indicatorsOf } from '../sources.ts';

/** Targets that no figure of the indicator's unit can reach, or whose years run backwards. */
export const possibleTargets: Check = (context) =>
  indicatorsOf(context).flatMap(({ item, file }) =>
    item.targets.flatMap(({ text, from, to }, index) => {
      if (from > to) {
        const message = `The target “${text}” is from ${from} to ${to}, which ends before it begins.`;
        return [
          {
            id: 'arithmetic-impossible-target',
            ...placeOfKey(file, ['targets', index, 'to'], 'value'),
            message,
          },
        ];
      }
      const { value } = parseTarget(text, item.polarity);
      const fault = faultOf(value, item);
      if (fault === undefined) return [];
      const message = `The target “${text}” asks for ${levelInUnit(value, item.unit)}, but ${fault}.`;
      return [
        {
          id: 'arithmetic-impossible-target',
          ...placeOfKey(file, ['targets', index, 'text'], 'value'),
          message,
        },
      ];
    }),
  );

function faultOf(value: number, { unit }: Indicator): string | undefined {
  if (unit === 'percent') return value < 0 || value > 100 ? 'a percentage lies between 0 and 100' : undefined;
  if (unit === 'count')
    return value < 0 || !Number.isInteger(value) ? 'a count is a whole number from 0 up' : undefined;
  return undefined;
}
