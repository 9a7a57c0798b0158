import type { Polarity } from '../../domain/polarity.ts';
import { polarityInWords } from '../../domain/polarity.ts';
import type { ComparatorData, ComparatorRow } from '../comparator-chart.ts';
import type { ChartWords } from './chart-words.ts';
import { listed, sentence } from './chart-words.ts';

/** What the words need beside the figures. */
export type ComparatorsContext = {
  /** The indicator: "Persistent absence in secondary schools". */
  subject: string;
  polarity: Polarity;
};

/** The words around a chart of one figure for several areas. Which way is better is said only where one is. */
export function describeComparators(
  { rows }: ComparatorData,
  { subject, polarity }: ComparatorsContext,
): ChartWords {
  const home = rows.find((row) => row.home);
  const others = rows.filter((row) => row !== home);
  const areas = listed(rows.map(({ label }) => label));
  return {
    headline:
      home && others.length > 0 ? `${subject}: ${home.label} ${standing(home, others, nameOnly)}` : subject,
    title: [subject, areas, home?.periodLabel].filter(Boolean).join(', '),
    description: sentence(home ? homeInWords(home, others, polarity) : othersInWords(others)),
  };
}

function homeInWords(home: ComparatorRow, others: readonly ComparatorRow[], polarity: Polarity): string {
  const figure = `${home.label} stood at ${home.printed} in ${home.periodLabel}${home.provisional ? ' (provisional)' : ''}`;
  if (others.length === 0) return `${figure}; no other area's figure is given`;
  const way = polarity === 'none' ? '' : `; ${polarityInWords(polarity).toLowerCase()}`;
  return `${figure}, ${standing(home, others, (row) => withFigure(row, home))}${way}`;
}

function othersInWords(others: readonly ComparatorRow[]): string {
  if (others.length === 0) return 'no figures are given';
  return listed(others.map((row) => `${row.label} stood at ${row.printed} in ${row.periodLabel}`));
}

/** Which areas the home figure is above, below and level with. */
function standing(
  home: ComparatorRow,
  others: readonly ComparatorRow[],
  name: (row: ComparatorRow) => string,
): string {
  const sides = [
    { words: 'higher than', areas: others.filter(({ value }) => home.value > value) },
    { words: 'level with', areas: others.filter(({ value }) => home.value === value) },
    { words: 'lower than', areas: others.filter(({ value }) => home.value < value) },
  ].filter(({ areas }) => areas.length > 0);
  return listed(sides.map(({ words, areas }) => `${words} ${listed(areas.map(name))}`));
}

function nameOnly({ label }: ComparatorRow): string {
  return label;
}

function withFigure(
  { label, printed, periodLabel, provisional }: ComparatorRow,
  home: ComparatorRow,
): string {
  const notes = [
    printed,
    ...(periodLabel === home.periodLabel ? [] : [periodLabel]),
    ...(provisional ? ['provisional'] : []),
  ];
  return `${label} (${notes.join(', ')})`;
}
