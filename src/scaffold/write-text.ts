import { BLANK } from '../checks/blanks/blank.ts';
import { itemsIn } from './skeleton.ts';
import type { Block, Item, Section } from './skeleton.ts';

/** The text of a skeleton as MDX: its paragraphs numbered on across the headings, and a blank in each. */
export function writeText(sections: readonly Section[]): string {
  let next = 1;
  const parts = sections.flatMap(({ heading, blocks }) => [
    ...(heading === undefined ? [] : [heading]),
    ...blocks.flatMap((block) => {
      const words = wordsOf(block, next);
      next += itemsIn(block).length;
      return words;
    }),
  ]);
  return parts.map((part) => `${part}\n`).join('\n');
}

function wordsOf(block: Block, first: number): string[] {
  if (block === 'words') return [BLANK];
  if ('chart' in block) return [block.chart];
  if ('words' in block) return [block.words];
  return block.items.map((item, index) => linesOf(item, first + index, '').join('\n'));
}

/** What stands below a paragraph is indented by as much as its own words are, and by four spaces at least. */
function linesOf(item: Item, running: number, indent: string): string[] {
  const { number = running, lead, words, bullets = [], tags, items } = item;
  const marker = `${number}. `;
  const below = indent + ' '.repeat(Math.max(4, marker.length));
  return [
    indent + marker + (words ?? [lead, BLANK, ...tags].filter(Boolean).join(' ')),
    ...bullets.map((bullet) => `${below}- ${bullet}`),
    ...items.flatMap((item, index) => linesOf(item, index + 1, below)),
  ];
}
