import { paired } from '../paired.ts';
import type { Block } from './blocks.ts';
import { asPrinted } from './readable.ts';

/** What changed in a text, part by part. */
export type TextChange =
  | { kind: 'added' | 'gone'; block: Block }
  | { kind: 'reworded' | 'relinked' | 'set-out' | 'renumbered'; was: Block; now: Block }
  | { kind: 'reordered' };

/**
 * What differs between two texts. Numbered paragraphs are told by their numbers, unless the same words stand under another
 * number now; other parts by their words. A figure that changes within a paragraph is no change of its words.
 */
export function textChanges(was: readonly Block[], now: readonly Block[]): TextChange[] {
  const same = paired(was, now, sameness);
  const moved = paired(same.gone.filter(isNumbered), same.added.filter(isNumbered), ({ apart }) => apart);
  const numbered = paired(moved.gone, moved.added, ({ number }) => number ?? '');
  const others = pairedByKind(same.gone.filter(isOther), same.added.filter(isOther));
  const kept = [...moved.kept, ...numbered.kept, ...others.kept];
  return [
    ...inOrder([
      ...kept.flatMap(({ was: before, now: after }) => differences(before, after)),
      ...[...numbered.added, ...others.added].map((block) => ({ kind: 'added' as const, block })),
    ]),
    ...[...numbered.gone, ...others.gone].map((block) => ({ kind: 'gone' as const, block })),
    ...(isReordered(was, now, [...same.kept, ...kept]) ? [{ kind: 'reordered' as const }] : []),
  ];
}

function isNumbered({ kind }: Block): boolean {
  return kind === 'numbered';
}

function isOther(block: Block): boolean {
  return !isNumbered(block);
}

/** Parts that read and look the same, figures apart. */
function sameness({ number, apart, destinations, shape }: Block): string {
  return JSON.stringify([number, apart, destinations, shape]);
}

/** Parts without numbers that are left over: those of the same words first, then in their order those of the same kind. */
function pairedByKind(was: readonly Block[], now: readonly Block[]) {
  const alike = paired(was, now, ({ kind, apart }) => `${kind} ${apart}`);
  const rest = paired(alike.gone, alike.added, ({ kind }) => kind);
  return { ...rest, kept: [...alike.kept, ...rest.kept.filter(isReworded)], ...unpaired(rest) };
}

type Kept = { was: Block; now: Block };

/** Whether two parts share enough words to be one that was reworded, and not one in the place of another. */
function isReworded({ was, now }: Kept): boolean {
  const [before, after] = [was, now].map(({ words }) => new Set(words.toLowerCase().split(' ')));
  if (before === undefined || after === undefined) return false;
  return 2 * before.intersection(after).size >= Math.min(before.size, after.size);
}

function unpaired({ added, gone, kept }: ReturnType<typeof paired<Block>>) {
  const apart = kept.filter((pair) => !isReworded(pair));
  return {
    added: [...added, ...apart.map(({ now }) => now)],
    gone: [...gone, ...apart.map(({ was }) => was)],
  };
}

/** A part can have moved, read otherwise and lead elsewhere at once. How it is set out is told where its words are the same. */
function differences(was: Block, now: Block): TextChange[] {
  const isReworded = was.apart !== now.apart && asPrinted(was.words) !== asPrinted(now.words);
  const isRelinked = was.destinations !== now.destinations;
  const isSetOut = withoutFigures(was.shape) !== withoutFigures(now.shape);
  return [
    ...(was.number === now.number ? [] : [{ kind: 'renumbered' as const, was, now }]),
    ...(isReworded ? [{ kind: 'reworded' as const, was, now }] : []),
    ...(isRelinked ? [{ kind: 'relinked' as const, was, now }] : []),
    ...(isSetOut && !isReworded && !isRelinked ? [{ kind: 'set-out' as const, was, now }] : []),
  ];
}

/** A shape without what its figures are: that two read the same is known by then. */
function withoutFigures(shape: string): string {
  return shape.replace(/\["Figure",\[(?:\["[^"]*","[^"]*"\],?)*\]/g, '["Figure"');
}

function inOrder(changes: readonly TextChange[]): TextChange[] {
  const lineOf = (change: TextChange) => {
    if (change.kind === 'reordered') return 0;
    return 'block' in change ? change.block.line : change.now.line;
  };
  return changes.toSorted((a, b) => lineOf(a) - lineOf(b));
}

/** Whether what both texts have stands in another order. Numbered paragraphs that moved are told by their numbers. */
function isReordered(was: readonly Block[], now: readonly Block[], kept: readonly Kept[]): boolean {
  const places = new Map(was.map((block, index) => [block, index]));
  const before = new Map(kept.map((pair) => [pair.now, pair.was]));
  const order = now.flatMap((block) => {
    const earlier = before.get(block);
    return earlier === undefined || earlier.number !== block.number ? [] : (places.get(earlier) ?? []);
  });
  return order.some((place, index) => place < (order[index - 1] ?? -1));
}
