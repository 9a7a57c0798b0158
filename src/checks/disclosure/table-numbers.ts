import { bareNumbersIn } from '../../domain/disclosure/bare-numbers.ts';
import { isSmall } from '../../domain/disclosure/small.ts';
import { wordsOf } from '../../domain/disclosure/words.ts';
import type { Update } from '../../library/library.ts';
import { overlap } from '../arithmetic/prose-figures.ts';
import { listed } from '../body/quoted.ts';
import { childrenOf, visitsTo, wordsIn } from '../body/visits.ts';
import type { VisitOf } from '../body/visits.ts';
import type { Check, CheckContext } from '../context.ts';
import { visitsIn } from '../passages.ts';
import type { Problem } from '../problem.ts';
import { placeOfNode } from '../project/place.ts';
import type { DocumentFile } from '../project/project.ts';
import { decisionsOf, updatesOf } from '../sources.ts';
import { fewInWords } from './finding.ts';
import { hasPeople, phrasesOf } from './phrase-places.ts';
import { countsThings } from './things.ts';

type Table = VisitOf<'table'>;
/** A cell with bare numbers, as they are written among its words, and the names of its row and column. */
type Bare = {
  node: VisitOf<'tableCell'>['node'];
  row: number;
  column: number;
  words: string;
  numbers: readonly string[];
  names: string;
};

/**
 * Numbers that stand bare in the cells of tables. Those that may tell of few people, or that may be meant for a figure of the
 * file, are refused; of others it is said that no reader can download them.
 */
export const tableNumbers: Check = (context) => [
  ...updatesOf(context).flatMap(({ item, file }) =>
    visitsTo(visitsIn(file), 'table').flatMap((table) => inUpdate(table, item, file, context)),
  ),
  ...decisionsOf(context).flatMap(({ file }) =>
    visitsTo(visitsIn(file), 'table').flatMap((table) => inDecision(table, file, context)),
  ),
];

/** Ages that name a row or a column: “Under 5”, “5 to 9”, “16 and over”. */
const AGES =
  /^(?:(?:under|over|aged?|up to) )?\d{1,2}(?:\s?(?:to|[-–])\s?(?:under )?\d{1,2}|(?: years?)? and (?:over|under|above)|\+)?(?: years?(?: olds?)?)?$/i;
const PLAIN_COUNT = /^\d{1,3}(?:,?\d{3})*$/;

function inUpdate(table: Table, update: Update, file: DocumentFile, context: CheckContext): Problem[] {
  const bare = bareCells(table);
  if (bare.length === 0) return [];
  const threshold = context.library.site['small-number-threshold'];
  const isOnThings = countsNoPeople(table, threshold);
  const isRisky = (cell: Bare) =>
    !PLAIN_COUNT.test(cell.words) ||
    childrenOf(cell.node).length > 1 ||
    cell.row === 0 ||
    cell.column === 0 ||
    isOnFigure(cell, update, context) ||
    (!isOnThings && mayTellOfFew(cell, bare, threshold));
  if (bare.some(isRisky)) {
    return bare.map(({ node, numbers }) => ({
      id: 'disclosure-bare-number-in-table',
      ...placeOfNode(file, node),
      message: `The table has the number ${numbers[0]}, which is not one of the figures at the top of the file.`,
    }));
  }
  const [first] = bare;
  const numbers = bare.flatMap((cell) => cell.numbers);
  const some = numbers.length > 3 ? [...numbers.slice(0, 2), `${numbers.length - 2} more`] : numbers;
  const message = `The table has numbers that are not among the figures at the top of the file: ${listed(some)}.`;
  return first ? [{ id: 'arithmetic-table-numbers', ...placeOfNode(file, first.node), message }] : [];
}

function bareCells({ node: table }: Table): Bare[] {
  const rows = childrenOf(table).map((row) => childrenOf(row));
  const [head = []] = rows;
  return rows.flatMap((cells, row) =>
    cells.flatMap((node, column): Bare[] => {
      if (node.type !== 'tableCell') return [];
      const isName = row === 0 || column === 0;
      const words = wordsIn(node).trim();
      const numbers = isName && AGES.test(words) ? [] : bareNumbersIn(words, isName);
      if (numbers.length === 0) return [];
      const names = [cells[0], head[column]].map((name) => (name ? wordsIn(name) : '')).join(' ');
      return [{ node, row, column, words, numbers, names }];
    }),
  );
}

/** Whether a table is on things such as schools: its head, its first column and the words above it name these, and no people. */
function countsNoPeople({ node, above }: Table, threshold: number): boolean {
  const [head, ...rows] = childrenOf(node);
  const beside = above ? childrenOf(above.node) : [];
  const before = beside[beside.indexOf(node) - 1];
  const lead = before?.type === 'paragraph' ? before : undefined;
  const columns = head ? childrenOf(head) : [];
  const names = [...columns, ...rows.map((row) => childrenOf(row)[0]), lead];
  const words = names.map((name) => (name ? wordsIn(name) : '')).join('. ');
  const phrases = phrasesOf(wordsOf(words), threshold);
  return countsThings(words) && !hasPeople(phrases, 0, phrases.words.length);
}

/** How much of an indicator's title must stand in the names of a cell that may be its figure. */
const NAMED = 0.75;

function isOnFigure({ names }: Bare, { figures }: Update, { library }: CheckContext): boolean {
  const reported = new Set(figures.map(({ indicator }) => indicator));
  return library.indicators.some((one) => reported.has(one.id) && overlap(names, one) >= NAMED);
}

/** Whether a number is small, or so near another of its row or column that few people lie between. */
function mayTellOfFew(cell: Bare, all: readonly Bare[], threshold: number): boolean {
  const counts = countsOf(cell);
  const beside = all.filter(
    (other) => other !== cell && (other.row === cell.row || other.column === cell.column),
  );
  return counts.some(
    (count) =>
      isSmall(count, threshold) ||
      beside.some((other) => countsOf(other).some((one) => isSmall(Math.abs(one - count), threshold))),
  );
}

function countsOf({ numbers }: Bare): number[] {
  return numbers.map((number) => Number(number.replaceAll(',', '')));
}

/** A decision has no figures to show, but it may not tell of few people either. */
function inDecision(table: Table, file: DocumentFile, context: CheckContext): Problem[] {
  const threshold = context.library.site['small-number-threshold'];
  return bareCells(table).flatMap(({ node, numbers }) => {
    const number = numbers.find((one) => isSmall(Number(one), threshold));
    if (number === undefined) return [];
    const message = `The table has the number ${number}. A number of people ${fewInWords(threshold)} could tell who they are.`;
    const mend = 'Say it without the number, or link to the paragraph of the update that has the figure.';
    return [{ id: 'disclosure-bare-number-in-table', ...placeOfNode(file, node), message, mend }];
  });
}
