import { citationInWords } from '../../domain/paragraph-number.ts';
import { figuresMeant } from '../../library/body/figure-reference.ts';
import type { Update } from '../../library/library.ts';
import { citedAs, numberedLists } from '../body/numbered-lists.ts';
import { listed } from '../body/quoted.ts';
import { nearestAbove } from '../body/visits.ts';
import type { Check, CheckContext } from '../context.ts';
import { isWithin } from '../paragraphs.ts';
import { visitsIn } from '../passages.ts';
import type { Problem } from '../problem.ts';
import { placeOfKey } from '../project/place.ts';
import type { DocumentFile } from '../project/project.ts';
import { updatesOf } from '../sources.ts';
import { componentsIn } from './components-in.ts';
import { outlinesOf } from './outline.ts';

/** A figure of the text, and the number of the paragraph that shows it. */
type Shown = { attributes: Readonly<Record<string, string>>; paragraph: string };

/**
 * Figures that the text shows in other paragraphs than the one that is said to state them: most often the paragraphs were
 * numbered anew, and the figures at the top were not. Part of a paragraph, and the whole of it, are taken for the same.
 */
export const figuresShown: Check = (context) => {
  const outlines = outlinesOf(context);
  return updatesOf(context).flatMap(({ item, file }) => {
    const paragraphs = outlines.get(item.id)?.paragraphs;
    return paragraphs === undefined ? [] : problemsOf(item, file, paragraphs, context);
  });
};

function problemsOf(
  update: Update,
  file: DocumentFile,
  paragraphs: ReadonlySet<string>,
  { library }: CheckContext,
): Problem[] {
  const titles = new Map(library.indicators.map(({ id, title }) => [id, title]));
  const shownIn = paragraphsShowing(update, file, library.site['home-area']);
  return update.figures.flatMap(({ indicator, paragraph }, index): Problem[] => {
    const there = shownIn[index] ?? [];
    if (paragraph.startsWith('line-') || there.length === 0) return [];
    if (paragraphs.has(paragraph) && there.some((one) => isWithin(one, paragraph))) return [];
    const cited = `${citationInWords(paragraph)}${paragraphs.has(paragraph) ? '' : ', which is not there'}`;
    const shown = listed(there.map(citationInWords));
    return [
      {
        id: 'references-figure-elsewhere',
        ...placeOfKey(file, ['figures', index, 'paragraph'], 'value'),
        message: `The figure for “${titles.get(indicator) ?? indicator}” is said to stand in ${cited}, but the text shows it in ${shown}.`,
        mend: `Write paragraph: '${there[0]}', or show the figure where it is stated.`,
      },
    ];
  });
}

const known = new WeakMap<Update, string[][]>();

/**
 * The paragraphs of a text that show each figure of an update, in the order of its figures. A tag that may mean several
 * figures shows none. Worked out once for an update.
 * @param home the id of the council's own area
 */
export function paragraphsShowing(update: Update, file: DocumentFile, home: string): readonly string[][] {
  const found = known.get(update) ?? showing(update, file, home);
  known.set(update, found);
  return found;
}

function showing({ figures }: Update, file: DocumentFile, home: string): string[][] {
  const shown = figuresIn(file).map(({ attributes, paragraph }) => ({
    meant: figuresMeant(figures, attributes, home),
    paragraph,
  }));
  return figures.map((figure) => {
    const found = shown.filter(({ meant }) => meant.length === 1 && meant[0] === figure);
    return [...new Set(found.map(({ paragraph }) => paragraph))];
  });
}

function figuresIn(file: DocumentFile): Shown[] {
  const visits = visitsIn(file);
  const root = visits[0]?.node;
  const items = root ? numberedLists(root).flatMap((list) => list.items) : [];
  const numbers = new Map(items.map(({ item, positions }) => [item, citedAs(positions)]));
  const visitTo = new Map(visits.map((visit) => [visit.node, visit]));
  return componentsIn(file, 'Figure').flatMap(({ node, attributes }) => {
    const visit = visitTo.get(node);
    const item = visit && nearestAbove(visit, (above) => numbers.has(above.node));
    const paragraph = item && numbers.get(item.node);
    return paragraph === undefined ? [] : [{ attributes, paragraph }];
  });
}
