import { placeAt } from '../project/place.ts';
import { MOST_COPYING } from './limits.ts';
import type { ByteRule } from './rule.ts';

/** Signs that become others (curly quotation marks, dashes, dots), and codes of letters. */
const SET_APART = /["'&]|--|\.\.\./g;

/** Paragraphs that take Sätteri’s time and memory with the square of their length. */
export const crowdedParagraphs: ByteRule = (file) => {
  if (!file.path.endsWith('.mdx')) return [];
  let copying = 0;
  let start = 0;
  for (const paragraph of file.text.split(/\n(?=[ \t]*\r?\n)/)) {
    copying += (paragraph.match(SET_APART)?.length ?? 0) * paragraph.length;
    if (copying > MOST_COPYING) {
      const offset = start + Math.max(0, paragraph.search(/\S/));
      const message = `This paragraph of ${paragraph.length.toLocaleString('en-GB')} characters has too many quotation marks, apostrophes, dashes or codes in it.`;
      return [{ id: 'bytes-crowded-paragraph', ...placeAt(file, offset), message }];
    }
    start += paragraph.length + 1;
  }
  return [];
};
