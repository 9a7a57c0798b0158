import type { Indicator, Library } from '../library/library.ts';

/** The indicator with exactly that id, or all that have every word somewhere in their names. */
export function indicatorsNamed(typed: string, { indicators }: Library): readonly Indicator[] {
  const words = typed.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const exact = indicators.filter(({ id }) => id === typed.toLowerCase());
  if (exact.length > 0) return exact;
  return indicators.filter(({ id, title, short }) => {
    const names = `${id} ${title} ${short ?? ''}`.toLowerCase();
    return words.every((word) => names.includes(word));
  });
}
