import { MONTHS, monthCalled } from '../../domain/months.ts';
import { periodInWords } from '../../domain/period-words.ts';
import { figuresShownIn } from '../arithmetic/shown-figures.ts';
import type { Check } from '../context.ts';
import { passagesIn } from '../passages.ts';
import type { Passage } from '../passages.ts';
import type { Problem } from '../problem.ts';
import { updatesOf } from '../sources.ts';

const MONTH = MONTHS.join('|');
/** The day that a sentence opens with, right before what it shows: “At the end of November <Figure … /> children”. */
const DATED = new RegExp(
  String.raw`(?:^|[.!?] )(?:[Aa]t|[Bb]y|[Oo]n|[Ii]n)(?: the end of)?(?: (\d{1,2}))? (${MONTH})(?: (\d{4}))?,? (?:there were |the council (?:had|looked after|was looking after) |it had )?$`,
);

/** Figures of one day that a sentence dates to another. */
export const datedFigures: Check = (context) =>
  updatesOf(context).flatMap(({ item, file }) =>
    passagesIn(file).flatMap((passage) =>
      figuresShownIn(passage, item.id, context).flatMap(({ start, source }): Problem[] => {
        const { period, figure } = source;
        if (period.basis !== 'snapshot' || figure.measure !== 'level') return [];
        const said = dateBefore(passage, start);
        if (said === undefined || isOf(period.end, said)) return [];
        const message = `The text says “${said.words}”, but the figure it shows there is of ${periodInWords(period)}.`;
        const place = passage.placeOf(said.start, said.words.length);
        return [{ id: 'dates-figure', ...place, message }];
      }),
    ),
  );

type Said = {
  day: string | undefined;
  month: string;
  year: string | undefined;
  words: string;
  start: number;
};

function dateBefore({ text }: Passage, start: number): Said | undefined {
  const found = DATED.exec(text.slice(0, start));
  const [, day, month = '', year] = found ?? [];
  if (found === null) return undefined;
  const words = [day, month, year].filter((word) => word !== undefined).join(' ');
  return { day, month, year, words, start: text.indexOf(words, found.index) };
}

function isOf(date: string, { day, month, year }: Said): boolean {
  const [itsYear, itsMonth, itsDay] = date.split('-').map(Number);
  return (
    monthCalled(month) === itsMonth &&
    (year === undefined || Number(year) === itsYear) &&
    (day === undefined || Number(day) === itsDay)
  );
}
