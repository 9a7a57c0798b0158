import { dateInWords } from '../domain/calendar-date.ts';
import { publishInstant } from '../schemas/common.ts';
import type { Library } from '../library/library.ts';
import { canBeFollowed } from './follow-model.ts';
import { modelFor } from './precedents.ts';
import { hasParagraphs } from './report-text.ts';
import { readOr } from './question.ts';
import type { Answers, Question } from './question.ts';
import { endOf, quarterAfter } from './quarters.ts';
import { newestQuarter, readDay, readMoment, readQuarter } from './read-words.ts';
import { updateWith } from './stale-report.ts';
import type { UpdateAnswers } from './update-file.ts';

const PUBLISH_AT: Question = {
  name: 'publish-at',
  words: 'Until when is it under embargo, on London’s clock?',
  example: '2019-01-28 09:00',
  unless: 'it is not',
  read(text, { published }) {
    const moment = readMoment(text);
    if (moment === undefined || !isMoment(moment)) return readOr(undefined, text, this.example);
    if (published === undefined || moment.startsWith(published)) return { value: moment };
    return {
      fault: `It is published on ${dateInWords(published)}, so the embargo cannot end on another day.`,
    };
  },
};

/** What has to be known to begin an update, in the order it is asked. */
export const UPDATE_QUESTIONS: readonly Question[] = [
  {
    name: 'quarter',
    words: 'Which quarter is the update on?',
    example: '2018-19-q3',
    isRequired: true,
    suggest: (_answers, { updates }) => nextQuarter(updates),
    read(text, _answers, { updates }) {
      const quarter = readQuarter(text);
      if (quarter === undefined || !updates.has(quarter)) return readOr(quarter, text, this.example);
      return {
        fault: `content/updates/${quarter}.mdx is there already. Open that file, or name another quarter.`,
      };
    },
  },
  {
    name: 'published',
    words: 'On which day is it published?',
    example: '2019-02-18',
    unless: 'that is not known yet',
    read(text, { quarter }) {
      const day = readDay(text);
      if (day === undefined || quarter === undefined || day >= endOf(quarter))
        return readOr(day, text, this.example);
      return { fault: `${dateInWords(day)} is before the quarter ends, on ${dateInWords(endOf(quarter))}.` };
    },
  },
  PUBLISH_AT,
  {
    name: 'outline',
    words:
      'Begin with the text of the report, from report.txt (report), with the paragraphs of the last update (last), or with one for each priority (priorities)?',
    example: 'last',
    suggest: ({ quarter = '' }, { library, report }) => {
      if (report !== undefined) return 'report';
      return modelFor(quarter, library) ? 'last' : 'priorities';
    },
    known: (_answers, { report }) => (report === undefined ? undefined : 'report'),
    read(text, { quarter = '' }, { library, report }) {
      const word = text.trim().toLowerCase();
      if (word === 'report') return reportIn(report, library);
      const model = word === 'last' ? modelFor(quarter, library) : undefined;
      if (model && !canBeFollowed(model)) {
        return {
          fault: `content/updates/${model.id}.mdx, whose paragraphs it would follow, cannot be read: npm run check says why. Mend it first, or begin with priorities (--outline priorities).`,
        };
      }
      return readOr(
        ['last', 'priorities'].includes(word) ? word : undefined,
        text,
        'report, last or priorities',
      );
    },
  },
  {
    name: 'figures',
    words: 'Do you want to type in the figures now? (yes or no)',
    example: 'yes',
    suggest: () => 'no',
    known: ({ outline }) => (outline === 'report' ? 'yes' : undefined),
    read(text) {
      const word = text.trim().toLowerCase();
      if (['yes', 'y', 'now'].includes(word)) return { value: 'yes' };
      return readOr(['no', 'n', 'later'].includes(word) ? 'no' : undefined, text, 'yes or no');
    },
  },
];

const OUTLINES = ['report', 'last', 'priorities'] as const;

/** Whether there is a text to begin with. */
function reportIn(report: string | undefined, library: Library): { value: string } | { fault: string } {
  if (report === undefined) {
    return {
      fault:
        'There is no report.txt in the project’s folder. Paste the headings and paragraphs of the report into a new file of that name first, or answer last or priorities.',
    };
  }
  const update = updateWith(report, library);
  if (update !== undefined) {
    return {
      fault: `report.txt still has the text of ${update}. Paste the new report in its place, or delete the file, and begin again.`,
    };
  }
  if (hasParagraphs(report)) return { value: 'report' };
  return {
    fault:
      'There is no numbered paragraph in report.txt. Paste the headings and paragraphs of the report into it, each number at the beginning of its line, or delete the file.',
  };
}

/** The answers to those questions, as the file of the update needs them. */
export function updateAnswers(answers: Answers): UpdateAnswers {
  const { quarter = '', published, 'publish-at': publishAt, outline } = answers;
  return { quarter, published, publishAt, outline: OUTLINES.find((one) => one === outline) ?? 'last' };
}

export { PUBLISH_AT };

function nextQuarter(names: Iterable<string>): string | undefined {
  const newest = newestQuarter(names);
  return newest && quarterAfter(newest);
}

function isMoment(text: string): boolean {
  try {
    publishInstant(text);
    return true;
  } catch {
    return false;
  }
}
