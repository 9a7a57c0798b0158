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

let latest: { text: string; words: readonly Word[] } | undefined;

/** The words of a text, in order. Several rules ask for those of one text, one after the other. */
export function wordsOf(text: string): readonly Word[] {
  if (latest?.text !== text) latest = { text, words: tellApart(text) };
  return latest.words;
}

function tellApart(text: string): Word[] {
  let end = 0;
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const gap = text.slice(end, index);
    end = index + word.length;
    return { text: word, plain: plainly(word), start: index, gap };
  });
}

/** Full-width and circled figures are figures too. */
function plainly(word: string): string {
  const small = word.toLowerCase();
  return /^[a-z\d'-]+$/.test(small) ? small : small.normalize('NFKC').toLowerCase().replaceAll('’', "'");
}

/** A set of words from a text that lists them. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

const NAMED_NUMBERS: ReadonlyMap<string, number> = new Map(
  [
    ...wordSet(
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
    ),
    ...wordSet('sixteen seventeen eighteen nineteen twenty'),
  ].map((word, number) => [word, number]),
);

/** The whole number a word is, in figures or, up to twenty, in letters; undefined when it is none. */
export function numberOf({ plain }: Pick<Word, 'plain'>): number | undefined {
  const isInFigures = plain <= ':';
  if (isInFigures) return /^\d{1,9}$/.test(plain) ? Number(plain) : undefined;
  return NAMED_NUMBERS.get(plain);
}

const ANY_NUMBER = new RegExp(
  String.raw`\p{N}|\b(?:${[...NAMED_NUMBERS.keys()].join('|')}|single|couple|pair|both)\b`,
  'iu',
);

/** Whether a text may tell a number at all: most sentences do not, and need not be taken apart. */
export function mayTellNumber(text: string): boolean {
  return ANY_NUMBER.test(text);
}

/** Whether a gap keeps two words together: spaces, brackets, quotes and “+”, but no full stop, colon or other stop. */
export function joins({ gap }: Word): boolean {
  return /^[\s()"“”‘’'*+×]*$/.test(gap);
}
