import { isIsoDate } from '../../domain/calendar-date.ts';
import { PeriodError, periodOrFault } from '../../domain/period.ts';
import { partsOf } from './layout.ts';
import { problemWith } from './rule.ts';
import type { EntryRule } from './rule.ts';

const QUARTER = /^\d{4}-\d{2}-q[1-4]$/;

/** An update is named after its quarter, which is its address for ever. */
export const updateNames: EntryRule = (entry) => {
  const { folder, stem } = partsOf(entry.path);
  if (folder !== 'content/updates') return undefined;
  const fault = faultOfQuarter(stem);
  return fault === undefined ? undefined : problemWith(entry, { id: 'tree-update-name', message: fault });
};

/** A decision is named after its day and what it is about, which is its address for ever. */
export const decisionNames: EntryRule = (entry) => {
  const { folder, stem } = partsOf(entry.path);
  if (folder !== 'content/decisions') return undefined;
  const fault = faultOfDecision(stem);
  return fault === undefined ? undefined : problemWith(entry, { id: 'tree-decision-name', message: fault });
};

function faultOfQuarter(name: string): string | undefined {
  if (!QUARTER.test(name)) return `“${name}” does not say which quarter this is.`;
  const period = periodOrFault(name, 'quarter');
  return period instanceof PeriodError ? period.message : undefined;
}

function faultOfDecision(name: string): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(name)?.[0];
  if (day === undefined) return `“${name}” does not begin with the day of the decision.`;
  if (!isIsoDate(day)) return `“${day}” is not a day of the calendar.`;
  if (!/^-./.test(name.slice(day.length))) return `“${name}” does not say what the decision is about.`;
  return undefined;
}
