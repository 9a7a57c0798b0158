import { isScalar } from 'yaml';
import type { Problem } from '../problem.ts';
import { longNumbers, numbers } from './numbers.ts';
import { placeOf } from './rule.ts';
import type { DetailRule } from './rule.ts';
import { curlyQuotes, nullWords, unquotedDates, yesOrNo } from './unquoted-words.ts';

/**
 * Judges a value without quotes by how it is written.
 * @param name the name of the detail it belongs to, where it is no entry of a list
 */
export type PlainJudge = (
  source: string,
  name?: string,
) => Pick<Problem, 'id' | 'message' | 'mend'> | undefined;

/** In the order they are asked; the first that objects is heard. */
const JUDGES: readonly PlainJudge[] = [numbers, longNumbers, unquotedDates, yesOrNo, nullWords, curlyQuotes];

/** What the first judge to object has to say about a value without quotes. */
export const judgePlain: PlainJudge = (source, name) => {
  for (const judge of JUDGES) {
    const finding = judge(source, name);
    if (finding) return finding;
  }
  return undefined;
};

/** Values without quotes that readers take differently. Names of details are no values: `on:` is one. */
export const plainValues: DetailRule = (parsed) =>
  parsed.details.details.flatMap(({ key, value }) => {
    if (!isScalar(value) || value.type !== 'PLAIN') return [];
    const finding = judgePlain(value.source ?? '', key && String(key.value));
    return finding ? [{ ...finding, ...placeOf(parsed, value) }] : [];
  });
