import { mdxToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import type { ParagraphNumber } from '../../domain/paragraph-number.ts';
import { numberAt } from './number-at.ts';

/** One numbered paragraph of a report, as plain text. */
export type Paragraph = {
  number: ParagraphNumber;
  /** The text of the paragraph itself, without the paragraphs numbered below it. */
  text: string;
  /** The heading it stands under, or undefined above the first. */
  heading: string | undefined;
  /** The indicators whose figures or charts it shows. */
  indicators: string[];
};

/** How a component reads when only text can be shown; undefined where its own content is the text. */
export type ComponentText = (
  name: string,
  attributes: Readonly<Record<string, string>>,
) => string | undefined;

/** What stands apart from the words after it, as a line or a cell of its own. */
const SET_APART: ReadonlySet<MdastNode['type']> = new Set(['paragraph', 'heading', 'listItem', 'tableCell']);

type Parent = { children: readonly MdastNode[] };

/**
 * The numbered paragraphs of a body, in order, read from the same tree that becomes the page.
 * @throws Error when the body is not MDX, or its lists run past what can be numbered
 */
export function outline(body: string, componentText: ComponentText): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let heading: string | undefined;
  for (const node of (mdxToMdast(body) as Parent).children) {
    if (node.type === 'heading') heading = plain(node, componentText);
    if (node.type === 'list' && node.ordered) walk(node, [], heading, componentText, paragraphs);
  }
  return paragraphs;
}

function walk(
  list: Extract<MdastNode, { type: 'list' }>,
  above: readonly number[],
  heading: string | undefined,
  componentText: ComponentText,
  paragraphs: Paragraph[],
): void {
  list.children.forEach((item, index) => {
    const positions = [...above, (list.start ?? 1) + index];
    if (positions.length > 3) return;
    const children = item.children as readonly MdastNode[];
    const isNumbered = (child: MdastNode) => child.type === 'list' && child.ordered === true;
    const own = { children: children.filter((child) => !isNumbered(child)) };
    paragraphs.push({
      number: numberAt(positions),
      text: plain(own, componentText),
      heading,
      indicators: [...new Set(indicatorsIn(own))],
    });
    for (const child of children) {
      if (child.type === 'list' && child.ordered) walk(child, positions, heading, componentText, paragraphs);
    }
  });
}

function plain(node: Parent, componentText: ComponentText): string {
  return textOf(node as unknown as MdastNode, componentText)
    .replace(/\s+/g, ' ')
    .trim();
}

function textOf(node: MdastNode, componentText: ComponentText): string {
  if ('value' in node && typeof node.value === 'string')
    return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
    const text = componentText(node.name ?? '', attributesOf(node));
    if (text !== undefined) return text;
  }
  if (!('children' in node)) return node.type === 'break' ? ' ' : '';
  const separator = SET_APART.has(node.type) ? ' ' : '';
  return (node.children as MdastNode[]).map((child) => textOf(child, componentText)).join('') + separator;
}

function indicatorsIn(node: Parent): string[] {
  return node.children.flatMap((child) => {
    const isJsx = child.type === 'mdxJsxTextElement' || child.type === 'mdxJsxFlowElement';
    const of = isJsx ? attributesOf(child)['of'] : undefined;
    const own = of === undefined ? [] : [of];
    return 'children' in child ? [...own, ...indicatorsIn(child as Parent)] : own;
  });
}

function attributesOf(node: {
  attributes: readonly { type: string; name?: string; value?: unknown }[];
}): Record<string, string> {
  return Object.fromEntries(
    node.attributes.flatMap(({ name, value }) => (name && typeof value === 'string' ? [[name, value]] : [])),
  );
}
