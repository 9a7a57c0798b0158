import type { MdastNode } from 'satteri';
import { paragraphNumber } from '../../domain/paragraph-number.ts';
import { visitsTo } from './visits.ts';
import type { NodeOf, Visit, VisitOf } from './visits.ts';

type List = NodeOf<'list'>;

/** How deep paragraphs are numbered: 7, 7f, 7f ii. */
export const LEVELS = 3;

/** A numbered paragraph: an item of an ordered list, with the positions that lead to it, outermost first. */
export type NumberedItem = {
  item: MdastNode;
  /** As the page will number it. */
  positions: readonly number[];
};

/** An ordered list whose items are numbered paragraphs. */
export type NumberedList = {
  list: List;
  /** What it stands in: the root, or an item of a numbered list. */
  parent: MdastNode;
  /** The positions of the paragraph it stands in; none at the top of the text. */
  within: readonly number[];
  items: readonly NumberedItem[];
};

const known = new WeakMap<MdastNode, readonly NumberedList[]>();

/**
 * The ordered lists whose items the page numbers as paragraphs, in reading order: those at the top of the text, and those
 * directly within their items, three levels in all. Worked out once for a tree.
 */
export function numberedLists(root: MdastNode): readonly NumberedList[] {
  const lists = known.get(root) ?? listsIn(root, []);
  known.set(root, lists);
  return lists;
}

function listsIn(parent: MdastNode, within: readonly number[]): NumberedList[] {
  if (within.length === LEVELS || !('children' in parent)) return [];
  const children = parent.children as readonly MdastNode[];
  return children
    .filter((child): child is List => child.type === 'list' && child.ordered === true)
    .flatMap((list) => {
      const items = list.children.map((item, index) => ({
        item,
        positions: [...within, (list.start ?? 1) + index],
      }));
      return [
        { list, parent, within, items },
        ...items.flatMap(({ item, positions }) => listsIn(item, positions)),
      ];
    });
}

/** Ordered lists that the page does not number, each with the one it stands in, if any. */
export function unnumberedLists(visits: readonly Visit[]): VisitOf<'list'>[] {
  const numbered = new Set<MdastNode>(visits[0] ? numberedLists(visits[0].node).map(({ list }) => list) : []);
  return visitsTo(visits, 'list').filter(({ node }) => node.ordered === true && !numbered.has(node));
}

/** How people cite a paragraph: “7f”, or its plain numbers where it has no citation. */
export function citedAs(positions: readonly number[]): string {
  try {
    return paragraphNumber(positions);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return positions.join('.');
  }
}
