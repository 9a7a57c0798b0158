import { expect, test } from 'vitest';
import type { Measurement } from '../../bench/measure.ts';
import { table } from '../../bench/table.ts';

const SMALL: Measurement = {
  updates: 10,
  pages: 80,
  buildSeconds: 4,
  cpuSeconds: 6,
  checkSeconds: 1,
  readSeconds: 0.2,
  peakMebibytes: 500.4,
  allPages: { mean: 5000, largest: 9000 },
  updatePages: { mean: 6000.5, largest: 7000 },
};

test('the table tells speed against its first line and against reading alone', () => {
  const large = {
    ...SMALL,
    updates: 1000,
    pages: 1600,
    buildSeconds: 40,
    checkSeconds: 8,
    readSeconds: 5,
    peakMebibytes: 1600,
  };
  expect(`\n${table([SMALL, large])}`).toMatchInlineSnapshot(`
    "
    updates  pages  seconds  CPU s  ms a page  × the first  check s  of the build  × reading  peak MiB  bytes a page  largest page  bytes an update  largest update
         10     80      4.0    6.0       50.0         1.00      1.0           25%       20.0       500         5,000         9,000            6,001           7,000
      1,000  1,600     40.0    6.0       25.0         0.50      8.0           20%        8.0     1,600         5,000         9,000            6,001           7,000"
  `);
});

test('the table of nothing is empty', () => {
  expect(table([])).toBe('');
});
