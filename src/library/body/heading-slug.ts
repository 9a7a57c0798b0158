/**
 * The id Astro gives a heading: its words in small letters, without signs, with hyphens for spaces. A test holds it to
 * Astro’s own.
 */
export function headingSlug(words: string): string {
  return words
    .replace(/-{2,}/g, '')
    .toLowerCase()
    .replace(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Nl}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}
