import type { Check } from '../context.ts';
import { figuresOf } from '../figures.ts';
import { countsByChange } from './changes.ts';
import { cellsOf } from './count-cells.ts';
import { smallDifferences } from './differences.ts';
import { withExceptions } from './exceptions.ts';
import type { Finding } from './finding.ts';
import { groupFinder } from './groups.ts';
import { hiddenFigures } from './hidden-figures.ts';
import { hiddenRemarks } from './hidden-remarks.ts';
import { hiddenWholes } from './hidden-wholes.ts';
import { leakingCounts } from './leaking-counts.ts';
import { smallCorrections } from './small-corrections.ts';
import { smallCounts } from './small-counts.ts';
import { smallShares } from './small-shares.ts';

/** Figures that could tell of few people, by themselves or together with others; each is reported once. */
export const figuresOfFewPeople: Check = (context) => {
  const figures = figuresOf(context);
  const { site, indicators } = context.library;
  const threshold = site['small-number-threshold'];
  const cells = cellsOf(figures, indicators, site);
  const findings = [
    ...hiddenRemarks(figures, threshold),
    ...hiddenFigures(figures, threshold),
    ...smallCounts(figures, threshold),
    ...smallShares(figures, groupFinder(figures, site), threshold),
    ...leakingCounts(cells, threshold),
    ...hiddenWholes(figures, cells, threshold),
    ...countsByChange(figures, cells, threshold),
    ...smallDifferences(figures, threshold),
    ...smallCorrections(figures, context),
  ];
  return withExceptions(firstOfEach(findings), context);
};

function firstOfEach(findings: readonly Finding[]): Finding[] {
  const first = new Map<string, Finding>();
  for (const finding of findings) {
    const { figure } = finding;
    const key = `${figure.update.id} ${figure.index}`;
    if (!first.has(key)) first.set(key, finding);
  }
  return [...first.values()];
}
