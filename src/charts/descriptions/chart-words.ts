/** The words around a chart, for the page to print: the drawing itself is hidden from screen readers. */
export type ChartWords = {
  /** What happened. */
  headline: string;
  /** What is shown: the figure, the area, the time. */
  title: string;
  /** One sentence with the figures that matter. */
  description: string;
};

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Words as a list: "A, B and C". */
export function listed(words: readonly string[]): string {
  return LIST.format(words);
}

/** Every one of so many: "both", "all 7". */
export function every(count: number): string {
  return count === 2 ? 'both' : `all ${count}`;
}

/** The words with a capital first. */
export function capitalised(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** The words as a sentence: a capital first, a full stop last. */
export function sentence(words: string): string {
  return `${capitalised(words)}.`;
}
