import { placeAt } from '../project/place.ts';
import type { SourceRule } from './source.ts';

/**
 * Words that a # takes away: behind a space it begins a remark, which nobody reads. A remark has a space behind its #, so
 * that “Priority #1” is none.
 */
export const swallowedWords: SourceRule = (source) =>
  source.tokens.flatMap(({ type, source: words, start }, index) => {
    const isSuspect = type === 'comment' && /^#[^\s#]/.test(words);
    const before = source.tokens[index - 2];
    if (!isSuspect || source.tokens[index - 1]?.type !== 'space' || before?.type !== 'plain') return [];
    // Behind a quote that ended too soon, which is the fault.
    if (source.tokens[index - 3]?.type.endsWith('quoted-scalar') === true) return [];
    const shown = words.length > 40 ? `${words.slice(0, 39)}…` : words;
    const message = `“${shown}” is not part of the value: behind a space, the sign # makes the rest of the line a remark.`;
    return [{ id: 'frontmatter-swallowed-words', ...placeAt(source, start, words.length), message }];
  });
