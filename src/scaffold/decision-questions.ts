import { dateInWords } from '../domain/calendar-date.ts';
import { weekdayDateInWords } from '../domain/london-time.ts';
import { calendarOf } from '../checks/decisions/call-in-count.ts';
import { whyNoWorkingDay } from '../checks/decisions/non-working-day.ts';
import type { Library } from '../library/library.ts';
import { countCallIn } from './call-in-lines.ts';
import type { DecisionAnswers } from './decision-file.ts';
import { suggestedName } from './decision-precedents.ts';
import { readOr } from './question.ts';
import type { Answers, Question } from './question.ts';
import { endOf } from './quarters.ts';
import { newestQuarter, readDay, readName, readQuarter } from './read-words.ts';
import { PUBLISH_AT } from './update-questions.ts';

/** Names of files are no longer than this, with the day and a hyphen before it. */
const LONGEST_NAME = 80 - '2018-10-18-'.length;

/** What has to be known to begin the record of a decision, in the order it is asked. */
export const DECISION_QUESTIONS: readonly Question[] = [
  {
    name: 'update',
    words: 'Which quarter’s update is it on?',
    example: '2018-19-q3',
    isRequired: true,
    suggest: (_answers, { updates }) => newestQuarter(updates),
    read(text, _answers, { updates }) {
      const quarter = readQuarter(text);
      if (quarter === undefined || updates.has(quarter)) return readOr(quarter, text, this.example);
      return {
        fault: `There is no content/updates/${quarter}.mdx. Begin the update first: npm run new -- update ${quarter}`,
      };
    },
  },
  {
    name: 'made',
    words: 'On which day was it decided?',
    example: '2019-01-17',
    isRequired: true,
    read(text, { update }) {
      const day = readDay(text);
      if (day === undefined || update === undefined || day >= endOf(update))
        return readOr(day, text, this.example);
      return { fault: `${dateInWords(day)} is before the quarter ended, on ${dateInWords(endOf(update))}.` };
    },
  },
  {
    name: 'published',
    words: 'On which day was its record published? Call-in counts from it.',
    example: '2019-01-18',
    unless: 'that is not known yet',
    read(text, { made }, { library }) {
      const day = readDay(text);
      const fault = day === undefined ? undefined : publicationFault(day, made, library);
      return fault === undefined ? readOr(day, text, this.example) : { fault };
    },
  },
  PUBLISH_AT,
  {
    name: 'deadline',
    words: 'Which last day for call-in does the record state?',
    example: '2019-01-24',
    unless: 'it states none',
    read(text, { published }) {
      const day = readDay(text);
      if (day === undefined || published === undefined || day >= published)
        return readOr(day, text, this.example);
      return {
        fault: `${dateInWords(day)} is before the record was published, on ${dateInWords(published)}.`,
      };
    },
  },
  {
    name: 'about',
    words: 'What is it about, in a few words for the name of the file?',
    example: 'childrens-services-quarter-3',
    suggest: ({ update }, { library }) => update && suggestedName(update, library),
    read(text, { made }, { decisions }) {
      const name = readName(text);
      if (name === '' || name.length > LONGEST_NAME) {
        return { fault: `“${text}” cannot be part of a file’s name. Write it like ${this.example}.` };
      }
      if (made === undefined || !decisions.has(`${made}-${name}`)) return { value: name };
      return {
        fault: `content/decisions/${made}-${name}.mdx is there already. Open that file, or give other words.`,
      };
    },
  },
];

/** The answers to those questions, as the file of the decision needs them. */
export function decisionAnswers(answers: Answers): DecisionAnswers {
  const { update = '', made = '', published, 'publish-at': publishAt, deadline, about = '' } = answers;
  return { update, made, published, publishAt, deadline, about };
}

/** Why a record cannot have been published on a day, or why its call-in cannot be counted from it. */
function publicationFault(day: string, made: string | undefined, library: Library): string | undefined {
  if (made !== undefined && day < made) {
    return `${dateInWords(day)} is before the decision was made, on ${dateInWords(made)}.`;
  }
  try {
    countCallIn(day, library);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return error.message;
  }
  const calendar = calendarOf(library);
  const why = calendar && whyNoWorkingDay(day, calendar, library.bankHolidays);
  return why && `${weekdayDateInWords(day)} is no working day: it is ${why}.`;
}
