/**
 * The id Astro gives a heading: its words in small letters, without signs, with hyphens for spaces. A test holds it to
 * Astro’s own, but for several spaces between two words, which here are one, as readers see them.
 */
export function headingSlug(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/-{2,}/g, '')
    .toLowerCase()
    .replace(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Nl}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}
