import type { TargetData, TargetRow } from '../target/target-data.ts';
import type { ChartWords } from './chart-words.ts';
import { capitalised, every, listed, sentence } from './chart-words.ts';

const STATUSES = ['met', 'within tolerance', 'missed'] as const;

export type TargetsContext = {
  /** What the figures are and when: "Children and young people, 2011 to 2012". */
  subject: string;
  /** Which targets, where the chart does not hold all there are: "percentage". */
  which?: string | undefined;
};

/** The words around a chart of figures against their targets. */
export function describeTargets({ rows }: TargetData, { subject, which }: TargetsContext): ChartWords {
  const targets = which ? `${which} targets` : 'targets';
  const missed = rows.filter(({ status }) => status === 'missed');
  const named = missed.length > 0 && rows.length > 1 ? `: ${listed(missed.map(inBrief))}` : '';
  return {
    headline: headline(rows, targets),
    title: `${subject}: figures against their targets`,
    description: sentence(`${tally(rows, targets)}${named}`),
  };
}

function headline(rows: readonly TargetRow[], targets: string): string {
  const met = rows.filter(({ status }) => status === 'met').length;
  const [only] = rows;
  if (only === undefined) return 'No figure has a target';
  if (rows.length === 1) return `${only.label}: ${printedStatus(only)}`;
  return met === rows.length
    ? `${capitalised(every(met))} ${targets} were met`
    : `${met} of ${rows.length} ${targets} were met`;
}

function tally(rows: readonly TargetRow[], targets: string): string {
  const [only] = rows;
  if (only === undefined) return 'no figure has a target';
  if (rows.length === 1)
    return `${only.label}: ${only.printed} against a target of ${only.targetPrinted}, ${only.status}`;
  const counts = STATUSES.map((status) => ({
    status,
    count: rows.filter((row) => row.status === status).length,
  }));
  const parts = counts
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${count} ${count === 1 ? 'was' : 'were'} ${status}`);
  return `of ${rows.length} ${targets}, ${listed(parts)}`;
}

function printedStatus({ printed, status }: TargetRow): string {
  return `${printed}, target ${status === 'within tolerance' ? 'missed within tolerance' : status}`;
}

function inBrief({ label, printed }: TargetRow): string {
  return `${label} (${printed})`;
}
