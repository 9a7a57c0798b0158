import { weekdayDateInWords } from '../../domain/london-time.ts';
import type { Decision } from '../../library/library.ts';
import type { Check, CheckContext } from '../context.ts';
import { detailsIn, passagesIn } from '../passages.ts';
import type { Passage } from '../passages.ts';
import { sentenceAt } from '../arithmetic/sentence.ts';
import type { Problem } from '../problem.ts';
import { decisionsOf, updatesOf } from '../sources.ts';
import { lastDayOf } from './call-in-count.ts';
import { OF_CALL_IN } from './call-in-words.ts';
import { datedIn, yearlessIn } from '../../domain/dates-in-words.ts';
import type { NamedDate } from '../../domain/dates-in-words.ts';
import { START_OF_DAY } from './stated-words.ts';

/** The details in which a record may tell of its days in words. */
const DETAILS: ReadonlySet<string> = new Set(['title', 'summary', 'text', 'reasons', 'note', 'promise']);

/** How many characters before a day say what it is. */
const BEFORE = 80;

/** What may stand between the words that say what a day is and the day. */
const FILLERS = String.raw`(?:[\s,(]|\b(?:the|end|of|on|at|midnight|noon|midday|\d{1,2}(?:[.:]\d\d)?(?:\s?[ap]m)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|is|was|will|be|for|call-in|requests?|time|day)\b)*$`;

const DEADLINE = new RegExp(
  String.raw`\b(?:until|till|by|before|clos(?:es?|ed|ing)|end(?:s|ed|ing)?|deadline|expir(?:es?|ed|y)|last day)\b${FILLERS}`,
  'i',
);
const MADE = new RegExp(
  String.raw`\b(?:(?:made|took) (?:this|the) decision|(?:this decision|the decision was) (?:was )?(?:made|taken))\b${FILLERS}`,
  'i',
);
const PUBLISHED = new RegExp(
  String.raw`\b(?:this|the) (?:record|decision) (?:is|was) published\b${FILLERS}`,
  'i',
);

/** What a passage without any of these words is spared. */
const OF_ITS_DAYS = /\bcall(?:ed|ing|s)?\b|\b(?:made|took|taken|published)\b/i;

/** The days of records that a text may speak of. */
type Days = { lastDays: readonly string[]; made?: string | undefined; published?: string | undefined };

/** Days that a text gives for the end of call-in, the decision or its publication, other than its record does. */
export const daysInText: Check = (context) => [
  ...decisionsOf(context).flatMap(({ item, file }) =>
    [...detailsIn(file, DETAILS), ...passagesIn(file)].flatMap((passage) =>
      problemsIn(passage, daysOf(item, context)),
    ),
  ),
  ...inUpdates(context),
];

/** An update tells of the decisions on it, so its days are theirs. */
function inUpdates(context: CheckContext): Problem[] {
  const decisions = Map.groupBy(context.library.decisions, ({ update }) => update);
  return updatesOf(context).flatMap(({ item, file }) => {
    const lastDays = (decisions.get(item.id) ?? []).flatMap(
      (decision) => lastDayOf(decision, context.library) ?? [],
    );
    if (lastDays.length === 0 || !OF_CALL_IN.test(file.text)) return [];
    return [...detailsIn(file, DETAILS), ...passagesIn(file)].flatMap((passage) =>
      problemsIn(passage, { lastDays }),
    );
  });
}

function daysOf(decision: Decision, { library }: CheckContext): Days {
  const lastDay = lastDayOf(decision, library);
  return {
    lastDays: lastDay === undefined ? [] : [lastDay],
    made: decision.made,
    published: decision.published,
  };
}

function problemsIn(passage: Passage, days: Days): Problem[] {
  const { text, placeOf } = passage;
  if (!/\d/.test(text) || !OF_ITS_DAYS.test(text)) return [];
  return [...datedIn(text), ...yearlessIn(text)].flatMap((named): Problem[] => {
    const message = faultOf(named, text, days);
    return message === undefined
      ? []
      : [{ id: 'decisions-text-differs', ...placeOf(named.start, named.length), message }];
  });
}

function faultOf({ date, start, length }: NamedDate, text: string, days: Days): string | undefined {
  const said = text.slice(start, start + length).replace(/\s+/g, ' ');
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const differs = (what: string, day: string) =>
    `The text gives ${said} as ${what}, but the record gives ${weekdayDateInWords(day)}.`;
  if (DEADLINE.test(before) && OF_CALL_IN.test(sentenceAt(text, start))) {
    const [lastDay] = days.lastDays;
    const fits = days.lastDays.some((day) => mayMean(day, date, before));
    return lastDay === undefined || fits ? undefined : differs('the end of call-in', lastDay);
  }
  if (days.made && !days.made.endsWith(date) && MADE.test(before)) {
    return differs('the day of the decision', days.made);
  }
  if (days.published && !days.published.endsWith(date) && PUBLISHED.test(before)) {
    return differs('the day of publication', days.published);
  }
  return undefined;
}

/** Before a day, or at the midnight it begins with, is the end of the day before it. */
function mayMean(lastDay: string, date: string, before: string): boolean {
  if (lastDay.endsWith(date)) return true;
  const next = Temporal.PlainDate.from(lastDay).add({ days: 1 }).toString();
  return next.endsWith(date) && (/\bbefore\b[^.]*$/i.test(before) || START_OF_DAY.test(before));
}
