/** Longer pieces of a text are cut in messages. */
const LONGEST = 40;

/** A piece of a text in quotation marks, on one line and not too long: “javascript:alert(1)”. */
export function quoted(text: string): string {
  const line = text
    .slice(0, 4 * LONGEST)
    .replace(/\s+/g, ' ')
    .trim();
  const letters = [...line];
  return `“${letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : line}”`;
}

/** “ Did you mean /updates/?”, with the space before it, or nothing. */
export function didYouMean(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : ` Did you mean ${suggestion}?`;
}

/** Words as a list: “of”, “of and part”, “of, part and area”. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
