import type { AddedFigure } from './added-figure.ts';
import type { DueFigure } from './due-figures.ts';

/** One numbered paragraph that is still to be written. */
export type Item = {
  /** Its number or the place of its letter, where the report has one. */
  number?: number;
  /** What the report says in it, with the tags of its figures; left out while it is still to be written. */
  words?: string;
  /** Points of the report below it that have no number. */
  bullets?: readonly string[];
  /** Words at its beginning that stay, such as a bold name; most have none. */
  lead: string;
  /** The tags of the figures it is to show. */
  tags: readonly string[];
  /** The figures that it states. */
  figures: readonly DueFigure[];
  /** Those that it states besides. */
  added: readonly AddedFigure[];
  /** The ids of the key priorities that it reports on. */
  keyPriorities: readonly string[];
  /** The paragraphs numbered below it. */
  items: readonly Item[];
};

/** What stands below a heading: numbered paragraphs, the tag of a chart, or words without a number, still to be written or not. */
export type Block = { items: readonly Item[] } | { chart: string } | { words: string } | 'words';

/** A heading and what stands below it; the first section may have none. */
export type Section = {
  /** With its number signs, as it is written. */
  heading: string | undefined;
  blocks: readonly Block[];
};

/** A paragraph of which nothing is known but that there is one. */
export function itemOf(parts: Partial<Item> = {}): Item {
  return { lead: '', tags: [], figures: [], added: [], keyPriorities: [], items: [], ...parts };
}

/** All paragraphs of some sections with their positions, outermost first, in reading order. */
export function numbered(sections: readonly Section[]): { item: Item; positions: number[] }[] {
  const top = sections.flatMap(({ blocks }) => blocks.flatMap((block) => itemsIn(block)));
  return walk(top, []);
}

/** The paragraphs at the top of a block. */
export function itemsIn(block: Block): readonly Item[] {
  return block !== 'words' && 'items' in block ? block.items : [];
}

/** Some sections with each paragraph changed. Those below it are what `change` makes of the item’s own. */
export function withItems(
  sections: readonly Section[],
  change: (item: Item, section: Section) => Item,
): Section[] {
  return sections.map((section) => {
    const changed = (item: Item): Item => {
      const { items, ...own } = change(item, section);
      return { ...own, items: items.map(changed) };
    };
    const blocks = section.blocks.map((block) =>
      block !== 'words' && 'items' in block ? { items: block.items.map(changed) } : block,
    );
    return { ...section, blocks };
  });
}

function walk(items: readonly Item[], above: readonly number[]): { item: Item; positions: number[] }[] {
  return items.flatMap((item, index) => {
    const positions = [...above, index + 1];
    return [{ item, positions }, ...walk(item.items, positions)];
  });
}
