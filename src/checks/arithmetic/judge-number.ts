import { isOnQuarterBefore } from '../../domain/quarter-before.ts';
import { saysValue } from '../../domain/prose-number.ts';
import type { ProseNumber } from '../../domain/prose-number.ts';
import type { Indicator } from '../../library/library.ts';
import { listed } from '../body/quoted.ts';
import { figureInWords, valueInWords } from '../figure-words.ts';
import type { Passage } from '../passages.ts';
import type { Problem } from '../problem.ts';
import { directionAround } from './change-words.ts';
import { tagOf } from './figure-tag.ts';
import { followsFromSentence } from './own-sums.ts';
import { numberInWords, overlap } from './prose-figures.ts';
import type { ProseFigure } from './prose-figures.ts';
import { isCalledTarget, isStatedAsTarget, isTargetOf, targetsInWords } from './prose-targets.ts';
import { isSaidElsewhere } from './said-elsewhere.ts';
import { clauseAt, sentenceAt } from './sentence.ts';

export type Finding = Pick<Problem, 'id' | 'message' | 'mend'>;

/** The numbers that an update publishes, and the indicators whose targets it may speak of. */
export type Published = { figures: readonly ProseFigure[]; indicators: readonly Indicator[] };

/** Who judges a number in a passage: what is wrong with it, or undefined. */
export type Judge = (number: ProseNumber, passage: Passage, published: Published) => Finding | undefined;

/** In a title, a summary or a promise there is neither `<Figure>` nor `<Note>`. */
const MEND_OF_DETAIL =
  'Add it to figures: at the top of the file, or write without the number. If it is a target, call it one, and add it to the targets of its indicator in data/indicators.';

/** How much of an indicator's title must stand beside a number that is its figure. */
const NAMED = 0.75;
/** An id of fewer words may stand in any sentence. */
const LEAST_OF_ID = 3;
/** A number without a noun is only compared from here on: smaller ones count all manner of things. */
const LEAST_BARE = 10;

/**
 * Judges a number in an update. The figures that its own paragraph cites come first, then those whose title stands beside
 * it, then all others of the update. By how much something changed on the quarter before is no figure, and stays in the text.
 */
export const judgeInUpdate: Judge = (number, passage, published) => {
  const end = number.start + number.text.length;
  if (isOnQuarterBefore(passage.text.slice(0, number.start), passage.text.slice(end))) return undefined;
  const target = judgeTarget(number, passage, published);
  if (target !== undefined) return target === 'fits' ? undefined : target;
  const figures = comparableWith(number, passage, published.figures);
  const local = figures.filter((figure) => isLocal(figure, passage));
  const named = namedBeside(number, passage, passage.keys ? figures : local);
  const said = [...local, ...named].find((figure) => saysValue(number, figure.value));
  if (said !== undefined) return wrongWay(number, said, passage) ?? typedIn(number, said, passage);
  if (named.length > 0) return contradicts(number, nearestOf(named, number, passage));
  const elsewhere = figures.filter((figure) => saysValue(number, figure.value));
  const namedElsewhere = namedBeside(number, passage, figures);
  const isOfNow =
    namedElsewhere.length > 0 && !isSaidElsewhere(sentenceAt(passage.text, number.start), namedElsewhere);
  const [other] = isOfNow ? onTheSame(elsewhere, namedElsewhere) : elsewhere;
  if (other !== undefined) return wrongWay(number, other, passage) ?? typedIn(number, other, passage);
  const closest = local.length > 0 ? local : namedElsewhere;
  if (namedElsewhere.length === 0 && followsFromSentence(number, passage.text)) return undefined;
  if (closest.length > 0) return contradicts(number, nearestOf(closest, number, passage));
  return number.kind === 'percent' || number.kind === 'per-10000'
    ? withoutFigure(number, passage)
    : undefined;
};

/** Judges a number in a decision. A decision may have numbers of its own, so only a contradiction counts. */
export const judgeInDecision: Judge = (number, passage, published) => {
  if (judgeTarget(number, passage, published) === 'fits') return undefined;
  const figures = comparableWith(number, passage, published.figures);
  const beside = namedBeside(number, passage, figures);
  const named = beside.length > 0 ? beside : namedByIdBeside(number, passage, figures);
  if (named.length === 0 || figures.some((figure) => saysValue(number, figure.value))) return undefined;
  return contradicts(number, nearestOf(named, number, passage));
};

/** Figures of the indicators that some others are of: a number may be that of another indicator by chance. */
function onTheSame(figures: readonly ProseFigure[], others: readonly ProseFigure[]): ProseFigure[] {
  const named = new Set(others.map(({ source }) => source.indicator));
  return figures.filter(({ source }) => named.has(source.indicator));
}

