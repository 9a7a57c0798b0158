import { defineHastPlugin } from 'satteri';
import type { HastNode, HastPluginDefinition, HastVisitorContext } from 'satteri';
import { paragraphAnchor } from '../../domain/paragraph-number.ts';
import { numberAt } from './number-at.ts';

type Node = Readonly<HastNode>;

/** How deep the paragraphs of a report are numbered: 7, 7f, 7f ii. */
const LIST_TYPES = ['1', 'a', 'i'] as const;

/**
 * A Sätteri plugin that gives every numbered paragraph its id and, at its head, a link to itself that shows its whole
 * number (7f). Numbered paragraphs are the items of ordered lists at the top level of the text, and of ordered lists
 * directly within those. Their numbers come from the lists alone, so they run on as the lists do. Compiling a text whose
 * lists run past what can be numbered throws an Error that says which.
 */
export function numberParagraphs(): HastPluginDefinition {
  return defineHastPlugin({
    name: 'quarterlight-number-paragraphs',
    element: [
      {
        filter: ['ol'],
        visit(list, context) {
          const depth = positionsOf(list, context)?.length;
          const type = depth === undefined ? undefined : LIST_TYPES[depth];
          // Deeper lists keep the markers of the browser, since their items get no number of ours.
          if (type === undefined) return;
          if (type !== '1') context.setProperty(list, 'type', type);
          context.setProperty(list, 'className', ['ql-paragraphs']);
        },
      },
      {
        filter: ['li'],
        visit(item, context) {
          const positions = positionsOf(item, context);
          if (positions === undefined || positions.length > LIST_TYPES.length) return;
          const number = numberAt(positions);
          const anchor = paragraphAnchor(number);
          context.setProperty(item, 'id', anchor);
          context.prependChild(item, {
            type: 'element',
            tagName: 'a',
            properties: {
              href: `#${anchor}`,
              className: ['ql-number'],
              ariaLabel: `${number}: link to this paragraph`,
            },
            children: [{ type: 'text', value: number }],
          });
        },
      },
    ],
  });
}

/**
 * The positions that lead to a list (its items' parents) or to an item, outermost first; undefined when it does not
 * hang from the top of the text by ordered lists alone.
 */
function positionsOf(node: Node, context: HastVisitorContext): number[] | undefined {
  if (node.type === 'root') return [];
  const parent = context.parent(node);
  if (parent === undefined || node.type !== 'element') return undefined;
  if (node.tagName === 'ol') {
    const nested = parent.type === 'element' && parent.tagName === 'li';
    return parent.type === 'root' || nested ? positionsOf(parent, context) : undefined;
  }
  if (node.tagName !== 'li' || parent.type !== 'element' || parent.tagName !== 'ol') return undefined;
  const above = positionsOf(parent, context);
  const index = context.indexOf(node);
  if (above === undefined || index === undefined) return undefined;
  const before = parent.children.slice(0, index).filter((child) => child.type === 'element').length;
  return [...above, Number(parent.properties['start'] ?? 1) + before];
}
