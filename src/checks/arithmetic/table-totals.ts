import { childrenOf, visitsTo, wordsIn } from '../body/visits.ts';
import type { VisitOf } from '../body/visits.ts';
import type { Check } from '../context.ts';
import { cellName, gridOf, shownIn, sumsIn } from '../disclosure/grids.ts';
import type { Shown } from '../disclosure/grids.ts';
import { visitsIn } from '../passages.ts';
import type { Problem } from '../problem.ts';
import { placeOfNode } from '../project/place.ts';
import type { DocumentFile } from '../project/project.ts';
import { decisionsOf, pagesOf, updatesOf } from '../sources.ts';

/** Totals in the text that the rows or columns of their table, or the lines of their list, do not make. */
export const tableTotals: Check = (context) =>
  [updatesOf(context), decisionsOf(context), pagesOf(context)].flat().flatMap(({ file }) => {
    const visits = visitsIn(file);
    const shown = shownIn(file, context);
    return [
      ...visitsTo(visits, 'table').flatMap(({ node }) => wrongTotals(node, file, shown)),
      ...visitsTo(visits, 'list').flatMap((list) => wrongListTotal(list, file)),
    ];
  });

const IN_ALL = /\b(?:in all|in total|altogether|a total of)\b/i;
const NUMBER = /(?<![\d.,£])\d[\d,]*(?![\d,]*\.?\d|\s?(?:%|per ?cent))/g;
const COUNTED = /^(\d[\d,]*) \p{L}/u;

/** “In all, 45 schools took part:” above “20 primary schools”, “12 secondary schools” and so on. */
function wrongListTotal({ node, above }: VisitOf<'list'>, file: DocumentFile): Problem[] {
  const beside = above ? childrenOf(above.node) : [];
  const lead = beside[beside.indexOf(node) - 1];
  const words = lead?.type === 'paragraph' ? wordsIn(lead).trim() : '';
  if (lead === undefined || !words.endsWith(':') || !IN_ALL.test(words)) return [];
  const [total, ...others] = words.match(NUMBER) ?? [];
  if (total === undefined || others.length > 0) return [];
  const lines = childrenOf(node).map((item) => COUNTED.exec(wordsIn(item).trim())?.[1]);
  if (lines.length < 2 || !lines.every((count) => count !== undefined)) return [];
  const sum = lines.reduce((all, count) => all + countOf(count), 0);
  if (sum === countOf(total)) return [];
  return [
    {
      id: 'arithmetic-number-contradicts',
      ...placeOfNode(file, lead),
      message: `The text tells of ${total} in all, but the list below it makes ${sum}.`,
      mend: 'Correct the total or the list, or add the line that is missing. If the record prints it so, say that it does.',
    },
  ];
}

function countOf(digits: string): number {
  return Number(digits.replaceAll(',', ''));
}

function wrongTotals(table: Parameters<typeof gridOf>[0], file: DocumentFile, shown: Shown): Problem[] {
  const grid = gridOf(table, shown);
  const cells = new Map(
    grid.cells.flatMap((row, at) => row.map((cell, column) => [cellName(at, column), cell] as const)),
  );
  return sumsIn(grid).flatMap(({ total, parts }): Problem[] => {
    const cell = cells.get(total);
    const counts = parts.map((part) => cells.get(part)?.count);
    if (cell === undefined || typeof cell.count !== 'number') return [];
    if (!counts.every((count) => typeof count === 'number')) return [];
    const sum = counts.reduce((all, count) => all + count, 0);
    if (sum === cell.count) return [];
    return [
      {
        id: 'arithmetic-number-contradicts',
        ...placeOfNode(file, cell.node),
        message: `The table gives ${cell.count} in all, but its numbers make ${sum}.`,
        mend: 'Correct the total, or the number that is wrong. If the record prints it so, say that it does.',
      },
    ];
  });
}
