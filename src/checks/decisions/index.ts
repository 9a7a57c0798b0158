import type { Check } from '../context.ts';
import { knownHolidays } from './known-holidays.ts';
import { calledIn } from './called-in.ts';
import { fileName } from './file-name.ts';
import { futureDates } from './future-dates.ts';
import { holidayList } from './holiday-list.ts';
import { orderOfDates } from './order-of-dates.ts';
import { publicationDay } from './publication-day.ts';
import { legacyAge } from './legacy-age.ts';
import { requiredParts } from './required-parts.ts';
import { resolutionNumbers } from './resolution-numbers.ts';
import { ruleInForce, rulesApart } from './rules-of-call-in.ts';
import { sameDecision } from './same-decision.ts';
import { statedDeadlines } from './stated-deadline.ts';
import { statedWords } from './stated-words.ts';

/** In the order they run. */
export const DECISIONS_CHECKS: readonly Check[] = [
  holidayList,
  rulesApart,
  ruleInForce,
  knownHolidays,
  statedDeadlines,
  statedWords,
  orderOfDates,
  calledIn,
  futureDates,
  publicationDay,
  legacyAge,
  requiredParts,
  resolutionNumbers,
  fileName,
  sameDecision,
];
