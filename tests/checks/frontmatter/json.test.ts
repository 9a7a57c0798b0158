import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonFault } from '../../../src/checks/frontmatter/json-fault.ts';
import { aProject, idsOf, wordsOf } from '../factory.ts';

const SOUND = `{
\t"region": "england-and-wales",
\t"source": "https://www.gov.uk/bank-holidays",
\t"firstYear": 2018,
\t"lastYear": 2018,
\t"holidays": [
\t\t{ "date": "2018-01-01", "title": "New Year\\u2019s Day" },
\t\t{ "date": "2018-12-25", "title": "Christmas Day" },
\t\t{ "date": "2018-12-26", "title": "Boxing Day" }
\t]
}
`;
const holidays = (text: string) => aProject({ 'data/bank-holidays.json': text });
const without = (piece: string, instead = '') => holidays(SOUND.replace(piece, instead));

test('JSON may have tabs, and codes for letters', () => {
  expect(idsOf(holidays(SOUND)).filter((id) => id.startsWith('frontmatter-'))).toEqual([]);
});

describe('what is not JSON is refused, though YAML would read it', () => {
  test('a comma too many', () => {
    expect(wordsOf(without('"Boxing Day" }', '"Boxing Day" },'))).toMatchInlineSnapshot(`
      "data/bank-holidays.json:10:2 frontmatter-not-json There is a comma in front of this bracket, and nothing behind the comma.
         9 | ··{ "date": "2018-12-26", "title": "Boxing Day" },
        10 | ·]
           |  ^
        Take the comma out.

      1 problem to mend.
      "
    `);
  });

  test('a comma too few', () => {
    expect(wordsOf(without('2018,', '2018'))).toMatchInlineSnapshot(`
      "data/bank-holidays.json:5:2 frontmatter-not-json There is no comma in front of this.
        4 | ·"firstYear": 2018
        5 | ·"lastYear": 2018,
          |  ^
        Put a comma at the end of what stands before it.

      1 problem to mend.
      "
    `);
  });

  test('a remark', () => {
    expect(wordsOf(holidays(`// by hand\n${SOUND}`))).toMatchInlineSnapshot(`
      "data/bank-holidays.json:1:1 frontmatter-not-json A remark cannot stand in a file of this kind.
        1 | // by hand
          | ^
        Take the remark out.

      1 problem to mend.
      "
    `);
  });

  test('single quotes', () => {
    expect(wordsOf(without('"https://www.gov.uk/bank-holidays"', `'https://www.gov.uk/bank-holidays'`)))
      .toMatchInlineSnapshot(`
        "data/bank-holidays.json:3:12 frontmatter-not-json Text stands in straight double quotes here, and in no others.
          2 | ·"region": "england-and-wales",
          3 | ·"source": 'https://www.gov.uk/bank-holidays',
            |            ^
          Write " in its place, and behind the text too.

        1 problem to mend.
        "
      `);
  });

  test('an end too soon', () => {
    expect(wordsOf(holidays(SOUND.slice(0, 60)))).toMatchInlineSnapshot(`
      "data/bank-holidays.json:3:12 frontmatter-not-json The text that begins here does not end on this line.
        2 | ·"region": "england-and-wales",
        3 | ·"source": "https://www.go
          |            ^
        Write " behind its last word.

      1 problem to mend.
      "
    `);
  });

  test.each([
    ['a name without quotes', '"region"', 'region'],
    ['YAML', SOUND, 'region: england-and-wales\n'],
    ['a number with a nought in front', '2018,', '02018,'],
    ['no number', '2018,', 'NaN,'],
    ['a text over two lines', 'Boxing Day', 'Boxing\nDay'],
  ])('%s', (_, piece, instead) => {
    expect(idsOf(without(piece, instead))).toEqual(['frontmatter-not-json']);
  });
});

test('numbers are plain in JSON too', () => {
  expect(idsOf(without('2018,', '2.018e3,'))).toEqual(['frontmatter-number']);
});

test('a code for half a letter is refused', () => {
  expect(idsOf(without('\\u2019', '\\ud800'))).toEqual(['frontmatter-hidden-character']);
});

test('where a text stops being JSON is known whenever JSON.parse refuses it', () => {
  const piece = fc.constantFrom(
    ...'{}[]:,"'.split(''),
    '"a"',
    '1',
    '01',
    '-',
    '1.5e3',
    'true',
    'nul',
    ' ',
    '\n',
    '\t',
    '\\',
    '"\\u00e9"',
    "'",
    '//',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const isJson = (() => {
        try {
          JSON.parse(text);
          return true;
        } catch {
          return false;
        }
      })();
      expect(jsonFault(text) === undefined).toBe(isJson);
    }),
    { numRuns: 20_000 },
  );
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(jsonFault(text)).toBeUndefined();
    }),
  );
});
