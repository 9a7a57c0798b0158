import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEDGER_COLUMNS, LedgerError, readTable, writeTable } from '../../../src/library/ledger/ledger.ts';
import type { SealedAddress } from '../../../src/library/ledger/ledger.ts';

const HEAD = LEDGER_COLUMNS.addresses.join();
const ABOUT: SealedAddress = { address: '/about/', since: '2018-11-19', words: '' };

/** Where, and how, a table of addresses cannot be read. */
function faultOf(text: string): [line: number, message: string] {
  try {
    readTable('addresses', text);
  } catch (error) {
    if (error instanceof LedgerError) return [error.line, error.message];
    throw error;
  }
  throw new Error('It can be read.');
}

describe('a table of the ledger', () => {
  test('is written with its columns first and a line for each entry', () => {
    expect(writeTable('addresses', [ABOUT])).toBe(`${HEAD}\n/about/,2018-11-19,\n`);
    expect(writeTable('addresses', [])).toBe(`${HEAD}\n`);
  });

  test('is read back as it was written, whatever is in its fields, but for line ends and rows of spaces', () => {
    const field = fc.string({ unit: 'grapheme' });
    const lines = fc.array(fc.record({ address: field, since: fc.constant('2018-11-19'), words: field }));
    fc.assert(
      fc.property(lines, (entries) => {
        const text = writeTable('addresses', entries);
        expect(text.split('\n')).toHaveLength(entries.length + 2);
        const plain = (words: string) => words.replace(/\s+/g, ' ');
        expect(readTable('addresses', text)).toEqual(
          entries.map((entry) => ({ ...entry, address: plain(entry.address), words: plain(entry.words) })),
        );
      }),
    );
  });

  test('is read with the line ends of Windows', () => {
    expect(readTable('addresses', `${HEAD}\r\n/about/,2018-11-19,\r\n`)).toEqual([ABOUT]);
  });

  test('may have nothing in it', () => {
    expect(readTable('addresses', `${HEAD}\n`)).toEqual([]);
  });
});

describe('a text that is no such table is refused on the line at fault', () => {
  test.each([
    ['', 1, `The first line must be ${HEAD}.`],
    ['address,words,since\n', 1, `The first line must be ${HEAD}.`],
    [`${HEAD}\n/about/,2018-11-19\n`, 2, 'This line has 2 fields, and not 3.'],
    [`${HEAD}\n/about/,2018-11-19,\n\n`, 3, 'This line has 1 fields, and not 3.'],
    [`${HEAD}\n/about/,2018-11-19,,\n`, 2, 'This line has 4 fields, and not 3.'],
    [`${HEAD}\n/about/,2018-02-30,\n`, 2, 'This line says “2018-02-30” where its day should be.'],
    [`${HEAD}\n/about/,,\n`, 2, 'This line says “” where its day should be.'],
    [`${HEAD}\n/about/,2018-11-19,\n/he"lp/,2018-11-19,\n`, 3, 'This line is not as the program wrote it.'],
    [`${HEAD}\n"/about/,2018-11-19,\n`, 2, 'This line is not as the program wrote it.'],
  ])('%j', (text, line, message) => {
    expect(faultOf(text)).toEqual([line, message]);
  });
});
