import { INDICATORS } from './indicators.ts';
import type { BenchIndicator } from './indicators.ts';
import { levelsOf } from './levels.ts';
import type { Level } from './levels.ts';
import { seeded } from './random.ts';

/** One quarter of a corpus: what was measured in it, and what came before. */
export type Quarter = {
  id: string;
  /** The quarter before it that has an update, or undefined for the first. */
  previous: string | undefined;
  levelOf(indicator: BenchIndicator): Level;
  yearBefore(indicator: BenchIndicator): Level;
};

const QUARTERS_A_YEAR = 4;

/** Every quarter with its levels, the earliest first. Levels begin a year before, so that the first can be compared. */
export function history(ids: readonly string[], seed: string): Quarter[] {
  const levels = new Map(
    INDICATORS.map((indicator) => [
      indicator.id,
      levelsOf(indicator, ids.length + QUARTERS_A_YEAR, seeded(`${seed} ${indicator.id}`)),
    ]),
  );
  const levelAt = (indicator: BenchIndicator, index: number) => {
    const level = levels.get(indicator.id)?.[index];
    if (level === undefined) throw new RangeError(`There is no level of ${indicator.id} at ${index}.`);
    return level;
  };
  return ids.map((id, index) => ({
    id,
    previous: ids[index - 1],
    levelOf: (indicator) => levelAt(indicator, index + QUARTERS_A_YEAR),
    yearBefore: (indicator) => levelAt(indicator, index),
  }));
}
