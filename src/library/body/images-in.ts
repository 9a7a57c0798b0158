/** A picture as a text shows it. */
const IMAGE = /\/images\/[\w.-]+/g;

/** The addresses of the pictures that a text shows. A sign behind a backslash stands for itself (CommonMark, 2.4). */
export function imagesIn(text: string): string[] {
  return text.replaceAll('\\', '').match(IMAGE) ?? [];
}
