import { expect, test } from 'vitest';
import { contrastOf } from '../../src/domain/contrast.ts';

test('contrast is from 1 to 21, whichever colour comes first', () => {
  expect(contrastOf('#FFFFFF', '#ffffff')).toBe(1);
  expect(contrastOf('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
  expect(contrastOf('#FFFFFF', '#000000')).toBeCloseTo(21, 5);
});

// The published border case: #767676 is the lightest grey that can be read on white, and #777777 is none.
test('the lightest grey for words on white is #767676', () => {
  expect(contrastOf('#767676', '#FFFFFF')).toBeGreaterThanOrEqual(4.5);
  expect(contrastOf('#777777', '#FFFFFF')).toBeLessThan(4.5);
});
