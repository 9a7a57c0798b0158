/** Texts up to this length are shown whole. */
const SHORT = 160;
/** How many words are shown on either side of what differs. */
const CONTEXT = 8;

/** A stretch of words that two texts share at their beginning, and one at their end, as numbers of words. */
export type Shared = { start: number; end: number };

/** The words that two texts share at either end. What lies between is what differs. */
export function sharedWords(was: readonly string[], now: readonly string[]): Shared {
  const most = Math.min(was.length, now.length);
  let start = 0;
  while (start < most && was[start] === now[start]) start += 1;
  let end = 0;
  while (end < most - start && was.at(-1 - end) === now.at(-1 - end)) end += 1;
  return { start, end };
}

/** Of two texts that differ the parts that do, with a few words around them. Short texts stay whole. */
export function pairedExcerpts(was: string, now: string): [was: string, now: string] {
  if (Math.max(was.length, now.length) <= SHORT) return [was, now];
  const [before, after] = [wordsOf(was), wordsOf(now)];
  const shared = sharedWords(before, after);
  return [excerpt(before, shared), excerpt(after, shared)];
}

/** The words of a text. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function excerpt(words: readonly string[], { start, end }: Shared): string {
  const from = Math.max(0, start - CONTEXT);
  const to = Math.min(words.length, words.length - end + CONTEXT);
  const parts = words.slice(from, to).join(' ');
  return `${from > 0 ? '… ' : ''}${parts}${to < words.length ? ' …' : ''}`;
}
