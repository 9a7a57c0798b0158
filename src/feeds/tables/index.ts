import { AREAS } from './areas.ts';
import { COMMITMENTS } from './commitments.ts';
import { CORRECTIONS } from './corrections.ts';
import { DECISIONS } from './decisions.ts';
import { INDICATORS } from './indicators.ts';
import { OBSERVATIONS } from './observations.ts';
import { PRIORITIES } from './priorities.ts';
import type { Table } from './table.ts';
import { UPDATES } from './updates.ts';

export { tableCsv, tableFile } from './table.ts';
export type { Field, Table } from './table.ts';

/** Every CSV file of the site but those of single indicators, the most asked for first. */
export const TABLES: readonly Table[] = [
  OBSERVATIONS,
  INDICATORS,
  DECISIONS,
  COMMITMENTS,
  CORRECTIONS,
  UPDATES,
  PRIORITIES,
  AREAS,
];
