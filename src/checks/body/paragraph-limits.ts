import type { MdastNode } from 'satteri';
import type { Problem } from '../problem.ts';
import { placeAt, placeOfNode } from '../project/place.ts';
import { sourceOf } from './body.ts';
import type { Body } from './body.ts';
import { LEVELS, citedAs, numberedLists, unnumberedLists } from './numbered-lists.ts';
import type { NumberedItem } from './numbered-lists.ts';
import { nearestAbove } from './visits.ts';
import type { VisitOf } from './visits.ts';

/** How many paragraphs there can be at each level: a number has four digits, then come a to z, and i to xlix. */
const MOST = [9999, 26, 49] as const;

/** Numbered paragraphs that can have no address: beyond the last number, too deep, or in bullets and quotations. */
export function paragraphLimits(body: Body): Problem[] {
  const root = body.visits[0]?.node;
  const beyond = (root ? numberedLists(root) : []).flatMap(({ items }) => firstBeyond(items) ?? []);
  const hidden = unnumberedLists(body.visits);
  const within = new Set<MdastNode>(hidden.map(({ node }) => node));
  return [
    ...beyond.map((item) => tooMany(body, item)),
    ...hidden
      .filter((list) => nearestAbove(list, ({ node }) => within.has(node)) === undefined)
      .map((list) => withoutAddress(body, list)),
  ];
}

/** The first item without a number. A list that begins beyond the last is out of order, which is said elsewhere. */
function firstBeyond(items: readonly NumberedItem[]): NumberedItem | undefined {
  const index = items.findIndex(
    ({ positions }) => (positions.at(-1) ?? 0) > (MOST[positions.length - 1] ?? 0),
  );
  return index > 0 ? items[index] : undefined;
}

function tooMany(body: Body, { item, positions }: NumberedItem): Problem {
  const most = MOST[positions.length - 1] ?? 0;
  const message =
    positions.length === 1
      ? `Paragraph numbers end at ${most}.`
      : `Below paragraph ${citedAs(positions.slice(0, -1))} there is room for ${most} paragraphs, and this is number ${positions.at(-1)}.`;
  const start = item.position?.start.offset ?? 0;
  const length = /^\S*/.exec(sourceOf(body, item))?.[0].length ?? 1;
  return { id: 'body-paragraph-limit', ...placeAt(body, start, length), message };
}

function withoutAddress(body: Body, list: VisitOf<'list'>): Problem {
  const isTooDeep = nearestAbove(list, ({ node }) => node.type === 'list')?.node;
  const place = placeOfNode(body, list.node);
  if (isTooDeep?.type === 'list' && isTooDeep.ordered === true && list.above?.node.type === 'listItem') {
    const message = `Numbered paragraphs go ${LEVELS} levels deep (7, 7f, 7f ii), and this list stands deeper.`;
    return { id: 'body-paragraph-depth', ...place, message };
  }
  const message =
    'A numbered list stands within bullets, a quotation or a tag, where no link can lead to its numbers.';
  return { id: 'body-paragraph-place', ...place, message };
}
