import { describe, expect, test } from 'vitest';
import { inBatches } from '../../src/threads/in-batches.ts';

/** Doubles numbers, and remembers in what batches they came. */
function doubling(most?: number) {
  const batches: number[][] = [];
  const double = inBatches((items: number[]) => {
    batches.push(items);
    return Promise.resolve(items.map((item) => 2 * item));
  }, most);
  return { batches, double };
}

describe('work in batches', () => {
  test('takes together what is asked for in one go, and answers each', async () => {
    const { batches, double } = doubling();
    expect(await Promise.all([1, 2, 3].map(double))).toEqual([2, 4, 6]);
    expect(batches).toEqual([[1, 2, 3]]);
  });

  test('makes no batch larger than it may be', async () => {
    const { batches, double } = doubling(2);
    expect(await Promise.all([1, 2, 3, 4, 5].map(double))).toEqual([2, 4, 6, 8, 10]);
    expect(batches).toEqual([[1, 2], [3, 4], [5]]);
  });

  test('asks anew for what comes later', async () => {
    const { batches, double } = doubling();
    expect(await double(1)).toBe(2);
    expect(await double(2)).toBe(4);
    expect(batches).toEqual([[1], [2]]);
  });

  test('fails each of a batch that fails, and none after it', async () => {
    const halve = inBatches((items: number[]) =>
      items.includes(3) ? Promise.reject(new RangeError('3 is odd.')) : Promise.resolve(items),
    );
    const outcomes = await Promise.allSettled([2, 3].map(halve));
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await halve(4)).toBe(4);
  });
});
