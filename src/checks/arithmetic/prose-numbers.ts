import type { Update } from '../../library/library.ts';
import type { Check, CheckContext } from '../context.ts';
import { figuresOf, knownFiguresOf } from '../figures.ts';
import { detailsIn, passagesIn } from '../passages.ts';
import type { Passage } from '../passages.ts';
import type { Problem } from '../problem.ts';
import { decisionsOf, updatesOf } from '../sources.ts';
import { untoldFigures } from './figures-told.ts';
import { judgeInDecision, judgeInUpdate } from './judge-number.ts';
import type { Judge, Published } from './judge-number.ts';
import { misnamedNumbers } from './named-numbers.ts';
import { proseFiguresOf } from './prose-figures.ts';
import type { ProseFigure } from './prose-figures.ts';
import { indicatorsIn } from './prose-targets.ts';
import { saidNumbersIn } from './said-numbers.ts';
import { wrongDifferences } from './stated-differences.ts';
import { wrongMoves } from './stated-moves.ts';
import { wrongParts } from './stated-parts.ts';
import { wrongPoints } from './stated-points.ts';
import { wrongRests } from './stated-rests.ts';
import { wrongSums } from './stated-sums.ts';
import { toldDirections } from './told-directions.ts';

/** The details at the top of a file in which figures are told in words; a note is our own remark. */
const UPDATE_DETAILS: ReadonlySet<string> = new Set(['title', 'summary', 'promise', 'progress', 'note']);
const DECISION_DETAILS: ReadonlySet<string> = new Set(['title', 'summary', 'text', 'reasons']);

/**
 * Numbers in an update's own words that its figures contradict, that are no figure, or that should be shown with `<Figure>`.
 * Our own remarks may have numbers of their own, so in them only a contradiction counts, and none on a figure that the
 * record prints wrongly.
 */
export const updateNumbers: Check = (context) => {
  const figures = proseFiguresOf(context);
  const values = valuesByIndicator(context);
  const known = Map.groupBy(knownFiguresOf(context), ({ update }) => update.id);
  return updatesOf(context).flatMap(({ item: update, file }) => {
    const published = publishedBy(update, figures, context);
    const said = [...detailsIn(file, UPDATE_DETAILS), ...passagesIn(file)].flatMap((passage) => {
      const { keys = [] } = passage;
      if (isOnMisprint(keys, update)) return wrongSums(passage);
      const told = contradictionsIn(passage, context, published.figures, update);
      if (keys[0] === 'source') return told;
      const judged = isRemark(passage)
        ? problemsIn(passage, published, besideOwn(values.get(indicatorNoted(keys, update) ?? '')))
        : problemsIn(passage, onItsLine(passage, update, published), judgeInUpdate);
      // A number that contradicts a figure is also no figure: the first says more.
      const [wrong, unknown] = parted(judged, ({ id }) => id !== 'arithmetic-number-without-figure');
      const directions = isRemark(passage)
        ? []
        : [...toldDirections(passage, update, context), ...wrongDifferences(passage, update, context)];
      return [...besideReplaced(besideReplaced(wrong, told), unknown), ...directions];
    });
    return besideReplaced(said, untoldFigures(known.get(update.id) ?? [], published.figures, context));
  });
};

/** Every number that is published of an indicator, at any time: the note of one figure may name another. */
function valuesByIndicator(context: CheckContext): ReadonlyMap<string, ReadonlySet<number>> {
  const figures = Map.groupBy(figuresOf(context), ({ indicator }) => indicator.id);
  return new Map(
    [...figures].map(([id, all]) => [id, new Set(all.map(({ figure }) => Math.abs(figure.value ?? 0)))]),
  );
}

function besideOwn(own: ReadonlySet<number> = new Set()): Judge {
  return (number, passage, published) =>
    own.has(number.value) ? undefined : judgeInDecision(number, passage, published);
}

function indicatorNoted([list, index]: readonly PropertyKey[], { figures }: Update): string | undefined {
  return list === 'figures' ? figures[index as number]?.indicator : undefined;
}

