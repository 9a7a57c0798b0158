import type { Check } from '../context.ts';
import { areasNest } from './areas.ts';
import { exceptionReasons } from './exception-reasons.ts';
import { figuresOfFewPeople } from './figure-findings.ts';
import { hiddenInTables } from './hidden-in-tables.ts';
import { hiddenInWords } from './hidden-in-words.ts';
import { listNumbers } from './list-numbers.ts';
import { peopleSaid } from './people-said.ts';
import { tableNumbers } from './table-numbers.ts';
import { tableWords } from './table-words.ts';
import { textCounts } from './text-counts.ts';
import { weakRules } from './weak-rules.ts';

/** In the order they run. */
export const DISCLOSURE_CHECKS: readonly Check[] = [
  areasNest,
  weakRules,
  peopleSaid,
  exceptionReasons,
  figuresOfFewPeople,
  textCounts,
  tableNumbers,
  listNumbers,
  tableWords,
  hiddenInTables,
  hiddenInWords,
];
