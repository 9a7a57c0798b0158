import { isSmall } from '../../domain/disclosure/small.ts';
import { bareNumbersIn } from '../../domain/disclosure/bare-numbers.ts';
import { childrenOf, visitsOf, visitsTo, wordsIn } from '../body/visits.ts';
import type { VisitOf } from '../body/visits.ts';
import type { Check } from '../context.ts';
import type { Problem } from '../problem.ts';
import { placeOfNode } from '../project/place.ts';
import type { DocumentFile } from '../project/project.ts';
import { decisionsOf, updatesOf } from '../sources.ts';
import { fewInWords } from './finding.ts';

type Cell = VisitOf<'tableCell'>;

/** Numbers that stand bare in the cells of tables, so that no table holds figures that no other rule has looked at. */
export const tableNumbers: Check = (context) => {
  const threshold = context.library.site['small-number-threshold'];
  const isFew = (number: number) => isSmall(number, threshold);
  return [
    ...updatesOf(context).flatMap(({ file }) => cellsIn(file).flatMap((cell) => inUpdate(cell, file))),
    ...decisionsOf(context).flatMap(({ file }) =>
      cellsIn(file).flatMap((cell) => inDecision(cell, file, isFew, threshold)),
    ),
  ];
};

function cellsIn({ tree }: DocumentFile): readonly Cell[] {
  return tree ? visitsTo(visitsOf(tree), 'tableCell') : [];
}

/** Whether a cell stands in the first row or column, where rows and columns have their names. */
function isName({ node, above: row }: Cell): boolean {
  if (row === undefined) return false;
  const table = row.above;
  return childrenOf(row.node)[0] === node || (table !== undefined && childrenOf(table.node)[0] === row.node);
}

function inUpdate(cell: Cell, file: DocumentFile): Problem[] {
  const [number] = bareNumbersIn(wordsIn(cell.node), isName(cell));
  if (number === undefined) return [];
  const message = `The table has the number ${number}, which is not one of the figures at the top of the file.`;
  return [{ id: 'disclosure-bare-number-in-table', ...placeOfNode(file, cell.node), message }];
}

/** A decision has no figures to show, but it may not tell of few people either. */
function inDecision(
  cell: Cell,
  file: DocumentFile,
  isFew: (number: number) => boolean,
  threshold: number,
): Problem[] {
  const number = bareNumbersIn(wordsIn(cell.node), isName(cell)).find((one) => isFew(Number(one)));
  if (number === undefined) return [];
  const message = `The table has the number ${number}. A number of people ${fewInWords(threshold)} could tell who they are.`;
  const mend = 'Say it without the number, or link to the paragraph of the update that has the figure.';
  return [{ id: 'disclosure-bare-number-in-table', ...placeOfNode(file, cell.node), message, mend }];
}
