import type { Check } from '../context.ts';
import { daysInText } from './days-in-text.ts';
import { expectedHolidays } from './expected-holidays.ts';
import { knownHolidays } from './known-holidays.ts';
import { calledIn } from './called-in.ts';
import { fileName } from './file-name.ts';
import { futureDates } from './future-dates.ts';
import { holidayList } from './holiday-list.ts';
import { orderOfDates } from './order-of-dates.ts';
import { publicationDay } from './publication-day.ts';
import { quarterEnded } from './quarter-ended.ts';
import { updatePublished } from './update-published.ts';
import { legacyAge, legacyEnds } from './legacy-age.ts';
import { requiredParts } from './required-parts.ts';
import { resolutionNumbers, resolutionsDiffer } from './resolution-numbers.ts';
import { workingDaysInText } from './working-days-in-text.ts';
import { ruleInForce, rulesApart } from './rules-of-call-in.ts';
import { sameDecision } from './same-decision.ts';
import { statedDeadlines } from './stated-deadline.ts';
import { statedWords } from './stated-words.ts';

/** In the order they run. */
export const DECISIONS_CHECKS: readonly Check[] = [
  holidayList,
  expectedHolidays,
  rulesApart,
  ruleInForce,
  knownHolidays,
  statedDeadlines,
  statedWords,
  daysInText,
  workingDaysInText,
  orderOfDates,
  quarterEnded,
  updatePublished,
  calledIn,
  futureDates,
  publicationDay,
  legacyAge,
  legacyEnds,
  requiredParts,
  resolutionNumbers,
  resolutionsDiffer,
  fileName,
  sameDecision,
];
