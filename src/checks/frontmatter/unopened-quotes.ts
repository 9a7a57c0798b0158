import { placeAt } from '../project/place.ts';
import type { SourceRule } from './source.ts';
import type { Token } from './tokens.ts';

/** A value without quotes that ends with one that never opened: readers would see it. */
export const unopenedQuotes: SourceRule = (source) =>
  source.tokens.flatMap((token) => {
    const quote = isValue(token) ? lastQuote(token.source) : undefined;
    if (quote === undefined) return [];
    const end = token.start + token.source.trimEnd().length;
    return [
      {
        id: 'frontmatter-unopened-quote',
        ...placeAt(source, end - 1, 1),
        message: `The value ends with the quote ${quote}, but no quote opens before it, so that readers would see it.`,
        mend:
          quote === '”'
            ? 'Write “ where the quoted words begin, or take the quote at the end out.'
            : `Write ${quote} in front of the first word too, or take the quote at the end out.`,
      },
    ];
  });

function isValue({ type, source }: Token): boolean {
  return (type === 'plain' || type === 'scalar') && source.length > 1;
}

/** The quote at the end that has no partner. An apostrophe behind a letter may be one: the councils'. */
function lastQuote(source: string): string | undefined {
  const text = source.trimEnd();
  const count = (sign: string) => text.split(sign).length - 1;
  if (text.endsWith('"') && !/\d"$/.test(text)) return count('"') % 2 === 1 ? '"' : undefined;
  if (/[.!?,;]'$/.test(text)) return count(`'`) === 1 ? `'` : undefined;
  return text.endsWith('”') && count('”') > count('“') ? '”' : undefined;
}
