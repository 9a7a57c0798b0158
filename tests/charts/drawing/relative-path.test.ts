import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relativePath } from '../../../src/charts/drawing/relative-path.ts';
import { segmentsOf } from '../sound-svg.ts';

const tenth = fc.integer({ min: -5000, max: 5000 }).map((tenths) => tenths / 10);

describe('a relative path', () => {
  test('writes each vertex from the one before', () => {
    expect(relativePath('M40,128.1L40.4,124.9L41,124.9')).toBe('M40 128.1l.4-3.2l.6 0');
  });

  test('begins again where the line is broken', () => {
    expect(relativePath('M0,0L1,1M5,5L6,4')).toBe('M0 0l1 1M5 5l1-1');
  });

  test('leaves other paths alone', () => {
    expect(relativePath('M0,-9.9L5.7,0L0,9.9L-5.7,0Z')).toBe('M0,-9.9L5.7,0L0,9.9L-5.7,0Z');
  });

  test('ends where the absolute path ends, however long it is', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(tenth, tenth), { minLength: 2, maxLength: 200 }), (vertices) => {
        const path = relativePath(`M${vertices.map(([x, y]) => `${x},${y}`).join('L')}`);
        const last = segmentsOf(path).at(-1);
        expect(last?.x2).toBeCloseTo(vertices.at(-1)?.[0] ?? NaN, 5);
        expect(last?.y2).toBeCloseTo(vertices.at(-1)?.[1] ?? NaN, 5);
      }),
    );
  });
});
