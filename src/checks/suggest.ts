/** Longer words are not compared: nobody mistypes one into another, and the comparison takes length times length. */
const LONGEST = 100;

/**
 * What somebody who wrote `word` most likely meant: the candidate that is fewest slips of the finger away, if that is near
 * enough to be a slip at all. Capitals, spaces and underlines in place of hyphens do not count.
 * @returns undefined when no candidate is near, or when the word is itself a candidate
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const plain = plainly(word);
  let best: string | undefined;
  let fewest = slipsAllowed(plain);
  for (const candidate of candidates) {
    if (candidate === word) return undefined;
    const slips = slipsBetween(plain, plainly(candidate), fewest);
    if (slips < fewest || (slips === fewest && best === undefined)) {
      best = candidate;
      fewest = slips;
    }
  }
  return best;
}

/** Candidates with the one most like the word first; those equally like it keep their order. */
export function nearestFirst(word: string, candidates: readonly string[]): string[] {
  const plain = plainly(word);
  return candidates
    .map((candidate) => ({ candidate, slips: slipsBetween(plain, plainly(candidate), LONGEST) }))
    .toSorted((a, b) => a.slips - b.slips)
    .map(({ candidate }) => candidate);
}

/** Short words that differ in more than a letter or two are simply other words. */
function slipsAllowed(word: string): number {
  if (word.length < 3) return 0;
  return Math.max(1, Math.min(4, Math.floor((word.length + 1) / 3)));
}

function plainly(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
}

/**
 * The letters to put in, take out, change or swap with their neighbour to get from one word to another (the restricted
 * Damerau–Levenshtein distance). Gives up, with one more than `most`, as soon as there are more.
 */
function slipsBetween(from: string, to: string, most: number): number {
  if (from === to) return 0;
  const tooMany = most + 1;
  if (Math.abs(from.length - to.length) > most || from.length > LONGEST || to.length > LONGEST)
    return tooMany;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        ...(isSwap ? [(beforeLast[column - 2] ?? 0) + 1] : []),
      );
    }
    if (Math.min(...current) > most) return tooMany;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[to.length] ?? tooMany, tooMany);
}
