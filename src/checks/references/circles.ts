import type { Indicator } from '../../library/library.ts';
import type { Check } from '../context.ts';
import { placeOfKey } from '../project/place.ts';
import { indicatorsOf } from '../sources.ts';

/** Indicators that are part, or share, of themselves, straight or by way of others. */
export const circles: Check = (context) => {
  const wholes = new Map(context.library.indicators.map((indicator) => [indicator.id, indicator]));
  return indicatorsOf(context).flatMap(({ item, file }) => {
    const way = wayBack(item, wholes);
    // A circle is one fault: it is told at the first of its names.
    if (way === undefined || way.some((id) => id < item.id)) return [];
    const key = item.parts.includes(way[0] ?? '') ? 'parts' : 'share-of';
    const message = `“${item.id}” is made of itself: ${[item.id, ...way].join(' → ')}.`;
    return [{ id: 'references-circle', ...placeOfKey(file, [key], 'value'), message }];
  });
};

/** Indicators that are said to replace or be related to themselves. */
export const lineagesElsewhere: Check = (context) =>
  indicatorsOf(context).flatMap(({ item, file }) =>
    item.lineage.flatMap(({ indicator }, index) =>
      indicator !== item.id
        ? []
        : [
            {
              id: 'references-circle',
              ...placeOfKey(file, ['lineage', index, 'indicator'], 'value'),
              message: `An entry below lineage:, where earlier and later indicators belong, names “${item.id}” itself.`,
            },
          ],
    ),
  );

/** Whether an indicator is part, or share, of itself. */
export function isCircular(indicator: Indicator, wholes: ReadonlyMap<string, Indicator>): boolean {
  return wayBack(indicator, wholes) !== undefined;
}

/** The way from an indicator by its parts back to itself; undefined where there is none. */
function wayBack(from: Indicator, wholes: ReadonlyMap<string, Indicator>): string[] | undefined {
  const seen = new Set<string>();
  const waiting: { id: string; way: string[] }[] = componentsOf(from).map((id) => ({ id, way: [id] }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { id, way } = next;
    if (id === from.id) return way;
    const indicator = wholes.get(id);
    if (indicator === undefined || seen.has(id)) continue;
    seen.add(id);
    waiting.push(
      ...componentsOf(indicator).map((component) => ({ id: component, way: [...way, component] })),
    );
  }
  return undefined;
}

function componentsOf({ parts, 'share-of': shareOf }: Indicator): string[] {
  return shareOf === undefined ? parts : [...parts, shareOf];
}