/** A change that is said to have gone the other way than its figure. */
function wrongWay(
  { start, text: said }: ProseNumber,
  { source }: ProseFigure,
  { text }: Passage,
): Finding | undefined {
  const { measure, value } = source.figure;
  if (measure !== 'change' || value === null || value === 0) return undefined;
  const direction = directionAround(text.slice(0, start), text.slice(start + said.length));
  if (direction === undefined || direction.isUp === value > 0) return undefined;
  return {
    id: 'arithmetic-number-contradicts',
    message: `The text says “${direction.word}”, but ${figureInWords(source)} is ${valueInWords(source)}.`,
  };
}

function judgeTarget(
  number: ProseNumber,
  passage: Passage,
  published: Published,
): Finding | 'fits' | undefined {
  const { text, keys } = passage;
  const mayBeTarget = keys?.includes('progress') || isCalledTarget(text, number);
  if (mayBeTarget && isTargetOf(number, published.indicators)) return 'fits';
  if (!isStatedAsTarget(text, number)) return undefined;
  const local = published.figures.filter((figure) => isLocal(figure, passage));
  const targets = new Set(local.flatMap(({ source }) => targetsInWords(source.indicator)));
  const there = targets.size > 0 ? `; this paragraph’s figures have the target ${listed([...targets])}` : '';
  return {
    id: 'arithmetic-number-contradicts',
    message: `The text speaks of a target of ${number.text}, but no indicator of this update has it${there}.`,
    mend: 'Correct the text, or the target in the file of its indicator in data/indicators.',
  };
}

/** The figures of the number's kind. A count is compared with counts of the same things. */
function comparableWith(
  number: ProseNumber,
  passage: Passage,
  figures: readonly ProseFigure[],
): ProseFigure[] {
  const alike = figures.filter(({ kind }) => kind === number.kind);
  if (number.kind !== 'count') return alike;
  if (number.words.length > 0) return alike.filter(({ noun }) => number.words.includes(noun));
  if (number.value < LEAST_BARE) return [];
  const sentence = sentenceAt(passage.text, number.start);
  return alike.filter(
    (figure) => isLocal(figure, passage) && overlap(sentence, figure.source.indicator) >= NAMED,
  );
}

function isLocal({ source }: ProseFigure, { paragraph }: Passage): boolean {
  return source.figure.paragraph === paragraph;
}

/** The figures whose title stands beside a number. Of changes only those of its own paragraph: elsewhere levels are told. */
function namedBeside(
  { start }: ProseNumber,
  passage: Passage,
  figures: readonly ProseFigure[],
): ProseFigure[] {
  const clause = clauseAt(passage.text, start);
  return figures.filter(
    (figure) =>
      overlap(clause, figure.source.indicator) >= NAMED &&
      (figure.source.figure.measure === 'level' || isLocal(figure, passage)),
  );
}

/** The shares whose id stands beside a number word by word, since a title may say the same more formally; the last first. */
function namedByIdBeside(
  { start, kind }: ProseNumber,
  passage: Passage,
  figures: readonly ProseFigure[],
): ProseFigure[] {
  if (kind !== 'percent') return [];
  const there = new Set(plainWords(clauseAt(passage.text, start)));
  return figures.toReversed().filter(({ source: { figure, indicator } }) => {
    const wanted = plainWords(indicator.id);
    const isTelling = figure.measure === 'level' && wanted.length >= LEAST_OF_ID;
    return isTelling && wanted.every((word) => there.has(word));
  });
}

function plainWords(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map((word) => word.replace(/s$/, ''));
}

/** The figure whose title the number's sentence has most of; of two alike a level before a change, and before its parts. */
function nearestOf(figures: readonly ProseFigure[], { start }: ProseNumber, { text }: Passage): ProseFigure {
  const sentence = sentenceAt(text, start);
  const rank = ({ value, source: { figure, indicator } }: ProseFigure) =>
    overlap(sentence, indicator) +
    (figure.measure === 'level' ? 0.1 : 0) +
    (figure.value === value ? 0.2 : 0);
  return figures.reduce((best, figure) => (rank(figure) > rank(best) ? figure : best));
}

function contradicts({ text }: ProseNumber, figure: ProseFigure): Finding {
  return {
    id: 'arithmetic-number-contradicts',
    message: `The text says ${text}, but ${numberInWords(figure)}.`,
  };
}

function withoutFigure({ text }: ProseNumber, { keys }: Passage): Finding {
  return {
    id: 'arithmetic-number-without-figure',
    message: `The text says ${text}, but no figure at the top of the file is ${text}.`,
    ...(keys && { mend: MEND_OF_DETAIL }),
  };
}

/** In the text of an update a figure is shown, not typed; in a title or a summary it can only be typed. */
function typedIn({ text }: ProseNumber, { source }: ProseFigure, { keys }: Passage): Finding | undefined {
  if (keys !== undefined) return undefined;
  return {
    id: 'arithmetic-number-typed',
    message: `${text} is typed into the text. If the figure is corrected one day, the text will not follow.`,
    mend: `If it is ${figureInWords(source)}, write ${tagOf(source.figure)} in its place.`,
  };
}
