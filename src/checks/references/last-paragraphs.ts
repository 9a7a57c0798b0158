import type { MdastNode } from 'satteri';
import { childrenOf, wordsIn } from '../body/visits.ts';
import type { Check } from '../context.ts';
import type { Problem } from '../problem.ts';
import { placeOfNode } from '../project/place.ts';
import { updatesOf } from '../sources.ts';
import { listedHeadings } from './headings-near.ts';

/**
 * Paragraphs behind the last numbered one that stand alone below the heading of a priority: nothing behind them shows that a
 * number is missing, and without one they have no address. Before the last number, the numbers tell that none is missing.
 */
export const lastParagraphs: Check = (context) =>
  updatesOf(context).flatMap(({ item, file }): Problem[] => {
    if (file.tree === undefined || context.misnumbered.has(file.path)) return [];
    const headings = new Set(listedHeadings(item.strategies, context).map((one) => one.toLowerCase()));
    const nodes = childrenOf(file.tree);
    const last = nodes.findLastIndex(isNumbered);
    if (last === -1) return [];
    const behind = nodes.slice(last + 1);
    const alone = behind.find(
      (node, index) => node.type === 'paragraph' && isOfPriority(behind.slice(0, index), headings),
    );
    if (alone === undefined) return [];
    const number = lastNumber(nodes[last] as MdastNode) + 1;
    return [
      {
        id: 'body-paragraph-swallowed',
        ...placeOfNode(file, alone),
        message: `This paragraph has no number in front, so that it has no address: below the heading of a priority, it is one of those that are cited.`,
        mend: `Write ${number}. in front of it. If the record gives it no number, put it below the last paragraph that has one, as far in as that begins.`,
      },
    ];
  });

/** Whether the last heading among some nodes is one that a priority lists. */
function isOfPriority(above: readonly MdastNode[], headings: ReadonlySet<string>): boolean {
  const heading = above.findLast(({ type }) => type === 'heading');
  return heading !== undefined && headings.has(wordsIn(heading).trim().toLowerCase());
}

function isNumbered(node: MdastNode): boolean {
  return node.type === 'list' && node.ordered === true;
}

function lastNumber(list: MdastNode): number {
  const start = list.type === 'list' ? (list.start ?? 1) : 1;
  return start + childrenOf(list).length - 1;
}
