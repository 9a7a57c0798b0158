import type { MdastNode } from 'satteri';
import { citedAs, numberedLists } from '../../checks/body/numbered-lists.ts';
import { childrenOf } from '../../checks/body/visits.ts';
import { asPrinted, destinationsOf, shapeOf, wordsOfNodes } from './readable.ts';
import type { ComponentWords } from './readable.ts';

/** A part of a text that changes as one: a numbered paragraph, a heading, a paragraph without a number, a chart. */
export type Block = {
  kind: 'numbered' | 'heading' | 'chart' | 'other';
  /** The number of a numbered paragraph: 7f. */
  number?: string;
  /** What readers read. */
  words: string;
  /** The same as it is compared, with a sign for each figure, so that a figure may change and the words stay. */
  apart: string;
  destinations: string;
  shape: string;
  line: number;
};

/** The parts of a text in reading order. */
export function blocksOf(tree: MdastNode, componentWords: ComponentWords): Block[] {
  const numbered = new Map(
    numberedLists(tree).flatMap(({ list, items }) => [
      [list, undefined] as const,
      ...items.map(({ item, positions }) => [item, citedAs(positions)] as const),
    ]),
  );
  const walk = (node: MdastNode): Block[] => {
    if (!numbered.has(node)) return blockOf('other', [node]);
    const children = childrenOf(node);
    if (node.type === 'list') return children.flatMap(walk);
    const own = children.filter((child) => !numbered.has(child));
    const below = children.filter((child) => numbered.has(child));
    const [block] = blockOf('numbered', own, node);
    return [...(block ? [{ ...block, number: numbered.get(node) ?? '' }] : []), ...below.flatMap(walk)];
  };
  const blockOf = (kind: Block['kind'], nodes: readonly MdastNode[], at = nodes[0]): Block[] => {
    const words = wordsOfNodes(nodes, componentWords);
    const shape = JSON.stringify(shapeOf(nodes));
    if (kind === 'other' && words === '' && shape === '[]') return [];
    const block = {
      kind: kind === 'other' ? kindOf(at) : kind,
      words,
      apart: asPrinted(wordsOfNodes(nodes, figureSign)),
      destinations: destinationsOf(nodes).join(' '),
      shape,
      line: at?.position?.start.line ?? 1,
    };
    return [block];
  };
  return childrenOf(tree).flatMap(walk);
}

function kindOf(node: MdastNode | undefined): Block['kind'] {
  if (node?.type === 'heading') return 'heading';
  return node?.type === 'mdxJsxFlowElement' && node.name === 'Chart' ? 'chart' : 'other';
}

/** Stands for a figure: its words are compared elsewhere, by its value. */
const figureSign: ComponentWords = (name, attributes) => {
  if (name === 'Figure') return `\uFFFC${JSON.stringify(Object.entries(attributes).toSorted())}`;
  return name === 'Chart' ? JSON.stringify(attributes) : undefined;
};
