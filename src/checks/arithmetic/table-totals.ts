import { visitsTo } from '../body/visits.ts';
import type { Check, CheckContext } from '../context.ts';
import { cellName, gridOf, sumsIn } from '../disclosure/grids.ts';
import type { Shown } from '../disclosure/grids.ts';
import { figuresIn } from '../disclosure/shown-passages.ts';
import { visitsIn } from '../passages.ts';
import type { Problem } from '../problem.ts';
import { placeOfNode } from '../project/place.ts';
import type { DocumentFile } from '../project/project.ts';
import { decisionsOf, pagesOf, updatesOf } from '../sources.ts';

/** Totals of tables in the text that their own rows or columns do not make. */
export const tableTotals: Check = (context) =>
  [updatesOf(context), decisionsOf(context), pagesOf(context)]
    .flat()
    .flatMap(({ file }) =>
      visitsTo(visitsIn(file), 'table').flatMap(({ node }) =>
        wrongTotals(node, file, shownIn(file, context)),
      ),
    );

function shownIn({ collection, id }: DocumentFile, context: CheckContext): Shown {
  const figures = collection === 'updates' ? figuresIn(id, context) : new Map<string, never>();
  return { figures, home: context.library.site['home-area'] };
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
