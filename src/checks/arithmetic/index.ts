import type { Check } from '../context.ts';
import { announcedLists } from './announced-lists.ts';
import { changeDirections } from './change-directions.ts';
import { countsWhole } from './count-decimals.ts';
import { countsWithoutZeros } from './count-zeros.ts';
import { decimalsFit } from './decimals.ts';
import { definedTargets } from './defined-targets.ts';
import { denominatorsAgree } from './denominators.ts';
import { futureFigures } from './future-figures.ts';
import { jumps } from './jumps.ts';
import { imageNumbers, pageNumbers } from './numbers-apart.ts';
import { numeratorsAgree } from './numerators.ts';
import { partsAddUp } from './parts.ts';
import { possibleTargets } from './possible-targets.ts';
import { possibleValues } from './possible-values.ts';
import { printedWords } from './printed-words.ts';
import { decisionNumbers, updateNumbers } from './prose-numbers.ts';
import { sharesAgree, sharesPossible } from './shares.ts';
import { misprintsTold, staleAsPrinted } from './stale-as-printed.ts';
import { directionsAgree } from './stated-directions.ts';
import { changesAgree } from './stated-changes.ts';
import { swappedDigits } from './swapped-digits.ts';
import { tableTotals } from './table-totals.ts';
import { yearEnd } from './year-end.ts';

/** In the order they run. */
export const ARITHMETIC_CHECKS: readonly Check[] = [
  yearEnd,
  futureFigures,
  possibleValues,
  possibleTargets,
  definedTargets,
  printedWords,
  decimalsFit,
  countsWhole,
  countsWithoutZeros,
  sharesAgree,
  sharesPossible,
  denominatorsAgree,
  numeratorsAgree,
  staleAsPrinted,
  misprintsTold,
  changesAgree,
  changeDirections,
  directionsAgree,
  partsAddUp,
  jumps,
  swappedDigits,
  updateNumbers,
  decisionNumbers,
  pageNumbers,
  announcedLists,
  tableTotals,
  imageNumbers,
];
