import { placeAt } from '../project/place.ts';
import type { SourceRule } from './source.ts';
import type { Token } from './tokens.ts';

/** Quotes that open a value and never close it: everything behind them is part of the value. */
export const unclosedQuotes: SourceRule = (source) =>
  source.tokens.flatMap((token) => {
    if (isClosed(token)) return [];
    const quote = token.source.slice(0, 1);
    return [
      {
        id: 'frontmatter-not-yaml',
        ...placeAt(source, token.start),
        message: `The quote that opens here, ${quote}, is never closed.`,
        mend: `Write ${quote} again behind the last word of the value.`,
      },
    ];
  });

function isClosed({ type, source }: Token): boolean {
  if (type === 'single-quoted-scalar') return source.length > 1 && source.endsWith(`'`);
  if (type === 'double-quoted-scalar') return source.length > 1 && source.endsWith('"');
  return true;
}
