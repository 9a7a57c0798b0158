import { BLANK } from '../checks/blanks/blank.ts';
import { calendarOf } from '../checks/decisions/call-in-count.ts';
import { countingInWords } from '../checks/decisions/counting-words.ts';
import { callInDeadline, deadlineInWords, ruleFor } from '../domain/call-in.ts';
import { weekdayDateInWords } from '../domain/london-time.ts';
import { rulesOf } from '../library/call-ins.ts';
import type { Library } from '../library/library.ts';
import type { DecisionAnswers } from './decision-file.ts';
import { BLANK_WORDS, asRemarks, quoted, remark } from './yaml-words.ts';

/** Until when a decision can be called in by the council's rule: the last day, and how it is counted, in words. */
export type CountedCallIn = { lastDay: string; words: string; counting: string };

/**
 * Counts the days of call-in from a day of publication.
 * @throws RangeError when no rule is in force on that day, or the bank holidays of the year are not known
 */
export function countCallIn(published: string, library: Library): CountedCallIn {
  const calendar = calendarOf(library);
  if (calendar === undefined) throw new RangeError('The list of bank holidays contradicts itself.');
  const rule = ruleFor(rulesOf(library), published);
  const deadline = callInDeadline(published, rule, calendar);
  const { lastDay } = deadline;
  const counting = countingInWords({ published, lastDay, rule, calendar }, library.bankHolidays);
  return { lastDay, words: `${deadlineInWords(deadline)}: ${counting}`, counting };
}

/** What a record says of call-in: the deadline it states, or how to add one, beside the one that is counted. */
export function callInLines({ published, deadline }: DecisionAnswers, library: Library): string[] {
  const counted = published === undefined ? undefined : countCallIn(published, library);
  const rule =
    counted === undefined
      ? 'Until when it can be called in is counted from the day of publication.'
      : `By the council’s rule it can be called in until ${counted.words}.`;
  if (deadline === undefined) {
    return [
      ...remark(
        `${rule} If the record states a deadline, take the # and the space behind it away, and write it here:`,
      ),
      ...asRemarks(['call-in:', `  stated: ${quoted(BLANK)}`, `  stated-words: ${BLANK_WORDS}`]),
    ];
  }
  const differs = counted !== undefined && counted.lastDay !== deadline;
  return [
    ...remark(rule),
    'call-in:',
    `  stated: ${quoted(deadline)}`,
    ...remark('If the record has words of its own for it, take the # and the space behind it away.', '  '),
    ...asRemarks([`stated-words: ${BLANK_WORDS}`], '  '),
    ...(differs
      ? [
          ...remark('Why the record states another day than the rule gives.', '  '),
          `  override: ${BLANK_WORDS}`,
        ]
      : []),
  ];
}

/** That a record states another deadline than the rule gives, with both, and how to put it right. */
export function callInNotices({ published, deadline }: DecisionAnswers, library: Library): string[] {
  const counted = published === undefined ? undefined : countCallIn(published, library);
  if (counted === undefined || deadline === undefined || counted.lastDay === deadline) return [];
  return [
    `The record’s last day for call-in is ${weekdayDateInWords(deadline)}, but by the council’s rule it is ${weekdayDateInWords(counted.lastDay)}: ${counted.counting}.
Look at the record again. If you mistyped the day, put it right at stated: and delete override:. If the day of publication is wrong, put that right. If the record does state it, write why at override:.`,
  ];
}
