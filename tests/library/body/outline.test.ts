import { describe, expect, test } from 'vitest';
import { outline } from '../../../src/library/body/outline.ts';

const numbersOf = (body: string) => outline(body, () => undefined).map(({ number }) => number);
const textOf = (body: string) => outline(body, () => undefined)[0]?.text;

describe('the numbers of an outline', () => {
  test('run on across headings, and are lettered and in numerals below', () => {
    const body = '4. News:\n    1. One.\n    2. Two.\n        1. Deep.\n\n5. More.\n\n## Next\n\n6. Last.\n';
    expect(numbersOf(body)).toEqual(['4', '4a', '4b', '4bi', '5', '6']);
  });

  test('come from the first item of a list, however the rest are written', () => {
    expect(numbersOf('7. Seven\n7. Eight\n1. Nine\n')).toEqual(['7', '8', '9']);
  });

  test.each([
    ['bullets', '- One\n'],
    ['a quotation', '> 1. One\n'],
    ['a note', '<Note>\n\n1. One\n\n</Note>\n'],
    ['plain paragraphs', 'One\n'],
    ['nothing', ''],
  ])('are not given to what stands in %s', (_what, body) => {
    expect(numbersOf(body)).toEqual([]);
  });

  test('go three levels deep and no further', () => {
    expect(numbersOf('1. A\n    1. B\n        1. C\n            1. D\n')).toEqual(['1', '1a', '1ai']);
  });
});

describe('the heading of a paragraph', () => {
  test('is the one above it, as plain text, and none before the first', () => {
    const body = '1. Before.\n\n## The *best* start\n\n2. After.\n    1. Below.\n\n### Homes\n\n3. Last.\n';
    expect(outline(body, () => undefined).map(({ heading }) => heading)).toEqual([
      undefined,
      'The best start',
      'The best start',
      'Homes',
    ]);
  });
});

describe('the text of a paragraph', () => {
  test('is its own, without the paragraphs numbered below it', () => {
    expect(textOf('1. Own words.\n    1. Of another.\n')).toBe('Own words.');
  });

  test('loses its marks and keeps its words', () => {
    expect(textOf('1. **Bold**, _slanted_, [a link](/x), `code` and <b>more</b>.\n')).toBe(
      'Bold, slanted, a link, code and more.',
    );
  });

  test('keeps words apart that stand on lines, in paragraphs, bullets or cells of their own', () => {
    expect(textOf('1. One\n   two\n')).toBe('One two');
    expect(textOf('1. One  \n   two\\\n   three\n')).toBe('One two three');
    expect(textOf('1. One\n\n   two\n')).toBe('One two');
    expect(textOf('1. One\n    - two\n    - three\n')).toBe('One two three');
    expect(textOf('1. One\n\n   | two | three |\n   |---|---|\n   | four | five |\n')).toBe(
      'One two three four five',
    );
  });

  test('leaves out comments and expressions', () => {
    expect(textOf('1. One{/* not said */} two {3 + 4}\n')).toBe('One two');
  });

  test('has components as they are told to read, or else their own words', () => {
    const body = '1. Take-up is <Figure of="take-up" />. <Note>Left out.</Note> <b>Kept.</b>\n';
    const [paragraph] = outline(body, (name, attributes) => {
      if (name === 'Figure') return `[${attributes['of']}]`;
      return name === 'Note' ? '' : undefined;
    });
    expect(paragraph?.text).toBe('Take-up is [take-up]. Kept.');
  });
});

describe('the indicators of a paragraph', () => {
  test('are those its own components show, each once', () => {
    const body =
      '1. <Figure of="a" /> and <Figure of="b" /> and <Figure of="a" />\n\n   <Chart of="c" />\n    1. <Figure of="d" />\n';
    expect(outline(body, () => '').map(({ indicators }) => indicators)).toEqual([['a', 'b', 'c'], ['d']]);
  });

  test('are not looked for in attributes that are computed', () => {
    expect(outline('1. <Figure of={"a"} />\n', () => '')[0]?.indicators).toEqual([]);
  });
});

test('a body that is not MDX is an error and no empty outline', () => {
  expect(() => outline('1. Fewer than <5\n', () => undefined)).toThrow();
});
