import { expect, test } from 'vitest';
import { fileSize } from '../../src/feeds/file-size.ts';

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [30_998, '31 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [1_234_567, '1.2 MB'],
])('a file of %i bytes has “%s”', (bytes, words) => {
  expect(fileSize(bytes)).toBe(words);
});
