import type { MdastNode } from 'satteri';
import { childrenOf } from '../../checks/body/visits.ts';

/** How a component reads as text; undefined where its own content is the text. */
export type ComponentWords = (
  name: string,
  attributes: Readonly<Record<string, string>>,
) => string | undefined;

/** What stands apart from the words after it. */
const SET_APART: ReadonlySet<MdastNode['type']> = new Set(['paragraph', 'heading', 'listItem', 'tableCell']);

/** What is never seen: comments and what else a program would read. */
const UNSEEN: ReadonlySet<MdastNode['type']> = new Set([
  'mdxFlowExpression',
  'mdxTextExpression',
  'mdxjsEsm',
  'html',
]);

/** What readers read of some nodes, with its spaces made one. */
export function wordsOfNodes(nodes: readonly MdastNode[], componentWords: ComponentWords): string {
  return nodes
    .map((node) => textOf(node, componentWords))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A text as it is compared: the site prints quotation marks and dashes the same whichever way they are typed. */
export function asPrinted(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/---/g, '—')
    .replace(/--/g, '–')
    .replace(/\.\.\./g, '…');
}

function textOf(node: MdastNode, componentWords: ComponentWords): string {
  if (UNSEEN.has(node.type)) return '';
  if ('value' in node && typeof node.value === 'string') return node.value;
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'break') return ' ';
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
    const words = componentWords(node.name ?? '', attributesOf(node));
    if (words !== undefined) return words;
  }
  const words = childrenOf(node)
    .map((child) => textOf(child, componentWords))
    .join('');
  return SET_APART.has(node.type) ? `${words} ` : words;
}

/** Where the links of some nodes lead and which pictures they show, in reading order. */
export function destinationsOf(nodes: readonly MdastNode[]): string[] {
  return nodes.flatMap((node) => [
    ...(node.type === 'link' || node.type === 'image' ? [node.url] : []),
    ...destinationsOf(childrenOf(node)),
  ]);
}

/**
 * How some nodes are set out, whatever their words: bold, lists, tables, charts. Blank lines, line ends and the signs an
 * author chose are not part of it.
 */
export function shapeOf(nodes: readonly MdastNode[]): unknown[] {
  return nodes.filter(({ type }) => type !== 'text' && !UNSEEN.has(type)).map(shapeOfNode);
}

function shapeOfNode(node: MdastNode): unknown {
  const parts = [node.type, ...shapeOf(childrenOf(node))];
  if (node.type === 'heading') return [node.depth, ...parts];
  if (node.type === 'list') return [node.ordered === true, ...parts];
  if (node.type === 'listItem') return [node.checked ?? '', ...parts];
  if (node.type === 'table') return [node.align, ...parts];
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
    return [node.name, Object.entries(attributesOf(node)).toSorted(), ...parts];
  }
  return parts;
}

type Element = Extract<MdastNode, { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' }>;

function attributesOf({ attributes }: Element): Record<string, string> {
  return Object.fromEntries(
    attributes.flatMap((attribute) =>
      'name' in attribute && typeof attribute.value === 'string' ? [[attribute.name, attribute.value]] : [],
    ),
  );
}
