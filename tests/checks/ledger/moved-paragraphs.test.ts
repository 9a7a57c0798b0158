import { describe, expect, test } from 'vitest';
import { FIGURES, UPDATE, anUpdate, idsOf, wordsOf } from '../factory.ts';
import type { ProjectTree } from '../../../src/checks/project/tree.ts';
import { afterPublishing, log } from './published.ts';

const FIRST = 'It was a quarter like others.';
const SECOND = 'More children are at school on time.';
const THIRD = 'The new homes have opened.';
const NEW = 'This was left out at first.';

/** An update whose text has these paragraphs, each with what is below it. */
const saying = (...paragraphs: string[]) => ({
  [UPDATE]: anUpdate({}, paragraphs.map((words, index) => `${index + 1}. ${words}\n\n`).join('')),
});

/** The three paragraphs as they were published, and others now, with these moves told in data/redirects.yaml. */
function changedTo(paragraphs: readonly string[], moves: Record<string, string | null> = {}): ProjectTree {
  const redirects = Object.entries(moves).map(([from, to]) => ({
    from: `/updates/2018-19-q2/#p${from}`,
    ...(to !== null && { to: `/updates/2018-19-q2/#p${to}` }),
    on: `'2018-11-20'`,
    reason: 'The paragraphs are in another order since today.',
  }));
  return afterPublishing(saying(FIRST, SECOND, THIRD), {
    ...saying(...paragraphs),
    ...(redirects.length > 0 && { 'data/redirects.yaml': log(...redirects) }),
  });
}

describe('a published paragraph that has another number', () => {
  test('because one was put before it is told, the first of those that moved', () => {
    expect(wordsOf(changedTo([FIRST, NEW, SECOND, THIRD]))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:25:1 ledger-paragraph-moved This was published as paragraph 2 and is now paragraph 3, while other words have the number 2. Whoever cites paragraph 2 would be sent to those.
        24 | 
        25 | 3. More children are at school on time.
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Give every published paragraph its old number. Put a new one at the end, or below another as a part of it. If it must move, say in data/redirects.yaml where it went.

      1 problem to mend.
      "
    `);
  });

  test('is fine once it is said of each where it went', () => {
    const now = [FIRST, NEW, SECOND, THIRD];
    expect(idsOf(changedTo(now, { 2: '3', 3: '4' }))).toEqual([]);
    expect(idsOf(changedTo(now, { 2: '3' }))).toEqual(['ledger-paragraph-moved']);
    expect(idsOf(changedTo(now, { 3: '4' }))).toEqual(['ledger-paragraph-moved']);
  });

  test('because two changed places is told, and fine once both are redirected', () => {
    const now = [SECOND, FIRST, THIRD];
    expect(idsOf(changedTo(now))).toEqual(['ledger-paragraph-moved']);
    expect(idsOf(changedTo(now, { 1: '2', 2: '1' }))).toEqual([]);
  });

  test('because one before it was taken out is told, with the last number, which is gone', () => {
    expect(idsOf(changedTo([SECOND, THIRD]))).toEqual(['ledger-paragraph-moved', 'ledger-address-vanished']);
    expect(wordsOf(changedTo([SECOND, THIRD], { 2: '1', 3: '2' }))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:21:1 ledger-paragraph-moved This was published as paragraph 2 and is now paragraph 1, which was published with other words. Whoever cites paragraph 1 would be sent to these.
        20 | 
        21 | 1. More children are at school on time.
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Give every published paragraph its old number. Put a new one at the end, or below another as a part of it. If it must move, say in data/redirects.yaml where it went.

      1 problem to mend.
      "
    `);
    expect(idsOf(changedTo([SECOND, THIRD], { 1: null, 2: '1', 3: '2' }))).toEqual([]);
  });

  test('is known again with other figures, signs and capitals', () => {
    expect(idsOf(changedTo([FIRST, NEW, 'More Children are at school – on time!', THIRD]))).toEqual([
      'ledger-paragraph-moved',
    ]);
  });

  test('is told of parts of a paragraph too', () => {
    const parts = (...words: string[]) =>
      `All:\n${words.map((one, index) => `    ${index + 1}. ${one}\n`).join('')}`;
    const before = saying(parts(FIRST, SECOND), THIRD);
    const inFront = afterPublishing(before, saying(parts(NEW, FIRST, SECOND), THIRD));
    expect(wordsOf(inFront)).toContain('This was published as paragraph 1a and is now paragraph 1b');
    expect(idsOf(afterPublishing(before, saying(parts(FIRST, SECOND, NEW), THIRD)))).toEqual([]);
  });
});

describe('paragraphs are fine', () => {
  test.each([
    ['as they were', [FIRST, SECOND, THIRD]],
    ['with a new one at the end', [FIRST, SECOND, THIRD, NEW]],
    ['with a new one as a part of another', [FIRST, `${SECOND}\n    1. ${NEW}`, THIRD]],
    ['with words put right', [FIRST, SECOND.replace('on time', 'in time'), THIRD]],
    ['with one in the place of another', [FIRST, NEW, THIRD]],
    ['with the words of one in another too', [FIRST, SECOND, SECOND]],
    ['with a note', [FIRST, `${SECOND} <Note>Nobody knows why.</Note>`, THIRD]],
  ])('%s', (_, paragraphs) => {
    expect(idsOf(changedTo(paragraphs))).toEqual([]);
  });

  test('that said the same when they were published, and of which one says something else now', () => {
    for (const now of [
      [FIRST, FIRST, NEW],
      [FIRST, NEW, FIRST],
      [NEW, FIRST, FIRST],
    ]) {
      expect(idsOf(afterPublishing(saying(FIRST, FIRST, FIRST), saying(...now)))).toEqual([]);
    }
  });

  test('where their numbers are wrong in another way, which is told already', () => {
    // It is shown as 2: the one before it was taken out.
    const figures = FIGURES.replace(`paragraph: '2'`, `paragraph: '1'`);
    const after = { [UPDATE]: anUpdate({ figures }, `1. ${FIRST}\n\n3. ${THIRD}\n`) };
    expect(idsOf(afterPublishing(saying(FIRST, SECOND, THIRD), after))).toEqual(['body-paragraph-gone']);
  });
});
