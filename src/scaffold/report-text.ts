import { lineOf } from './report-line.ts';
import type { Line } from './report-line.ts';
import { numberedHeadings } from './numbered-headings.ts';
import { itemOf } from './skeleton.ts';
import type { Block, Item, Section } from './skeleton.ts';

/** No heading is longer than this. */
const LONGEST_HEADING = 100;

/** Headings that most reports have. */
const USUAL = /^(?:background|conclusions?|introduction|next steps|purpose|recommendations?|summary)$/i;

/** A paragraph while its lines are still being read. */
type Draft = { number: number; words: string; bullets: string[]; items: Draft[] };
type DraftSection = { heading: string | undefined; blocks: ({ drafts: Draft[] } | { words: string })[] };

/**
 * The headings, paragraphs and points of a report that somebody copied from a word processor, as sections: paragraphs “1.”,
 * below them “(a)” or “a.”, below those “(i)” or “i.”, and points with a bullet. Nothing is left out but the numbers of headings, and no word is changed.
 */
export function reportSections(text: string): Section[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\r\n\v\f\u2028\u2029]/)
    .map((line) => line.trim());
  const numberedOnes = numberedHeadings(lines);
  const sections: DraftSection[] = [{ heading: undefined, blocks: [] }];
  // The paragraph that is being read, and those it is part of, the outermost first.
  let open: Draft[] = [];
  for (const [index, written] of lines.entries()) {
    const line = lineOf(
      written,
      open.map(({ number }) => number),
    );
    const blocks = sections.at(-1)?.blocks ?? [];
    if (numberedOnes.has(index)) {
      sections.push({ heading: headingOf(written), blocks: [] });
      open = [];
    } else if (line.kind === 'paragraph') open = opened(line, open, blocks);
    else if (line.kind === 'bullet' && open.length > 0) open.at(-1)?.bullets.push(line.words);
    else if (line.kind === 'blank') continue;
    else if (isHeading(written, lines[index - 1], lines.slice(index + 1))) {
      sections.push({ heading: headingOf(written), blocks: [] });
      open = [];
    } else if (lines[index - 1] !== '' && goesOn(lines[index - 1] ?? '') && open.length > 0) {
      addWords(open.at(-1), written);
    } else {
      blocks.push({ words: line.words });
      open = [];
    }
  }
  return withPoints(sections)
    .map(({ heading, blocks }) => ({ heading, blocks: blocks.map(blockOf) }))
    .filter(({ heading, blocks }) => heading !== undefined || blocks.length > 0);
}

/**
 * Recommendations that are numbered from 1 again become points: on the page paragraphs are numbered on to the end, and no two
 * have one number.
 */
function withPoints(sections: readonly DraftSection[]): DraftSection[] {
  let hasFirst = false;
  return sections.map(({ heading, blocks }) => {
    const beginsAgain = hasFirst && /^## recommendations?\b/i.test(heading ?? '');
    hasFirst ||= blocks.some((block) => 'drafts' in block && block.drafts[0]?.number === 1);
    return { heading, blocks: beginsAgain ? blocks.map(pointed) : blocks };
  });
}

function pointed(block: DraftSection['blocks'][number]): DraftSection['blocks'][number] {
  if (!('drafts' in block) || block.drafts[0]?.number !== 1) return block;
  if (block.drafts.some(({ items, bullets }) => items.length + bullets.length > 0)) return block;
  return { words: block.drafts.map(({ words }) => `- ${words}`).join('\n') };
}

/** Whether there is a numbered paragraph in it. */
export function hasParagraphs(text: string): boolean {
  return reportSections(text).some(({ blocks }) =>
    blocks.some((block) => block !== 'words' && 'items' in block),
  );
}

/** The paragraphs that are open once another has begun. */
function opened(
  { level, number, words }: Extract<Line, { kind: 'paragraph' }>,
  open: readonly Draft[],
  blocks: DraftSection['blocks'],
): Draft[] {
  const draft: Draft = { number, words, bullets: [], items: [] };
  const above = open.slice(0, level - 1);
  const parent = above.at(-1);
  const last = blocks.at(-1);
  if (parent !== undefined) parent.items.push(draft);
  else if (last !== undefined && 'drafts' in last) last.drafts.push(draft);
  else blocks.push({ drafts: [draft] });
  return [...above, draft];
}

/** A short line that ends like none of a text, at the beginning or before a paragraph or another such line. */
function isHeading(line: string, before: string | undefined, after: readonly string[]): boolean {
  if (line.startsWith('#')) return true;
  if (line.length > LONGEST_HEADING || !/[\p{L}\p{N})?’”]$/u.test(line) || !/^[\p{Lu}\p{N}“]/u.test(line)) {
    return false;
  }
  const next = after.find((one) => one !== '') ?? '';
  const isApart = before === undefined || before === '' || !goesOn(before);
  // “SUMMARY” or “Introduction”, straight above its sentences.
  if (isApart && (isInCapitals(line) || USUAL.test(line)) && /[.;:]$/.test(after[0] ?? '')) return true;
  return isApart && (lineOf(next, []).kind === 'paragraph' || after[0] === '');
}

function isInCapitals(line: string): boolean {
  return /\p{Lu}{3}/u.test(line) && line === line.toUpperCase();
}

/** A heading, without the number before it: on the page, only paragraphs are numbered. */
function headingOf(line: string): string {
  return `## ${line.replace(/^#+\s*/, '').replace(/^\d{1,2}(?:[.)]\d{0,2}[.)]?|\t)\s*(?=\p{L})/u, '')}`;
}

/** Whether a line ends within a sentence. */
function goesOn(line: string): boolean {
  return !/[.;:?!]\W*(?:and|or)?$/.test(line);
}

function addWords(draft: Draft | undefined, words: string): void {
  if (draft === undefined) return;
  const point = draft.bullets.pop();
  if (point === undefined) draft.words += ` ${words}`;
  else draft.bullets.push(`${point} ${words}`);
}

function blockOf(block: DraftSection['blocks'][number]): Block {
  return 'words' in block ? block : { items: block.drafts.map(worded) };
}

function worded({ number, words, bullets, items }: Draft): Item {
  return itemOf({ number, words, bullets, items: items.map(worded) });
}
