import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphAnchor } from '../../../src/domain/paragraph-number.ts';
import { outline } from '../../../src/library/body/outline.ts';
import { listBody } from './list-bodies.ts';
import { idsIn } from './render-body.ts';

describe('whatever lists a text nests', () => {
  test('the outline numbers its paragraphs, and those alone, as they are counted by hand', () => {
    fc.assert(
      fc.property(listBody, ({ text, numbers }) => {
        expect(outline(text, () => undefined).map(({ number }) => number)).toEqual(numbers);
      }),
    );
  });

  test('the page gives them the ids of those numbers, in the same order', () => {
    fc.assert(
      fc.property(listBody, ({ text }) => {
        const anchors = outline(text, () => undefined).map(({ number }) => paragraphAnchor(number));
        expect(idsIn(text).filter((id) => id !== undefined)).toEqual(anchors);
      }),
    );
  });
});
