import { periodInBrief } from '../../domain/period-words.ts';
import { correctionInBrief } from '../../library/correction-words.ts';
import type { Observation } from '../../library/observations.ts';

/** What a figure in a chart was before it was changed: “2011–12 [r]: Corrected on 4 March 2019: was 65.9%.” */
export function changesOf({ corrections, indicator, period }: Observation, name?: string): string[] {
  return corrections.map(
    (correction) => `${name ?? periodInBrief(period)} [r]: ${correctionInBrief(correction, indicator)}`,
  );
}
