import type { Measurement } from './measure.ts';

type Column = { head: string; cell: (one: Measurement, first: Measurement) => string };

const COLUMNS: readonly Column[] = [
  { head: 'updates', cell: ({ updates }) => whole(updates) },
  { head: 'pages', cell: ({ pages }) => whole(pages) },
  { head: 'seconds', cell: ({ buildSeconds }) => buildSeconds.toFixed(1) },
  { head: 'CPU s', cell: ({ cpuSeconds }) => cpuSeconds.toFixed(1) },
  { head: 'ms a page', cell: (one) => perPage(one).toFixed(1) },
  { head: '× the first', cell: (one, first) => (perPage(one) / perPage(first)).toFixed(2) },
  { head: 'check s', cell: ({ checkSeconds }) => checkSeconds.toFixed(1) },
  { head: 'of the build', cell: (one) => `${Math.round((100 * one.checkSeconds) / one.buildSeconds)}%` },
  { head: '× reading', cell: ({ buildSeconds, readSeconds }) => (buildSeconds / readSeconds).toFixed(1) },
  { head: 'peak MiB', cell: ({ peakMebibytes }) => whole(peakMebibytes) },
  { head: 'bytes a page', cell: ({ allPages }) => whole(allPages.mean) },
  { head: 'largest page', cell: ({ allPages }) => whole(allPages.largest) },
  { head: 'bytes an update', cell: ({ updatePages }) => whole(updatePages.mean) },
  { head: 'largest update', cell: ({ updatePages }) => whole(updatePages.largest) },
];

/**
 * Measurements as one table of text. Speed is told as a ratio too: milliseconds a page against those of the first line,
 * the check as a share of the build, which runs it first, and the build against reading the same content by itself.
 */
export function table(measurements: readonly Measurement[]): string {
  const [first] = measurements;
  if (first === undefined) return '';
  const rows = [
    COLUMNS.map(({ head }) => head),
    ...measurements.map((one) => COLUMNS.map(({ cell }) => cell(one, first))),
  ];
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) => row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  '))
    .join('\n');
}

function perPage({ buildSeconds, pages }: Measurement): number {
  return (1000 * buildSeconds) / pages;
}

function whole(number: number): string {
  return Math.round(number).toLocaleString('en-GB');
}
