import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { idsOf, pages, textOf } from './built-site.ts';
import { htmlFaults } from './html-validate.ts';

/** A page is to arrive in the first round trip of a connection: ten packets of 1,460 bytes. */
const FIRST_ROUND_TRIP = 14_600;

/** The reports that are published whole, however long they are. */
const LONG_REPORTS = ['/updates/2018-19-q2/', '/updates/2011-12-q4/'];

const paths = pages.map(({ path }) => path);

describe.each(paths)('%s', (path) => {
  const html = textOf(path);

  test('is valid HTML', () => {
    const faults = htmlFaults(html, path);
    expect(faults, faults.join('\n')).toEqual([]);
  });

  test('uses no id twice', () => {
    const ids = idsOf(path);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

test.each(paths.filter((path) => !LONG_REPORTS.includes(path)))(
  '%s is light enough for the first round trip',
  (path) => {
    expect(brotliSize(textOf(path))).toBeLessThanOrEqual(FIRST_ROUND_TRIP);
  },
);

/** A blank at the end of a link is underlined, and stands before the full stop behind it. */
test.each(paths)('%s has no link that ends in a blank among words', (path) => {
  expect(textOf(path).match(/<a [^>]*>[^<]*\s<\/a>\s*[^\s<]+/g) ?? []).toEqual([]);
});

function brotliSize(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
