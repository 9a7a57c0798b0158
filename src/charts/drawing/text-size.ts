import { FONT_SIZE } from './size.ts';

/** How much wider bold text is. */
export const BOLDER = 1.12;

const NARROW = /[ijlt.,:;'’|!()[\]fr\- ]/;
const WIDE = /[mwMW%@—]/;
const LARGE = /[A-Z0-9+−<>]/;

/**
 * About how wide a text is, in chart units. No font can be measured at build time, so this errs on the wide side of
 * Arial, which is what the site's fonts fall back to.
 * @param scale the text's size as a multiple of the chart's own
 */
export function textWidth(text: string, scale = 1): number {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return ems * FONT_SIZE * scale;
}

/** A text broken between words into lines no wider than given, in chart units. A longer word keeps a line to itself. */
export function wrap(text: string, width: number, scale = 1): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const extended = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(extended, scale) <= width) lines.splice(-1, 1, extended);
    else lines.push(word);
  }
  return lines;
}

const known = new Map<string, number>();

/** A build weighs millions of characters, of a hundred kinds. */
function emsOf(character: string): number {
  const ems = known.get(character) ?? guessedEms(character);
  known.set(character, ems);
  return ems;
}

function guessedEms(character: string): number {
  if (NARROW.test(character)) return 0.31;
  if (WIDE.test(character)) return 0.89;
  return LARGE.test(character) ? 0.62 : 0.56;
}
