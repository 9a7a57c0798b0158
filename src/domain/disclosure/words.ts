/** A word of a text, a number or a word with its hyphens and apostrophes, and what stands between it and the one before. */
export type Word = {
  /** As written. */
  readonly text: string;
  /** In small letters, with straight apostrophes. */
  readonly plain: string;
  readonly start: number;
  /** The characters between the word before and this one. */
  readonly gap: string;
};

const WORD = /[\p{L}\p{N}]+(?:[-–’'.,/][\p{L}\p{N}]+)*%?/gu;

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  let end = 0;
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const gap = text.slice(end, index);
    end = index + word.length;
    return {
      text: word,
      plain: word.normalize('NFKC').toLowerCase().replaceAll('’', "'"),
      start: index,
      gap,
    };
  });
}

/** A set of words from a text that lists them. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

const NUMBERS = [
  ...wordSet('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'),
  ...wordSet('sixteen seventeen eighteen nineteen twenty'),
];

/** The whole number a word is, in figures or, up to twenty, in letters; undefined when it is none. */
export function numberOf({ plain }: Word): number | undefined {
  if (/^\d{1,9}$/.test(plain)) return Number(plain);
  const named = NUMBERS.indexOf(plain);
  return named === -1 ? undefined : named;
}

/** Whether a gap keeps two words together: spaces, brackets and quotes, but no full stop, colon or other stop. */
export function joins({ gap }: Word): boolean {
  return /^[\s()"“”‘’'*]*$/.test(gap);
}
