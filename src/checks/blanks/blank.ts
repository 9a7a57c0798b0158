/**
 * What stands for something that is still to be filled in. Three question marks are no YAML, no Markdown and no sentence, and
 * anybody can search for them and type them.
 */
export const BLANK = '???';

/** Where the blanks of a text begin and end. */
export function blanksIn(text: string): { start: number; end: number }[] {
  return Array.from(text.matchAll(/\?{3,}/g), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
}
