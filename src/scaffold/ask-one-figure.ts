import { PeriodError, periodOrFault, resolvePeriod } from '../domain/period.ts';
import type { Basis, Period } from '../domain/period.ts';
import { homeAreaOf } from '../library/home-area.ts';
import type { Indicator, Library } from '../library/library.ts';
import type { Area } from '../schemas/site.ts';
import { askUntilRead } from './ask-until-read.ts';
import type { Read } from './ask-until-read.ts';
import { lastOf, periodIn } from './candidates.ts';
import type { DueFigure } from './due-figures.ts';
import type { FigureAnswer } from '../domain/figure-answer.ts';
import type { Ask } from './interview.ts';
import { readDay, readQuarter } from './read-words.ts';
import { measureOf } from './reported-figure.ts';
import type { ReportedFigure } from './reported-figure.ts';
import { looksLike, readTyped } from './typed-figure.ts';

/** What is known when a figure of an indicator is asked for. */
export type About = {
  indicator: Indicator;
  quarter: string;
  library: Library;
  /** The due figures of it that nobody has given yet. */
  due: readonly DueFigure[];
  /** The areas that have a figure of it already. */
  taken: ReadonlySet<Area>;
};

type Draft = Partial<ReportedFigure>;
/** One of the questions about a figure; undefined words where it need not be asked. */
type Part = {
  words: (draft: Draft, about: About) => string | undefined;
  read: (typed: string, draft: Draft, about: About) => Read<Draft>;
};

const AREA: Part = {
  words: (_draft, { indicator, library }) =>
    `${indicator.title}. For which area? (press Enter for ${homeAreaOf(library).name}) `,
  read(typed, _draft, { due, taken, library }) {
    const home = homeAreaOf(library);
    const area = typed === '' ? home : areaNamed(typed, library);
    if (area === undefined) {
      return { fault: `Write it like ${library.site.areas.map(({ name }) => name).join(', ')}.` };
    }
    if (taken.has(area)) {
      return {
        fault: `${area.name} has a figure of it here already. A second one goes into the file by hand.`,
      };
    }
    return { value: area === home ? { area: undefined, due: due[0] } : { area, due: undefined } };
  },
};
const PERIOD: Part = {
  words(draft, about) {
    if (measureOf(draft) === 'change') return undefined;
    const suggested = suggestedPeriod(draft, about);
    const which = usualBasis(about) === 'academic-year' ? 'school year' : 'period';
    return `For which ${which}? (${suggested === undefined ? 'such as 2017-18' : `press Enter for ${suggested.id}`}) `;
  },
  read(typed, draft, about) {
    const suggested = suggestedPeriod(draft, about);
    if (typed === '' && suggested !== undefined) return { value: { period: suggested } };
    const read = readPeriod(typed, usualBasis(about));
    if ('fault' in read) return read;
    return {
      value:
        read.value.id === draft.due?.period.id
          ? { period: draft.due.period }
          : { period: read.value, due: undefined },
    };
  },
};
const KIND_OF_YEAR: Part = {
  words({ period }, about) {
    // An indicator that has no figure yet may be counted in either.
    if (period?.basis !== 'year' || usualBasis(about) !== undefined) return undefined;
    return 'Is that a council year, from April to March, or a school year, from September to August? (council or school) ';
  },
  read(typed, { period }) {
    if (period === undefined || /^c(?:ouncil)?\b/i.test(typed)) return { value: {} };
    if (/^s(?:chool)?\b/i.test(typed))
      return { value: { period: resolvePeriod(period.id, 'academic-year') } };
    return { fault: 'Type council or school.' };
  },
};
const NUMBER: Part = {
  words({ due }, { indicator }) {
    const measure = measureOf({ due });
    const what = measure === 'change' ? ', the change on the year before' : '';
    return `Its figure${what}, such as ${looksLike({ unit: indicator.unit, measure })}: `;
  },
  read(typed, { due }, { indicator, library }) {
    const again = { fault: 'Type it, or back.' };
    if (typed === '') return again;
    const answer = readTyped(typed, { indicator, measure: measureOf({ due }) }, library);
    if ('fault' in answer) return answer;
    return answer.value === 'not reported' ? again : { value: { answer: answer.value } };
  },
};
const SOURCE: Part = {
  words: ({ area }) =>
    area === undefined
      ? undefined
      : 'Where is it from, in the report’s words? (press Enter if it does not say) ',
  read: (typed) => ({ value: typed === '' ? {} : { source: typed } }),
};
const PARTS: readonly Part[] = [AREA, PERIOD, KIND_OF_YEAR, NUMBER, SOURCE];

/** Asks about one figure of an indicator. “back” leads to the question before, and from the first of them away. */
export async function askOneFigure(
  about: About,
  ask: Ask,
): Promise<(ReportedFigure & { answer: Exclude<FigureAnswer, 'not reported'> }) | 'back'> {
  const drafts: { at: number; draft: Draft }[] = [];
  let draft: Draft = { indicator: about.indicator };
  for (let at = 0; at < PARTS.length;) {
    const part = PARTS[at];
    const words = part?.words(draft, about);
    if (part === undefined || words === undefined) {
      at += 1;
      continue;
    }
    const now = draft;
    const read = await askUntilRead(ask, words, (typed) => part.read(typed, now, about));
    if (read === 'back') {
      const before = drafts.pop();
      if (before === undefined) return 'back';
      ({ at, draft } = before);
      continue;
    }
    drafts.push({ at, draft });
    draft = { ...draft, ...read.value };
    at += 1;
  }
  const { indicator, due, area, period = due?.period, answer, source } = draft;
  if (indicator === undefined || period === undefined || answer === undefined || answer === 'not reported')
    return 'back';
  return { indicator, due, area, period, answer, ...(source !== undefined && { source }) };
}

function suggestedPeriod({ due }: Draft, { indicator, quarter, library }: About): Period | undefined {
  return due?.period ?? periodIn('', lastOf(indicator, library), quarter);
}

/** The basis of the indicator's last figure. */
function usualBasis({ indicator, library }: About): Basis | undefined {
  const last = lastOf(indicator, library);
  return last && resolvePeriod(last.period, last.basis).basis;
}

/** A period as people write it. A single year is a calendar year; two are a school year where the last figure was of one. */
function readPeriod(typed: string, usual: Basis | undefined): Read<Period> {
  const id =
    readQuarter(typed) ??
    readDay(typed) ??
    typed.replace(/^(\d{4})\s*(?:-|–|\/|to)\s*(?:\d{2})?(\d{2})$/, '$1-$2');
  const period = periodOrFault(id);
  if (period instanceof PeriodError) {
    return { fault: `“${typed}” cannot be read. Write it like 2018-19-q3, 31 March 2018 or 2017-18.` };
  }
  const isOfSchool = usual === 'academic-year' && period.basis === 'year';
  return { value: isOfSchool ? resolvePeriod(id, usual) : period };
}

function areaNamed(typed: string, { site }: Library): Area | undefined {
  const words = typed.toLowerCase();
  return site.areas.find(({ id, name }) => id === words || name.toLowerCase() === words);
}
