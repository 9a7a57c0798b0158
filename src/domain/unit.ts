import { decimalsOf, grouped, roundTo } from './decimal.ts';

/** Units a figure can have. Each says how a value of it is printed. */
export const UNITS = {
  percent: { csv: 'percent', name: 'per cent', print: (value: string) => `${value}%` },
  'percentage-points': {
    csv: 'percentage points',
    name: 'percentage points',
    print: (value: string) => (/^−?1$/.test(value) ? `${value} point` : `${value} points`),
  },
  count: { csv: 'count', name: 'number', print: (value: string) => value },
  'per-10000': {
    csv: 'per 10,000',
    name: 'per 10,000 children',
    print: (value: string) => `${value} per 10,000`,
  },
  fte: { csv: 'full-time equivalent', name: 'full-time equivalents', print: (value: string) => value },
  score: { csv: 'score', name: 'score', print: (value: string) => value },
  'gbp-million': {
    csv: '£ million',
    name: '£ million',
    print: (value: string) => `${value.replace(/^−?/, '$&£')} million`,
  },
} as const satisfies Record<string, { csv: string; name: string; print: (value: string) => string }>;

export type Unit = keyof typeof UNITS;

export const UNIT_IDS = Object.keys(UNITS) as [Unit, ...Unit[]];

/** A level in its unit as it is printed: "65.9%", "1,990", "113 per 10,000". */
export function levelInUnit(value: number, unit: Unit, decimals?: number): string {
  return UNITS[unit].print(grouped(value, decimals));
}

/** What a level is of where no words around it say so: "9.5 full-time equivalents". Nothing for units that are printed with it. */
export function unitAlone(value: number, unit: Unit): string {
  if (unit !== 'fte') return '';
  return Math.abs(value) === 1 ? 'full-time equivalent' : UNITS.fte.name;
}

/** A change in per cent on the same period a year before, signed unless it is printed as zero: "+15%", "−5.6%", "0%". */
export function changeInPercent(value: number, decimals: number = decimalsOf(value)): string {
  return `${roundTo(value, decimals) > 0 ? '+' : ''}${grouped(value, decimals)}%`;
}
