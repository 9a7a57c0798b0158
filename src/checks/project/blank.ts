/** Spaces in place of a text, so that what stands behind it keeps its line and column. */
export function blank(text: string): string {
  return text.replace(/[^\n]+/g, (line) => ' '.repeat(line.length));
}
