import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markedPair, setOff } from '../../../src/report/render/marked.ts';
import { pairedExcerpts, sharedWords } from '../../../src/report/words/excerpt.ts';

const words = fc.array(fc.constantFrom('one', 'two', 'three', 'four'), { maxLength: 60 });

describe('excerpts', () => {
  test('of short texts are the texts', () => {
    expect(pairedExcerpts('It was cold.', 'It was warm.')).toEqual(['It was cold.', 'It was warm.']);
  });

  test('of long texts show what differs with a few words around it', () => {
    const many = 'word '.repeat(40).trim();
    expect(pairedExcerpts(`${many} cold ${many}`, `${many} warm ${many}`)).toEqual(
      ['cold', 'warm'].map((it) => `… ${'word '.repeat(8)}${it}${' word'.repeat(8)} …`),
    );
  });

  test('of texts that differ, differ', () => {
    fc.assert(
      fc.property(words, words, (was, now) => {
        fc.pre(was.join(' ') !== now.join(' '));
        const [before, after] = pairedExcerpts(was.join(' '), now.join(' '));
        expect(before).not.toBe(after);
      }),
    );
  });
});

describe('shared words', () => {
  test('never overlap, and what lies between differs at both ends', () => {
    fc.assert(
      fc.property(words, words, (was, now) => {
        const { start, end } = sharedWords(was, now);
        expect(start + end).toBeLessThanOrEqual(Math.min(was.length, now.length));
        expect(was.slice(0, start)).toEqual(now.slice(0, start));
        expect(was.slice(was.length - end)).toEqual(now.slice(now.length - end));
      }),
    );
  });

  test('and those that differ make up the text again', () => {
    fc.assert(
      fc.property(words, words, (was, now) => {
        const same = (part: string) => part;
        const [before, after] = markedPair(was.join(' '), now.join(' '));
        expect(setOff(before, same, same)).toBe(was.join(' '));
        expect(setOff(after, same, same)).toBe(now.join(' '));
      }),
    );
  });
});