/** A number is reported once: as what is wrong with it by itself, else as what stands in a figure's place. */
export function besideReplaced(said: readonly Problem[], replaced: readonly Problem[]): Problem[] {
  if (replaced.length === 0) return [...said];
  const isTyped = ({ id }: Problem) => id === 'arithmetic-number-typed';
  const wrong = placesOf(said.filter((one) => !isTyped(one)));
  const more = [...new Map(replaced.map((one) => [placeOf(one), one])).values()].filter(
    (one) => !wrong.has(placeOf(one)),
  );
  const inPlace = placesOf(more);
  return [...said.filter((one) => !isTyped(one) || !inPlace.has(placeOf(one))), ...more];
}

function parted(problems: readonly Problem[], isFirst: (one: Problem) => boolean): [Problem[], Problem[]] {
  return [problems.filter(isFirst), problems.filter((one) => !isFirst(one))];
}

function placesOf(problems: readonly Problem[]): ReadonlySet<string> {
  return new Set(problems.map(placeOf));
}

function placeOf({ line, column }: Problem): string {
  return `${line}:${column}`;
}

function isRemark({ isNote, keys }: Passage): boolean {
  return isNote || keys?.at(-1) === 'note';
}

function isOnMisprint([list, index]: readonly PropertyKey[], { figures }: Update): boolean {
  return list === 'figures' && figures[index as number]?.['as-printed'] === true;
}

/** What is published, or, for what the record's table says on a line, what is of the indicators on that line. */
function onItsLine({ keys }: Passage, { table }: Update, published: Published): Published {
  const [list, index, key] = keys ?? [];
  const line = list === 'table' && key === 'progress' ? table[index as number] : undefined;
  if (line === undefined) return published;
  const isOnLine = (id: string) => line.indicators.includes(id);
  const indicators = published.indicators.filter(({ id }) => isOnLine(id));
  const figures = published.figures.filter(({ source }) => isOnLine(source.indicator.id));
  return figures.length > 0 ? { figures, indicators } : published;
}

/** Numbers in a decision that contradict a figure of the update it is on. */
export const decisionNumbers: Check = (context) => {
  const figures = proseFiguresOf(context);
  const updates = new Map(context.library.updates.map((update) => [update.id, update]));
  return decisionsOf(context).flatMap(({ item: decision, file }) => {
    const update = updates.get(decision.update);
    if (update === undefined) return [];
    const published = publishedBy(update, figures, context);
    return [...detailsIn(file, DECISION_DETAILS), ...passagesIn(file)].flatMap((passage) =>
      besideReplaced(problemsIn(passage, published, judgeInDecision), contradictionsIn(passage, context)),
    );
  });
};

/** What a passage contradicts by itself, with the figures of its paragraph, or of an indicator by its name. */
export function contradictionsIn(
  passage: Passage,
  context: CheckContext,
  figures: readonly ProseFigure[] = [],
  update?: Update,
): Problem[] {
  const wrong = [
    ...wrongSums(passage),
    ...wrongMoves(passage),
    ...wrongParts(passage),
    ...wrongRests(passage, figures, update),
    ...wrongPoints(passage, context, update),
  ];
  return besideReplaced(wrong, misnamedNumbers(passage, context));
}

function publishedBy(
  update: Update,
  figures: ReadonlyMap<string, readonly ProseFigure[]>,
  { library }: CheckContext,
): Published {
  return { figures: figures.get(update.id) ?? [], indicators: indicatorsIn(update, library.indicators) };
}

/** What a judge finds wrong with the numbers of a passage, each where it stands. */
export function problemsIn(passage: Passage, published: Published, judge: Judge): Problem[] {
  return saidNumbersIn(passage.text).flatMap(({ number, isSpelt }) => {
    const finding = judge(number, passage, published);
    // To spell a number out is good English; that it could be shown is said of figures alone.
    if (finding === undefined || (isSpelt && finding.id === 'arithmetic-number-typed')) return [];
    return [{ ...finding, ...passage.placeOf(number.start, number.text.length) }];
  });
}
