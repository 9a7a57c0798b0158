import { dateInWords } from '../../domain/london-time.ts';
import { resolvePeriod } from '../../domain/period.ts';
import type { Update } from '../../library/library.ts';
import type { Check, CheckContext } from '../context.ts';
import { ledgerOf } from '../ledger/read-ledger.ts';
import type { Problem } from '../problem.ts';
import { placeOfKey } from '../project/place.ts';
import { updatesOf } from '../sources.ts';

type Exception = Update['small-number-exceptions'][number];

/** A reason of fewer different words is none. */
const LEAST_WORDS = 4;

const PLACEHOLDER =
  /\b(?:tb[acd]|todo|to be (?:added|agreed|confirmed|completed|decided)|to follow|lorem ipsum|n\/a|xx+)\b/i;

/** Exceptions that nobody can have signed off so: without a real reason or post, before the figures were there, or on a day to come. */
export const exceptionReasons: Check = (context) => {
  const latest = latestDay(context);
  return updatesOf(context).flatMap(({ item, file }) =>
    item['small-number-exceptions'].flatMap((exception, index): Problem[] => {
      const fault = faultOf(exception, item, latest);
      if (fault === undefined) return [];
      const place = placeOfKey(file, ['small-number-exceptions', index, fault.key], 'value');
      return [{ id: 'disclosure-exception-reason', ...place, message: fault.message }];
    }),
  );
};

/**
 * Today, or the day of the last publication, where the clock is set back behind it to see an earlier state of the site.
 * Undefined before the first publication, when nothing tells whether it is.
 */
function latestDay({ project, today }: CheckContext): string | undefined {
  const { figures, addresses } = ledgerOf(project).ledger;
  const days = [...figures, ...addresses].map(({ since }) => since);
  return days.length === 0
    ? undefined
    : days.reduce((latest, since) => (since > latest ? since : latest), today);
}

function faultOf(
  { indicator, reason, on, 'signed-off-by': by }: Exception,
  { period }: Update,
  latest: string | undefined,
): { key: keyof Exception; message: string } | undefined {
  if (saysNothing(reason)) {
    const message = `“${reason}” does not say why the figure of “${indicator}” may be published.`;
    return { key: 'reason', message };
  }
  if (PLACEHOLDER.test(by) || !/\p{L}{2}/u.test(by)) {
    return { key: 'signed-off-by', message: `“${by}” does not say which post agreed to the exception.` };
  }
  if (latest !== undefined && on > latest) {
    const message = `The exception is said to be signed off on ${dateInWords(on)}, which is still to come.`;
    return { key: 'on', message };
  }
  const { start } = resolvePeriod(period, 'quarter');
  if (on >= start) return undefined;
  const message = `The exception is said to be signed off on ${dateInWords(on)}, before the quarter ${period} had begun.`;
  return { key: 'on', message };
}

function saysNothing(reason: string): boolean {
  const words = new Set(reason.toLowerCase().match(/\p{L}{2,}/gu) ?? []);
  return words.size < LEAST_WORDS || PLACEHOLDER.test(reason);
}
