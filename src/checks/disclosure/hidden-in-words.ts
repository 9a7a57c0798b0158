import type { Check, CheckContext } from '../context.ts';
import { figuresOf } from '../figures.ts';
import type { SourcedFigure } from '../figures.ts';
import { detailsIn, passagesIn } from '../passages.ts';
import type { Passage } from '../passages.ts';
import type { Problem } from '../problem.ts';
import type { DocumentFile } from '../project/project.ts';
import { decisionsOf, updatesOf } from '../sources.ts';
import { citedInWords } from './finding.ts';
import { hiddenBy, hiddenSeriesOf } from './hidden-series.ts';
import { isHidden } from './people-figures.ts';
import { figureAt, figuresIn } from './shown-passages.ts';
import { changeTold, mayTellOfHidden, numberTold, restOfSentence } from './told-of-hidden.ts';

/** Details in which sentences on figures stand. */
const DETAILS: ReadonlySet<string> = new Set(['title', 'summary', 'promise', 'progress', 'text', 'reasons']);

/** Hidden figures of which the words of an update, or of a decision on it, tell the number or how it changed. */
export const hiddenInWords: Check = (context) => {
  const series = hiddenSeriesOf(figuresOf(context));
  if (series.length === 0) return [];
  const told = Map.groupBy(
    series.flatMap((one) =>
      one.flatMap((figure) => {
        const hidden = hiddenBy(figure, one);
        return hidden ? [{ figure, hidden, known: one }] : [];
      }),
    ),
    ({ figure }) => figure.update.id,
  );
  return [
    ...updatesOf(context).map(({ item: { id }, file }) => ({ id, file })),
    ...decisionsOf(context).map(({ item: { update }, file }) => ({ id: update, file })),
  ].flatMap(({ id, file }) => {
    const mayBeTold = told.get(id);
    if (mayBeTold === undefined) return [];
    return [...detailsIn(file, DETAILS), ...passagesIn(file)]
      .filter(({ text }) => mayTellOfHidden(text))
      .flatMap((passage) => mayBeTold.flatMap((one) => problemIn(passage, one, file, context)).slice(0, 1));
  });
};

type MayBeTold = {
  /** What the words are on. */
  figure: SourcedFigure;
  /** What they may give away: the same, or the one before it. */
  hidden: SourcedFigure;
  known: readonly SourcedFigure[];
};

function problemIn(
  passage: Passage,
  { figure, hidden, known }: MayBeTold,
  file: DocumentFile,
  context: CheckContext,
): Problem[] {
  const places = [...tagsOf(passage, figure, file, context), ...namesIn(passage.text, figure)];
  const isKnown = known.some(({ figure: { value } }) => value !== null);
  for (const at of places) {
    const change = changeTold(restOfSentence(passage.text, at), isKnown);
    if (change === undefined) continue;
    const message = `${citedInWords(hidden)} is hidden, but the words “${change.text}” tell how much it changed: whoever knows the number before or after can work it out.`;
    return [problemAt(passage, at + change.start, change.text, message, 'Take the change out.')];
  }
  const others = context.library.updates.find(({ id }) => id === figure.update.id)?.figures ?? [];
  const number = isHidden(figure)
    ? numberTold(passage.text, figure, known, othersOf(others, figure, context))
    : undefined;
  if (number === undefined) return [];
  const message = `${citedInWords(hidden)} is hidden, but the words “${number.text}” tell its number.`;
  return [problemAt(passage, number.start, number.text, message, 'Take the number out.')];
}

function problemAt(
  { placeOf }: Passage,
  start: number,
  words: string,
  message: string,
  mend: string,
): Problem {
  return { id: 'disclosure-hidden-given-away', ...placeOf(start, words.length), message, mend };
}

/** The titles of what else an update has figures of. */
function othersOf(
  figures: readonly { indicator: string }[],
  { indicator }: SourcedFigure,
  { library }: CheckContext,
): string[] {
  const ids = new Set(figures.map((one) => one.indicator));
  return library.indicators.flatMap(({ id, title, of }) =>
    ids.has(id) && id !== indicator.id ? [title, of] : [],
  );
}

/** Where the tags of a passage show a figure. */
function tagsOf(
  { components }: Passage,
  source: SourcedFigure,
  { collection, id }: DocumentFile,
  context: CheckContext,
): number[] {
  if (collection !== 'updates' || components.length === 0) return [];
  const figures = figuresIn(id, context);
  return components.flatMap(({ start, visit: { node } }) => {
    const meant = figureAt(node, figures, context.library.site['home-area']);
    return meant?.source === source ? [start] : [];
  });
}

function namesIn(text: string, { indicator: { title, of } }: SourcedFigure): number[] {
  const words = text.toLowerCase();
  return [title, of]
    .map((name) => name.toLowerCase())
    .filter((name) => name.includes(' '))
    .map((name) => words.indexOf(name))
    .filter((at) => at !== -1);
}
