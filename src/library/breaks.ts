import type { Break } from '../domain/direction.ts';
import type { Period } from '../domain/period.ts';
import { periodInWords } from '../domain/period-words.ts';
import type { Figure } from '../schemas/figure.ts';
import type { Indicator } from './library.ts';

/** Where figures of an indicator may not be compared: the breaks its file names, and one before each figure marked [b]. */
export function breaksOf(
  indicator: Indicator,
  levels: readonly { figure: Figure; period: Period }[],
): Break[] {
  const marked = levels.filter(({ figure }) => figure.markers.includes('b'));
  return [
    ...indicator.breaks,
    ...marked.map(({ period }) => ({
      at: period.start,
      reason: `The figure for ${periodInWords(period)} is marked as a break in the series.`,
    })),
  ].toSorted((a, b) => (a.at < b.at ? -1 : 1));
}
