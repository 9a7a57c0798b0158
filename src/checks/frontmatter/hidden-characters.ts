import { disguisesIn } from '../bytes/disguises.ts';
import { suspectsIn } from '../bytes/suspects.ts';
import { placeOf } from './rule.ts';
import type { DetailRule } from './rule.ts';

/** Codes in double quotes, such as \u202e, that stand for what may not be in a file itself. */
export const hiddenCharacters: DetailRule = (parsed) =>
  parsed.details.scalars.flatMap((scalar) => {
    const { value, type, range } = scalar;
    if (type !== 'QUOTE_DOUBLE' || typeof value !== 'string') return [];
    const [start = 0, end = 0] = range ?? [];
    const hasCodes = parsed.text.slice(start, end).includes('\\');
    if (!hasCodes || !isHiding(value)) return [];
    const message =
      'A code in this value, which begins with a backslash, stands for a character that nobody can see, or that looks like another.';
    return [{ id: 'frontmatter-hidden-character', ...placeOf(parsed, scalar), message }];
  });

function isHiding(value: string): boolean {
  return suspectsIn(value).length > 0 || disguisesIn(value).length > 0 || /[\r\t]/.test(value);
}
