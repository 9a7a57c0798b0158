import type { MdastNode } from 'satteri';
import { leaksOf } from '../../domain/disclosure/leaks.ts';
import type { Count } from '../../domain/disclosure/count-table.ts';
import { childrenOf, visitsTo } from '../body/visits.ts';
import type { VisitOf } from '../body/visits.ts';
import type { Check, CheckContext } from '../context.ts';
import { visitsIn } from '../passages.ts';
import type { Problem } from '../problem.ts';
import { placeOfNode } from '../project/place.ts';
import type { DocumentFile } from '../project/project.ts';
import { decisionsOf, pagesOf, updatesOf } from '../sources.ts';
import { cellName, gridOf, shownIn, sumsIn } from './grids.ts';
import type { Grid, GridCell } from './grids.ts';
import { listGrid } from './list-grids.ts';

/** Numbers that a table or a list in the text keeps back, though its total and its other numbers give them away. */
export const hiddenInTables: Check = (context) =>
  [updatesOf(context), decisionsOf(context), pagesOf(context)].flat().flatMap(({ file }) => {
    const visits = visitsIn(file);
    const tables = visitsTo(visits, 'table');
    const lists = visitsTo(visits, 'list').filter((list) => mayKeepBack(list, file));
    if (tables.length === 0 && lists.length === 0) return [];
    const shown = shownIn(file, context);
    return [
      ...tables.flatMap(({ node }) => givenAway(gridOf(node, shown), 'table', file, context)),
      ...lists.flatMap((list) => givenAway(listGrid(list, shown), 'list', file, context)),
    ];
  });

/** Words for what is kept back or left over. Most lists have none, and need not be looked at further. */
const KEPT_BACK =
  /hidden|suppressed|withheld|not shown|\[c\\?\]|: ?\*|than|under|few|small|handful|rest|other|remain|Figure/i;

/** Lines of a list that is a table in all but form are no longer than this, tags and all. */
const LONGEST_LINE = 200;

function mayKeepBack({ node }: VisitOf<'list'>, { text }: DocumentFile): boolean {
  const { start, end } = rangeOf(node);
  const items = childrenOf(node);
  const areShort = items.every((item) => rangeOf(item).end - rangeOf(item).start <= LONGEST_LINE);
  return items.length > 1 && areShort && KEPT_BACK.test(text.slice(start, end));
}

function rangeOf({ position }: MdastNode): { start: number; end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

function givenAway(
  grid: Grid | undefined,
  kind: 'table' | 'list',
  file: DocumentFile,
  context: CheckContext,
): Problem[] {
  const sums = grid ? sumsIn(grid) : [];
  if (grid === undefined || sums.length === 0) return [];
  const cells = new Map(
    grid.cells.flatMap((row, at) =>
      row.map((cell, column) => [cellName(at, column), { ...cell, row: grid.rows[at] ?? '' }] as const),
    ),
  );
  const counts = new Map(
    [...cells].flatMap(([name, { count }]): [string, Count][] =>
      count === undefined ? [] : [[name, count]],
    ),
  );
  return leaksOf({ counts, sums }, context.library.site['small-number-threshold']).flatMap(({ names }) => {
    const cell = cells.get(names[0] ?? '');
    return cell === undefined ? [] : [problemAt(cell, kind, file)];
  });
}

function problemAt(
  { node, count, row }: GridCell & { row: string },
  kind: string,
  file: DocumentFile,
): Problem {
  const what = count === 'hidden' ? 'keeps back' : 'does not give';
  return {
    id: 'disclosure-recoverable',
    ...placeOfNode(file, node),
    message: `The ${kind} ${what} the number of “${row.trim()}”, but it can be worked out from the total and the other numbers.`,
    mend: 'Keep back another number of the same sum as well, or leave the total out.',
  };
}
