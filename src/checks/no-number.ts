/** What is written in place of a number that there is none of, in the words of a mend. */
export const NOT_AVAILABLE =
  'write value: null (no number), and below it the line markers: [x] (not available)';

/** What is written in place of a number that may not be seen. */
export const HIDDEN =
  'write value: null (no number), and below it the line markers: [c] (hidden because it is small)';

/** Words at the beginning of a sentence. */
export function asSentence(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
