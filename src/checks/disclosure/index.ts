import type { Check } from '../context.ts';
import { areasNest } from './areas.ts';
import { figuresOfFewPeople } from './figure-findings.ts';
import { peopleSaid } from './people-said.ts';
import { tableNumbers } from './table-numbers.ts';
import { textCounts } from './text-counts.ts';

/** In the order they run. */
export const DISCLOSURE_CHECKS: readonly Check[] = [
  areasNest,
  peopleSaid,
  figuresOfFewPeople,
  textCounts,
  tableNumbers,
];
