import { placeAt } from '../project/place.ts';
import type { Problem } from '../problem.ts';
import type { SourceRule } from './source.ts';
import type { Token } from './tokens.ts';

type Words = Pick<Problem, 'message' | 'mend'>;

/** Quotes that end a value too soon, or never: what stands behind them is then read as something else. */
export const brokenQuotes: SourceRule = (source) =>
  source.tokens.flatMap((token, index): Problem[] => {
    if (!isQuoted(token)) return [];
    const end = token.start + token.source.length;
    if (!isClosed(token)) return [problemAt(token.start, neverClosed(token.source))];
    if (!hasWordsBehind(source.tokens, index)) return [];
    return closesDetailsLater(token.source)
      ? [problemAt(token.start, closedLater(token.source))]
      : [problemAt(end - 1, endedTooSoon(token.source))];

    function problemAt(start: number, words: Words): Problem {
      return { id: 'frontmatter-not-yaml', ...placeAt(source, start, 1), ...words };
    }
  });

function isQuoted({ type }: Token): boolean {
  return type === 'single-quoted-scalar' || type === 'double-quoted-scalar';
}

/** Two single quotes within single ones stand for one, and so close nothing. */
function isClosed({ type, source }: Token): boolean {
  return (type === 'single-quoted-scalar' ? /^'(?:[^']|'')*'$/ : /^"(?:[^"\\]|\\[^])*"$/).test(source);
}

function hasWordsBehind(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  const word = next?.type === 'space' ? tokens[index + 2] : next;
  return word !== undefined && (word.type === 'plain' || isQuoted(word));
}

function closesDetailsLater(source: string): boolean {
  return /\n[ -]*[\w-]+:[ \n]/.test(source);
}

function neverClosed(source: string): Words {
  const quote = source.slice(0, 1);
  if (quote === `'` && source.endsWith(`''`) && source.length > 2) {
    return {
      message: `The two signs ' at the end count as one apostrophe, so that the quote that opens here is never closed.`,
      mend: `Write the apostrophe as ’ and the quote behind it as ', so that the value ends with ’'.`,
    };
  }
  return {
    message: `The quote that opens here, ${quote}, is never closed.`,
    mend: `Write ${quote} again behind the last word of the value.`,
  };
}

function closedLater(source: string): Words {
  const quote = source.slice(0, 1);
  return {
    message: `The quote that opens here, ${quote}, is closed only lines later, by the next one.`,
    mend: `Write ${quote} again behind the last word of the value.`,
  };
}

function endedTooSoon(source: string): Words {
  return source.startsWith(`'`)
    ? {
        message: 'The value ends at this apostrophe, because it began with one, and more stands behind it.',
        mend: 'Write the apostrophe inside as ’, or take the quotes around the whole value out.',
      }
    : {
        message: 'The value ends at this quote, because it began with one, and more stands behind it.',
        mend: 'Take the quotes around the whole value out, or write the ones inside as “ and ”.',
      };
}
