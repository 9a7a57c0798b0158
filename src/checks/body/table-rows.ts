import type { Problem } from '../problem.ts';
import { placeOfNode } from '../project/place.ts';
import type { Body } from './body.ts';
import { childrenOf, visitsTo } from './visits.ts';

/** Rows of a table with more cells than its head, which would not be shown, or with fewer, so that columns slip. */
export function tableRows(body: Body): Problem[] {
  return visitsTo(body.visits, 'table').flatMap(({ node }) => {
    const [head, ...rows] = childrenOf(node);
    const columns = head ? childrenOf(head).length : 0;
    return rows.flatMap((row): Problem[] => {
      const cells = childrenOf(row).length;
      if (cells === columns) return [];
      const message = `This row has ${counted(cells)}, and the head of the table has ${columns}.${cells > columns ? ' The last would not be shown.' : ''}`;
      return [{ id: 'body-table-row', ...placeOfNode(body, row), message }];
    });
  });
}

function counted(cells: number): string {
  return cells === 1 ? 'one cell' : `${cells} cells`;
}
