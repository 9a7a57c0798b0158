import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sparkline } from '../../src/charts/sparkline.ts';
import { faultsIn, partsOf } from './sound-svg.ts';

const value = fc.option(fc.integer({ min: -500, max: 5000 }).map((tenths) => tenths / 10));

describe('a sparkline', () => {
  test('of eight quarters is drawn as before', async () => {
    const svg = sparkline({ values: [12.1, 11.8, null, 11.1, 10.6, 8.9, 8.6, 9], breaks: [5] });
    await expect(svg).toMatchFileSnapshot('./__snapshots__/sparkline.svg');
  });

  test('is sound, whatever its values', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 30 }), fc.array(fc.nat(30)), (values, breaks) => {
        const svg = sparkline({ values, breaks });
        expect(svg === '' ? [] : faultsIn(svg)).toEqual([]);
      }),
    );
  });

  test('is at most 400 bytes for eight values', () => {
    expect(
      Buffer.byteLength(sparkline({ values: [45.4, 65.9, 60.1, 58.2, 71.9, 69.7, 70.2, 66.6] })),
    ).toBeLessThanOrEqual(400);
  });

  test('has no drawing where there are no values', () => {
    expect(sparkline({ values: [null, null] })).toBe('');
  });

  test.each([
    ['a missing value', { values: [1, null, 3] }, 2],
    ['a break', { values: [1, 2, 3, 4], breaks: [2] }, 2],
    ['nothing', { values: [1, 2, 3] }, 1],
  ])('is parted by %s', (_, data, stretches) => {
    expect(lineOf(sparkline(data)).match(/M/g)).toHaveLength(stretches);
  });

  test('stands on zero, so that a value twice as large is twice as high', () => {
    const [low, high] = heightsOf(sparkline({ values: [50, 100] }));
    expect((high ?? 0) / (low ?? 1)).toBeCloseTo(2, 0);
  });
});

function lineOf(svg: string): string {
  return (
    partsOf(svg)
      .filter(({ name }) => name === 'path')
      .at(-1)
      ?.attributes.get('d') ?? ''
  );
}

function heightsOf(svg: string): number[] {
  return [...lineOf(svg).matchAll(/[ML]\d+ (\d+)/g)].map(([, y]) => 21 - Number(y));
}
