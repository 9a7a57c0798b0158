import type { Check } from '../context.ts';
import { placeAt } from '../project/place.ts';
import { indicatorsOf } from '../sources.ts';
import { indicatorUses } from './indicator-mentions.ts';

/**
 * Indicators that nothing gives a figure of. Where a file could not be read, or a name is not known, it may be that one that
 * is meant, so then nothing is said.
 */
export const indicatorsUsed: Check = (context) => {
  const { library, named } = context;
  const used = new Set(indicatorUses(context).map(({ name }) => name));
  const isWhole =
    library.updates.length === named.updates.size &&
    library.decisions.length === named.decisions.size &&
    library.indicators.length === named.indicators.size;
  if (!isWhole || [...used].some((name) => !named.indicators.has(name))) return [];
  return indicatorsOf(context)
    .filter(({ item }) => !used.has(item.id))
    .map(({ item, file }) => ({
      id: 'references-indicator-unused',
      ...placeAt(file, 0),
      message: `No update has a figure of “${item.title}” (${item.id}).`,
    }));
};
