import { passagesIn } from '../passages.ts';
import type { Problem } from '../problem.ts';
import type { DocumentFile } from '../project/project.ts';

/** “In the quarter % of schools”, “it cost £ million”; but not “as a %”. */
const LOST =
  /(?<=\p{L}\s)(?<!\b(?:an?|the|in|as|by|per|and|or|of|for)\s)%(?=\s\p{L}|[.,;]?$|[.,;]\s)|£(?=\s?(?:million|m)\b|[.,;]?(?:\s\p{L}|$))/gu;

/** Signs of a unit that have lost the number beside them. */
export function lostNumbers(file: DocumentFile): Problem[] {
  if (!/[%£]/.test(file.text)) return [];
  return passagesIn(file).flatMap(({ text, placeOf }) =>
    [...text.matchAll(LOST)].map(({ 0: sign, index }) => ({
      id: 'blanks-number',
      ...placeOf(index, sign.length),
      message: `${sign === '%' ? 'Before' : 'Behind'} this ${sign} a number is missing.`,
    })),
  );
}
