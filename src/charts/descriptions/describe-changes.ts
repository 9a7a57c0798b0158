import type { ChangeData, ChangeRow } from '../change-chart.ts';
import type { ChartWords } from './chart-words.ts';
import { capitalised, every, listed, sentence } from './chart-words.ts';

/** What the words need beside the changes. */
export type ChangesContext = {
  /** What the figures are and when: "Demand for social care, July to September 2018". */
  subject: string;
  /** What they are compared with: "the same quarter a year before". */
  since: string;
};

/** The words around a chart of changes. Better and worse are said only where the rows' tones say so. */
export function describeChanges({ rows }: ChangeData, { subject, since }: ChangesContext): ChartWords {
  const [only] = rows;
  const single = only !== undefined && rows.length === 1;
  return {
    headline: single ? `${only.label}: ${only.printed}` : capitalised(tally(rows)),
    title: `${subject}: change on ${since}`,
    description: sentence(single ? aloneInWords(only, since) : clauses(rows, since).join('; ')),
  };
}

function aloneInWords({ label, printed, tone }: ChangeRow, since: string): string {
  return `${label}: ${printed} on ${since}${tone === 'neutral' ? '' : `, which is ${tone}`}`;
}

function clauses(rows: readonly ChangeRow[], since: string): string[] {
  if (rows.length === 0) return [tally(rows)];
  const bySize = rows.toSorted((a, b) => a.value - b.value);
  const [lowest, highest] = [bySize[0], bySize.at(-1)];
  return [
    `compared with ${since}, ${tally(rows)}`,
    ...(highest && highest.value > 0 ? [`the largest rise was ${highest.printed} (${highest.label})`] : []),
    ...(lowest && lowest.value < 0 ? [`the largest fall was ${lowest.printed} (${lowest.label})`] : []),
    ...toneClauses(rows),
  ];
}

function tally(rows: readonly ChangeRow[]): string {
  const counts = [
    { verb: 'rose', count: rows.filter(({ value }) => value > 0).length },
    { verb: 'fell', count: rows.filter(({ value }) => value < 0).length },
    { verb: 'did not change', count: rows.filter(({ value }) => value === 0).length },
  ].filter(({ count }) => count > 0);
  const [first, ...others] = counts;
  if (first === undefined) return 'no changes are stated';
  const whole =
    others.length === 0 ? `${every(rows.length)} figures` : `${first.count} of ${rows.length} figures`;
  return listed([`${whole} ${first.verb}`, ...others.map(({ verb, count }) => `${count} ${verb}`)]);
}

function toneClauses(rows: readonly ChangeRow[]): string[] {
  const tones = (['better', 'worse'] as const)
    .map((tone) => ({ tone, count: rows.filter((row) => row.tone === tone).length }))
    .filter(({ count }) => count > 0)
    .map(({ tone, count }) => `${count} ${count === 1 ? 'is' : 'are'} ${tone}`);
  return tones.length === 0 ? [] : [listed(tones)];
}
