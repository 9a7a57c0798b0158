import { expect, test, vi } from 'vitest';
import { byText } from '../../src/checks/by-text.ts';

test('work on a text is done once', () => {
  const work = vi.fn((text: string) => text.length);
  const lengthOf = byText(work);
  expect([lengthOf('a'), lengthOf('bb'), lengthOf('a')]).toEqual([1, 2, 1]);
  expect(work.mock.calls).toEqual([['a'], ['bb']]);
});

test('a result that is nothing is remembered too', () => {
  const work = vi.fn((): undefined => undefined);
  const nothing = byText(work);
  nothing('a');
  nothing('a');
  expect(work).toHaveBeenCalledTimes(1);
});

test('what was remembered is forgotten when it grows too much, and worked out again', () => {
  const work = vi.fn((text: string) => text);
  const same = byText(work);
  same('first');
  for (let number = 0; number < 50_000; number++) same(`${number}`);
  expect(same('first')).toBe('first');
  expect(work).toHaveBeenCalledTimes(50_002);
});
