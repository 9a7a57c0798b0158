import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/checks/bytes/index.ts';
import { UPDATE, UPDATE_TEXT, aProject, anUpdate, wordsOf } from '../factory.ts';

const only = (text: string, path = 'a.mdx') =>
  readText(path, new TextEncoder().encode(text)).problems.map(({ id, line }) => `${line} ${id}`);

describe('the same sign in a row is refused', () => {
  test('and it is said which, and how often it may stand there', () => {
    const tree = aProject({ [UPDATE]: anUpdate({}, `${UPDATE_TEXT}\nSo ${'*'.repeat(9000)} it is.\n`) });
    expect(wordsOf(tree).replace(/\*{50,}/, '…')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:4 bytes-repeated-sign “*” stands here 9,000 times in a row; there may be 200.
        26 | 
        27 | So …
           |    ^
        Take out the signs that are too many. Bold words need two stars on either side, and a line across the page three hyphens.

      1 problem to mend.
      "
    `);
  });

  test.each([...'*_~#=!|\\.+:;,?%$^@/"&', '🙂', 'a'])('when it is %s', (sign) => {
    expect(only(`Words\n\n${sign.repeat(201)}\n`)).toContain('3 bytes-repeated-sign');
    expect(only(`Words\n\n${sign.repeat(200)}\n`)).toEqual([]);
  });

  test('wherever it stands, and behind quotations in quotations', () => {
    const sign = fc.constantFrom('*', '🙂', '=', 'é');
    fc.assert(
      fc.property(sign, fc.nat(400), fc.string({ maxLength: 60 }), (one, lead, behind) => {
        fc.pre(!behind.includes('\0') && !behind.startsWith(one));
        const before = `${'ab '.repeat(lead)}\n${'>'.repeat(250)} so\n\n`;
        const line = before.split('\n').length;
        expect(only(`${before}${one.repeat(201)}${behind}`)).toContain(`${line} bytes-repeated-sign`);
        expect(only(`${before}${one.repeat(200)}`)).not.toContain(`${line} bytes-repeated-sign`);
      }),
    );
  });

  test('in data too', () => {
    expect(only(`title: ${'='.repeat(300)}\n`, 'data/indicators/a.yaml')).toEqual(['1 bytes-repeated-sign']);
  });

  test('but not the line under the heads of a wide table, nor spaces', () => {
    expect(only(`| a |\n|${'-'.repeat(2000)}|\n| b${' '.repeat(1000)}|\n`)).toEqual([]);
    expect(only(`|${'-'.repeat(2001)}|\n`)).toEqual(['1 bytes-repeated-sign']);
  });
});

describe('signs for bold, italics, code and links are refused', () => {
  test.each(['*a ', '*_', '**a** ', '_a_ ', '`a` ', '[a](/about/) ', '~a ', 'a*b_c'])(
    'by the thousand in a paragraph: %s',
    (some) => {
      expect(only(`Words.\n\n${some.repeat(2001)}\n`)).toContain('3 bytes-repeated-sign');
    },
  );

  test('but not in many paragraphs, nor in the details of a document', () => {
    expect(only('**Bold** and *slanted*.\n\n'.repeat(2000))).toEqual([]);
    expect(only(`---\n${'markers: [p]\n'.repeat(3000)}---\n\nWords.\n`)).toEqual([]);
  });
});
