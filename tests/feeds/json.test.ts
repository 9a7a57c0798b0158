import fc from 'fast-check';
import { expect, test } from 'vitest';
import { json } from '../../src/feeds/json.ts';
import { HOSTILE } from './hostile.ts';

test.each(HOSTILE)('%j ends neither a script nor a CDATA, and reads back as it was', (text) => {
  const written = json({ [text]: text });
  expect(written).not.toMatch(/[<>&\u2028\u2029\b]/);
  expect(written.trimEnd()).not.toContain('\n');
  expect(JSON.parse(written)).toEqual({ [text]: text });
});

test('any value reads back as it was', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(json(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
