import { mdxToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import { paragraphNumber } from '../domain/paragraph-number.ts';
import { BLANK } from '../checks/blanks/blank.ts';
import { isMeant } from '../library/body/figure-reference.ts';
import type { FigureReference } from '../library/body/figure-reference.ts';
import type { Library, Update } from '../library/library.ts';
import type { DueFigure } from './due-figures.ts';
import { figureTags } from './figure-tag.ts';
import type { KeyPriorities } from './key-priorities.ts';
import { itemOf } from './skeleton.ts';
import type { Block, Item, Section } from './skeleton.ts';

type List = Extract<MdastNode, { type: 'list' }>;

/** What a skeleton is made from: an earlier update, and what the new one is to report. */
export type Following = {
  model: Update;
  due: readonly DueFigure[];
  keyPriorities: KeyPriorities;
  library: Library;
};

/**
 * The headings and numbered paragraphs of an earlier update, emptied of their words, with the figures that are due where it
 * had them.
 * @throws Error when its text is not MDX
 */
export function followModel(following: Following): Section[] {
  const { text } = following.model;
  const sections: { heading: string | undefined; blocks: Block[] }[] = [{ heading: undefined, blocks: [] }];
  for (const node of childrenOf(mdxToMdast(text, { position: true }))) {
    if (node.type === 'heading') sections.push({ heading: headingOf(node, text), blocks: [] });
    else sections.at(-1)?.blocks.push(blockOf(node, following));
  }
  return sections
    .map(({ heading, blocks }) => ({ heading, blocks: blocks.filter(isFirstOfItsWords) }))
    .filter(({ heading, blocks }) => heading !== undefined || blocks.length > 0);
}

/** Whether the text of an update can be read at all. */
export function canBeFollowed({ text }: Update): boolean {
  try {
    mdxToMdast(text);
    return true;
  } catch {
    return false;
  }
}

/** Words without a number are one blank, however many paragraphs they were. */
function isFirstOfItsWords(block: Block, index: number, blocks: readonly Block[]): boolean {
  return block !== 'words' || blocks[index - 1] !== 'words';
}

function blockOf(node: MdastNode, following: Following): Block {
  if (node.type === 'list' && node.ordered) return { items: itemsOf(node, [], following) };
  const isChart = node.type === 'mdxJsxFlowElement' && node.name === 'Chart';
  return isChart ? { chart: sourceOf(node, following.model.text) } : 'words';
}

function itemsOf(list: List, above: readonly number[], following: Following): Item[] {
  const { keyPriorities } = following;
  return list.children.flatMap((node, index) => {
    const positions = [...above, (list.start ?? 1) + index];
    const number = paragraphNumber(positions);
    if (!keyPriorities.isReplaced(number)) return [itemFrom(node, positions, following)];
    return keyPriorities.replacing(number).map((id) => itemOf({ keyPriorities: [id] }));
  });
}

function itemFrom(node: MdastNode, positions: readonly number[], following: Following): Item {
  const { due, keyPriorities, model } = following;
  const number = paragraphNumber(positions);
  const children = childrenOf(node);
  const below = children.filter((child): child is List => child.type === 'list' && child.ordered === true);
  const own = children.filter((child) => child.type !== 'list' || !child.ordered);
  const figures = due.filter(({ last }) => last.update === model && last.figure.paragraph === number);
  return {
    lead: leadOf(own[0], model.text),
    tags: [...new Set([...own.flatMap((child) => tagsIn(child, following)), ...tagsOf(figures, following)])],
    figures,
    added: [],
    keyPriorities: keyPriorities.in(number),
    items: positions.length < 3 ? below.flatMap((list) => itemsOf(list, positions, following)) : [],
  };
}

/** The tags of figures whose numbers are known now, and of which the earlier text had none: they may have been missing. */
function tagsOf(figures: readonly DueFigure[], { due }: Following): string[] {
  const shown = figures.filter(
    ({ answer, last }) => typeof answer === 'object' && last.figure.value === null,
  );
  return shown.flatMap((figure) => figureTags(figure, due));
}

/** The tags of the due figures that an earlier paragraph showed, each once. */
function tagsIn(node: MdastNode, following: Following): string[] {
  const { due, model, library } = following;
  const home = library.site['home-area'];
  const found = [node, ...descendantsOf(node)].flatMap((part) => {
    if (part.type !== 'mdxJsxTextElement' && part.type !== 'mdxJsxFlowElement') return [];
    if (part.name !== 'Figure') return [];
    const reference = attributesOf(part.attributes);
    const shown = due.find(({ last }) => last.update === model && isMeant(last.figure, reference, home));
    return shown ? figureTags(shown, due, reference) : [];
  });
  return [...new Set(found)];
}

function headingOf(node: Extract<MdastNode, { type: 'heading' }>, text: string): string {
  const source = sourceOf(node, text);
  return isPlain(source) ? source : `${'#'.repeat(node.depth)} ${BLANK}`;
}

/** The bold words that a paragraph begins with, as they are written. */
function leadOf(node: MdastNode | undefined, text: string): string {
  const first = node?.type === 'paragraph' ? node.children[0] : undefined;
  const words = first?.type === 'strong' ? sourceOf(first, text) : '';
  return isPlain(words) ? words : '';
}

/** Whether words hold nothing that may be wrong elsewhere: a tag, or a link to a paragraph that is no longer there. */
function isPlain(words: string): boolean {
  return !/[\n<]|\]\(/.test(words);
}

function attributesOf(
  attributes: readonly { type: string; name?: string; value?: unknown }[],
): FigureReference {
  return Object.fromEntries(
    attributes.flatMap(({ name, value }) => (name && typeof value === 'string' ? [[name, value]] : [])),
  );
}

function descendantsOf(node: MdastNode): MdastNode[] {
  return childrenOf(node).flatMap((child) => [child, ...descendantsOf(child)]);
}

function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? (node.children as readonly MdastNode[]) : [];
}

function sourceOf({ position }: MdastNode, text: string): string {
  return text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}
