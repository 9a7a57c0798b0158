import { numbersIn } from '../domain/prose-number.ts';
import { paragraphNumber } from '../domain/paragraph-number.ts';
import { reportNumbersIn } from './report-numbers.ts';
import type { ReportNumber } from './report-numbers.ts';
import { numbered } from './skeleton.ts';
import type { Item, Section } from './skeleton.ts';

/** Where a number stands in a report: its paragraph, which of the texts of that, and the place in it. */
export type ReportPlace = { paragraph: string; text: number; start: number };

/** A number of a report, with the words around it. */
export type Spot = {
  number: ReportNumber;
  /** The sentence, and where the number begins in it. */
  sentence: string;
  start: number;
  /** The part of the sentence that the number is in. */
  clause: string;
  /** The words that the paragraph is below, such as “Demand continues to be high:”. */
  lead: string;
  section: Section;
  at: ReportPlace;
  /** Whether readers would take it for a number of something: not for that of a day or an age. */
  isFigure: boolean;
};

/** So many characters before and after a number are shown. */
const AROUND = 60;
const CLAUSE_ENDS = /[,;:–—()]\s|\s(?:and|against|compared|while|whereas|but|with)\s/g;

/** All numbers of a report, in reading order. */
export function spotsIn(sections: readonly Section[]): Spot[] {
  const places = new Map<Item, readonly number[]>(
    numbered(sections).map(({ item, positions }) => [item, positions]),
  );
  const words = new Map([...places].map(([item, positions]) => [positions.join('.'), item.words ?? '']));
  return sections.flatMap((section) =>
    numbered([section]).flatMap(({ item }) => {
      const positions = places.get(item) ?? [];
      const lead = words.get(positions.slice(0, -1).join('.')) ?? '';
      return [item.words ?? '', ...(item.bullets ?? [])].flatMap((text, index) =>
        // No-break spaces, which word processors put into dates, are spaces of the same width here.
        sentencesOf(text.replace(/\s/g, ' ')).flatMap(({ sentence, from }) => {
          const figures = new Set(numbersIn(sentence).map(({ start }) => start));
          return reportNumbersIn(sentence).map((number) => ({
            number,
            sentence,
            start: number.start,
            clause: clauseAround(sentence, number),
            lead: index === 0 ? lead : (item.words ?? ''),
            section,
            at: { paragraph: paragraphNumber(positions), text: index, start: from + number.start },
            isFigure: figures.has(number.start),
          }));
        }),
      );
    }),
  );
}

/** The words of its sentence before a number. */
export function before({ sentence, start }: Spot): string {
  return sentence.slice(0, start);
}

/** The words of its sentence behind a number. */
export function after({ sentence, start, number }: Spot): string {
  return sentence.slice(start + number.text.length);
}

/** A number with some of the words on both sides. */
export function excerptAround(spot: Spot): string {
  const [start, end] = [before(spot), after(spot)];
  const from = start.length <= AROUND ? start : `… ${start.slice(-AROUND).replace(/^\S*\s/, '')}`;
  const to = end.length <= AROUND ? end : `${end.slice(0, AROUND).replace(/\s\S*$/, '')} …`;
  return `${from}${spot.number.text}${to}`;
}

function sentencesOf(text: string): { sentence: string; from: number }[] {
  const ends = [...text.matchAll(/(?<=[.!?])\s+(?=\p{Lu})/gu)];
  const starts = [0, ...ends.map(({ index, 0: space }) => index + space.length)];
  return starts.map((from, index) => ({
    sentence: text.slice(from, ends[index]?.index ?? text.length),
    from,
  }));
}

function clauseAround(sentence: string, { start, text }: ReportNumber): string {
  const ends = [...sentence.matchAll(CLAUSE_ENDS)].map(({ index }) => index);
  const from = ends.findLast((end) => end < start) ?? 0;
  const to = ends.find((end) => end >= start + text.length) ?? sentence.length;
  return sentence.slice(from, to);
}
