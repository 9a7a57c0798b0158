import fc from 'fast-check';
import { paragraphNumber } from '../../../src/domain/paragraph-number.ts';

/** A list of a report, as a model: what it is marked with, and the lists nested in its items. */
type List = { ordered: boolean; start: number; isLoose: boolean; items: List[][] };

/** A body, and the numbers its paragraphs must have, worked out from the model and not from the text. */
export type ListBody = { text: string; numbers: string[] };

const listOf = (depth: number): fc.Arbitrary<List> =>
  fc.record({
    ordered: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, fc.constant(false)),
    start: fc.integer({ min: 1, max: 20 }),
    isLoose: fc.boolean(),
    items: fc.array(depth === 1 ? fc.constant([]) : fc.array(listOf(depth - 1), { maxLength: 2 }), {
      minLength: 1,
      maxLength: 3,
    }),
  });

/** Any nesting of numbered and bulleted lists, loose and tight, with headings and quotations between. */
export const listBody: fc.Arbitrary<ListBody> = fc
  .array(fc.record({ list: listOf(4), isQuoted: fc.boolean() }), { minLength: 1, maxLength: 4 })
  .map((parts) => ({
    text: parts
      .map(
        ({ list: each, isQuoted }) => `## Heading\n\n${isQuoted ? quoted(written(each)) : written(each)}\n`,
      )
      .join('\n'),
    numbers: parts.flatMap(({ list: each, isQuoted }) => (isQuoted ? [] : numbersOf(each, []))),
  }));

function written({ ordered, start, isLoose, items }: List): string {
  return items
    .map((nested, index) => {
      const marker = ordered ? `${start + index}. ` : '- ';
      // Words between two lists keep Markdown from taking them for one.
      const parts = nested.flatMap((each, place) => [...(place > 0 ? ['And then'] : []), written(each)]);
      const text = ['Text', ...parts].join('\n\n');
      return marker + text.replaceAll(/\n(?!\n)/g, `\n${' '.repeat(marker.length)}`);
    })
    .join(isLoose ? '\n\n' : '\n');
}

function quoted(text: string): string {
  return text.replaceAll(/^/gm, '> ');
}

function numbersOf({ ordered, start, items }: List, above: readonly number[]): string[] {
  if (!ordered || above.length === 3) return [];
  return items.flatMap((nested, index) => {
    const positions = [...above, start + index];
    return [paragraphNumber(positions), ...nested.flatMap((each) => numbersOf(each, positions))];
  });
}
