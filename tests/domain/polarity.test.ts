import { describe, expect, test } from 'vitest';
import { POLARITIES, polarityInWords } from '../../src/domain/polarity.ts';

describe('polarityInWords', () => {
  test('every polarity says which way is better, or that neither is', () => {
    expect(POLARITIES.map((polarity) => [polarity, polarityInWords(polarity)])).toEqual([
      ['high-is-good', 'Higher is better'],
      ['low-is-good', 'Lower is better'],
      ['none', 'Neither higher nor lower is better in itself'],
    ]);
  });
});
