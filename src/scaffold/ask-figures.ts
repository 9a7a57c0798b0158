import { isSmall } from '../domain/disclosure/small.ts';
import { periodInWords } from '../domain/period-words.ts';
import type { Unit } from '../domain/unit.ts';
import { figureTextWithMarkers } from '../library/figure-text.ts';
import type { Indicator, Library } from '../library/library.ts';
import type { DueFigure } from './due-figures.ts';
import { answerInWords } from './figure-answer.ts';
import type { FigureAnswer, Measured } from './figure-answer.ts';
import { isBack } from './interview.ts';
import type { Ask } from './interview.ts';
import { strategiesInForce } from './precedents.ts';
import { readFigure } from './read-figure.ts';

const HOW = `
Type each figure as the report has it. Besides, you can type
  -     the report does not have this figure
  --    nor any that follows under this heading
  c     hidden, because it tells of very few people
  x     the report says that it is not available
  back  to the question before
and Enter alone leaves a figure for later.
`;

/** What a figure of each unit looks like. */
export const LOOKS_LIKE: Readonly<Record<Unit, string>> = {
  percent: '98.5%, or 532 of 540',
  'percentage-points': '2.5 points',
  count: '1,990, or around 830',
  'per-10000': '115 per 10,000',
  fte: '9.5 FTE',
  score: '14.2',
  'gbp-million': '£24 million',
};
const CHANGE_LOOKS_LIKE = '-4%, or down 4%, or up 4%';

/** What is asked about: the figures that are due in a quarter, and the library that its update will join. */
export type Asked = { due: readonly DueFigure[]; quarter: string; library: Library };

/** The answers in the order of the figures. */
export type Heard = {
  answers: (FigureAnswer | undefined)[];
  /** What is still to be said of the last. */
  said: string;
  /** The questions that led here. */
  trail: number[];
};

/** One figure to ask for, with the heading it stands under and its place among those that are due. */
type Step = { figure: DueFigure; heading: string; place: number };

/**
 * Asks for the figures that are due in a quarter, one after the other, each until the answer can be read, and says how it was
 * read. Undefined stands for those that are for later.
 * @param before what was heard already, for somebody who goes back to the last of these questions
 */
export async function askFigures({ due, quarter, library }: Asked, ask: Ask, before?: Heard): Promise<Heard> {
  const answers = before?.answers ?? due.map(() => undefined);
  const steps = stepsOf({ due, quarter, library });
  const trail = before?.trail ?? [];
  let said = before === undefined && steps.length > 0 ? HOW : '';
  for (let at = before === undefined ? 0 : (trail.pop() ?? steps.length); at < steps.length;) {
    const typed = (await ask(`${said}${questionAt(at, steps, quarter)} `)).trim();
    const reply = isBack(typed) ? 'back' : replyTo(typed, at, steps, library);
    said = reply === 'back' ? '' : reply.said;
    if (reply === 'back') {
      at = trail.pop() ?? at;
    } else if (reply.next > at) {
      for (const { place } of steps.slice(at, reply.next)) answers[place] = reply.answer;
      trail.push(at);
      at = reply.next;
    }
  }
  return { answers, said, trail };
}

/** What an answer comes to: what it says of all figures before the next question, and what to say of it. */
function replyTo(
  typed: string,
  at: number,
  steps: readonly Step[],
  library: Library,
): { answer?: FigureAnswer | undefined; next: number; said: string } {
  const step = steps[at];
  if (step === undefined) return { next: at, said: '' };
  if (/^(?:--|—)$/.test(typed)) {
    const after = steps.findIndex(({ heading }, index) => index > at && heading !== step.heading);
    return { answer: 'not reported', next: after === -1 ? steps.length : after, said: '' };
  }
  const { indicator, last } = step.figure;
  const measured = { unit: indicator.unit, measure: last.figure.measure };
  const read = readTyped(typed, { indicator, measure: measured.measure }, thresholdOf(library));
  if ('fault' in read) return { next: at, said: `   ${read.fault}\n` };
  const isSilent = read.value === 'not reported';
  return {
    answer: read.value,
    next: at + 1,
    said: isSilent ? '' : `   = ${answerInWords(read.value, measured)}\n`,
  };
}

/** A question, below its heading where it is the first one there. */
function questionAt(at: number, steps: readonly Step[], quarter: string): string {
  const step = steps[at];
  if (step === undefined) return '';
  const isFirst = steps[at - 1]?.heading !== step.heading;
  const heading = isFirst ? `\n${step.heading} (${countUnder(step.heading, steps)})\n` : '';
  return `${heading}${at + 1} of ${steps.length}. ${wordsFor(step.figure, quarter)}`;
}

/** What somebody typed for a figure: how it is read, or what is wrong with it, in a sentence. */
export function readTyped(
  typed: string,
  { indicator, measure }: { indicator: Indicator; measure: Measured['measure'] },
  threshold: number,
): { value: FigureAnswer | undefined } | { fault: string } {
  if (typed === '') return { value: undefined };
  const measured = { unit: indicator.unit, measure };
  const answer = readFigure(typed, measured);
  if (answer === undefined) {
    return { fault: `“${typed}” cannot be read here. Write it like ${looksLike(measured)}.` };
  }
  const tellsOfFew =
    typeof answer === 'object' &&
    indicator.people &&
    indicator.unit === 'count' &&
    isSmall(answer.value, threshold);
  if (!tellsOfFew || measure === 'change') return { value: answer };
  return {
    fault: `${answer.value} could tell who they are: numbers of people from 1 to ${threshold} are not published. Type c, which hides it.`,
  };
}

/** What an answer looks like. */
export function looksLike({ unit, measure }: Measured): string {
  return measure === 'change' ? CHANGE_LOOKS_LIKE : LOOKS_LIKE[unit];
}

/** Up to this number of people, a count is hidden. */
export function thresholdOf({ site }: Library): number {
  return site['small-number-threshold'];
}

/** The figures in the order of the priorities they serve, so that one heading can be passed over in one go. */
function stepsOf({ due, quarter, library }: Asked): Step[] {
  const priorities = strategiesInForce(quarter, library).flatMap((strategy) => strategy.priorities);
  const groupOf = ({ indicator }: DueFigure) =>
    priorities.findIndex(({ id }) => indicator.priorities.includes(id));
  return due
    .map((figure, place) => ({ figure, place, group: groupOf(figure) }))
    .toSorted((a, b) => a.group - b.group)
    .map(({ figure, place, group }) => ({ figure, place, heading: priorities[group]?.title ?? '' }));
}

function countUnder(heading: string, steps: readonly Step[]): string {
  const count = steps.filter((step) => step.heading === heading).length;
  return count === 1 ? '1 figure' : `${count} figures`;
}

function wordsFor({ indicator, period, last: { figure } }: DueFigure, quarter: string): string {
  const { unit, title } = indicator;
  const isOfQuarter = period.basis === 'quarter' && period.id === quarter;
  const when = isOfQuarter ? '' : `, ${periodInWords(period)}`;
  const change = figure.measure === 'change' ? ', the change on the year before' : '';
  const last = figureTextWithMarkers(figure, indicator);
  return `${title}${change}${when}. Last: ${last}. Such as ${looksLike({ unit, measure: figure.measure })}:`;
}
