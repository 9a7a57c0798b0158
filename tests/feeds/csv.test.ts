import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv } from '../../src/feeds/csv.ts';

const table = (...cells: (string | number | null | undefined)[]) =>
  csv(
    ['a', 'b'],
    cells.map((cell) => ({ a: cell, b: 'x' })),
  );

describe('a table as CSV', () => {
  test('begins with the names of its columns, even when it is empty', () => {
    expect(csv(['a', 'b'], [])).toBe('a,b\r\n');
  });

  test('has its columns in the order asked for, and no others', () => {
    const row = { a: 1, b: 2, c: 3 };
    expect(csv(['b', 'a'], [row])).toBe('b,a\r\n2,1\r\n');
  });

  test('ends every line with CRLF, the last one too', () => {
    expect(table('one', 'two')).toBe('a,b\r\none,x\r\ntwo,x\r\n');
  });

  test('puts quotes around commas, quotes and line breaks, and doubles quotes', () => {
    expect(table('one, two')).toContain('\r\n"one, two",x\r\n');
    expect(table('the “real” "one"')).toContain('\r\n"the “real” ""one""",x\r\n');
    expect(table('one\ntwo')).toContain('\r\n"one\ntwo",x\r\n');
    expect(table('one\rtwo')).toContain('\r\n"one\rtwo",x\r\n');
    expect(table('one\r\ntwo')).toContain('\r\n"one\r\ntwo",x\r\n');
  });

  test('leaves out what there is not, and keeps a zero', () => {
    expect(table(undefined, null, 0, '')).toBe('a,b\r\n,x\r\n,x\r\n0,x\r\n,x\r\n');
  });

  test('has letters beyond ASCII as they are, without a byte order mark', () => {
    expect(table('Children’s Größe £')).toBe('a,b\r\nChildren’s Größe £,x\r\n');
  });
});

describe('text that a spreadsheet would run as a formula', () => {
  test.each([
    '=1+1',
    '+44 1642',
    '-cmd',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '\nx',
    ' =1+1',
    '\n=1+1',
    '\u00a0=1',
    '＝1+1',
    '＋1',
    '－cmd',
    '＠SUM(A1)',
    '-5.6%',
    '-21=1',
    '--1',
    '-',
  ])('%j is held back', (text) => {
    const options = { columns: true, record_delimiter: '\r\n' };
    expect(parse(table(text), options)).toEqual([{ a: `'${text}`, b: 'x' }]);
  });

  test.each(['-21', '-5.60', '60.0', 'a = b', '1+1', "'=1"])('%j is none', (text) => {
    expect(table(text)).toContain(`\r\n${text},x\r\n`);
  });

  test('a number below zero is none', () => {
    expect(table(-5.6)).toContain('\r\n-5.6,x\r\n');
  });
});

describe('what no text holds', () => {
  test.each(['\u0000', '\u0008', '\u001b', '\u007f', '\ufffe', '\ud83d'])('%j shows as U+FFFD', (sign) => {
    expect(table(`a${sign}b`)).toBe('a,b\r\na\ufffdb,x\r\n');
  });

  test('hides no formula: what stands before it stays', () => {
    expect(table('\u0008=1+1')).toBe('a,b\r\n\ufffd=1+1,x\r\n');
  });
});

test('whatever its texts, a reader gets them back', () => {
  const sign = fc.constantFrom(',', '"', '\n', '\r', ';', ' ', '=', '’', '😀', 'a');
  const cell = fc.string({ unit: sign }).filter((text) => !/^(\s*=|[\r\n])/.test(text));
  fc.assert(
    fc.property(fc.array(fc.record({ a: cell, b: cell })), (rows) => {
      const options = { columns: true, record_delimiter: '\r\n' };
      expect(parse(csv(['a', 'b'], rows), options)).toEqual(rows);
    }),
  );
});
