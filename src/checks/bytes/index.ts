import type { Problem } from '../problem.ts';
import { byteOrderMark, carriageReturns, disguisedLetters, suspectCharacters } from './characters.ts';
import { crowdedParagraphs } from './crowded-paragraphs.ts';
import { decode } from './decode.ts';
import { lengthOfLines, numberOfLines } from './lengths.ts';
import { LARGEST_TEXT } from './limits.ts';
import { nesting } from './nesting.ts';
import { repeatedSigns } from './repeated-signs.ts';
import type { ByteRule } from './rule.ts';
import { tooLarge } from './sizes.ts';

export { imageProblems } from './images.ts';

/** In the order they run. */
const RULES: readonly ByteRule[] = [
  byteOrderMark,
  carriageReturns,
  suspectCharacters,
  disguisedLetters,
  numberOfLines,
  lengthOfLines,
  nesting,
  repeatedSigns,
  crowdedParagraphs,
];

/** The text of a file as its bytes give it, and what is wrong with it before anything is known of what it says. */
export function readText(path: string, bytes: Uint8Array): { text: string; problems: Problem[] } {
  if (bytes.length > LARGEST_TEXT) return unread(tooLarge(path, bytes.length, LARGEST_TEXT));
  const decoded = decode(path, bytes);
  if ('problem' in decoded) return unread(decoded.problem);
  const file = { path, text: decoded.text };
  return { text: file.text, problems: RULES.flatMap((rule) => rule(file)) };
}

function unread(problem: Problem): { text: string; problems: Problem[] } {
  return { text: '', problems: [problem] };
}
