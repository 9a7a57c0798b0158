import type { Check } from '../context.ts';
import { acronyms } from './acronyms.ts';
import { areasExist } from './areas-exist.ts';
import { charts } from './charts.ts';
import { circles, lineagesElsewhere } from './circles.ts';
import { citationsExist } from './citations-exist.ts';
import { closedOnce, closuresFit } from './closures.ts';
import { dueDates } from './due-dates.ts';
import { figureReferences } from './figure-references.ts';
import { figuresAgree } from './figures-agree.ts';
import { figuresShown } from './figures-shown.ts';
import { figuresUnique } from './figures-unique.ts';
import { headingsNear } from './headings-near.ts';
import { breaksSound, targetsApart } from './indicator-times.ts';
import { indicatorsExist } from './indicators-exist.ts';
import { indicatorsUsed } from './indicators-used.ts';
import { keyPrioritiesExist } from './key-priorities.ts';
import { linesCited } from './lines-cited.ts';
import { paragraphsInWords } from './paragraphs-in-words.ts';
import { prioritiesExist } from './priorities-exist.ts';
import { reportedIn } from './reported-in.ts';
import { resolutionIndicators } from './resolution-indicators.ts';
import { strategiesExist } from './strategies-exist.ts';
import {
  commitmentsFit,
  keyPrioritiesFit,
  strategiesInForce,
  strategyYears,
  successorsFit,
} from './strategy-parts.ts';
import { tableLines } from './table-lines.ts';
import { targetsCited } from './targets-cited.ts';
import { uniqueNames } from './unique-names.ts';
import { unitsFit } from './units-fit.ts';
import { updatesExist } from './updates-exist.ts';

/** In the order they run. */
export const REFERENCES_CHECKS: readonly Check[] = [
  indicatorsExist,
  indicatorsUsed,
  areasExist,
  updatesExist,
  strategiesExist,
  prioritiesExist,
  keyPrioritiesExist,
  strategyYears,
  strategiesInForce,
  commitmentsFit,
  keyPrioritiesFit,
  successorsFit,
  headingsNear,
  uniqueNames,
  circles,
  lineagesElsewhere,
  unitsFit,
  tableLines,
  citationsExist,
  paragraphsInWords,
  resolutionIndicators,
  linesCited,
  targetsCited,
  targetsApart,
  breaksSound,
  dueDates,
  closuresFit,
  closedOnce,
  reportedIn,
  figuresUnique,
  figuresAgree,
  figureReferences,
  figuresShown,
  charts,
  acronyms,
];
