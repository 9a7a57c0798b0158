import { wordsOf } from '../../domain/disclosure/words.ts';
import { childrenOf, visitsOf, visitsTo, wordsIn } from '../body/visits.ts';
import type { VisitOf } from '../body/visits.ts';
import type { Check } from '../context.ts';
import { placeOfNode } from '../project/place.ts';
import { decisionsOf, pagesOf, updatesOf } from '../sources.ts';
import { fewInWords } from './finding.ts';
import { peopleToldIn } from './people-told.ts';
import { hasPeople, isVerb, phrasesOf, smallAt } from './phrase-places.ts';

type Cell = VisitOf<'tableCell'>;

/** Cells that say what few did, where the row or the column names people: “Boys in care | 3 moved”. */
export const tableWords: Check = (context) => {
  const threshold = context.library.site['small-number-threshold'];
  const files = [updatesOf(context), decisionsOf(context), pagesOf(context)].flat().map(({ file }) => file);
  return files.flatMap((file) =>
    (file.tree ? visitsTo(visitsOf(file.tree), 'tableCell') : [])
      .filter((cell) => tellsOfFew(cell, threshold))
      .map(({ node }) => ({
        id: 'disclosure-number-in-text',
        ...placeOfNode(file, node),
        message: `“${wordsIn(node)}” tells a number of people ${fewInWords(threshold)}, which could tell who they are.`,
      })),
  );
};

function tellsOfFew(cell: Cell, threshold: number): boolean {
  const text = wordsIn(cell.node);
  // What the cell tells by itself is reported with the rest of the text.
  if (peopleToldIn(text, threshold).length > 0) return false;
  const phrases = phrasesOf(wordsOf(text), threshold);
  if (smallAt(phrases, 0) === undefined || !isVerb(phrases, 1)) return false;
  return namesOf(cell).some((name) => {
    const named = phrasesOf(wordsOf(name), threshold);
    return hasPeople(named, 0, named.words.length);
  });
}

/** The names of a cell's row and column. */
function namesOf({ node, above: row }: Cell): string[] {
  if (row?.above === undefined) return [];
  const cells = childrenOf(row.node);
  const [top] = childrenOf(row.above.node);
  const heads = top === undefined ? [] : childrenOf(top);
  const column = heads[cells.indexOf(node)];
  return [cells[0], column].flatMap((name) => (name === undefined || name === node ? [] : [wordsIn(name)]));
}
