import { describe, expect, test } from 'vitest';
import { UPDATE, anUpdate, idsOf, wordsOf } from '../factory.ts';
import type { ProjectTree } from '../../../src/checks/project/tree.ts';
import { afterPublishing, log } from './published.ts';

const ALL: Readonly<Record<number, string>> = {
  1: 'It was a quarter like others.',
  2: 'More children are at school on time.',
  3: 'The new homes have opened.',
  4: 'See [paragraph 5](#p5) on staff.',
  5: 'Staff are being found.',
};

/** The update with some of its paragraphs, each with the number that it had. */
const saying = (...numbers: number[]) => ({
  [UPDATE]: anUpdate({ figures: '[]' }, numbers.map((number) => `${number}. ${ALL[number]}\n\n`).join('')),
});

const now = (numbers: readonly number[], more: Record<string, string> = {}): ProjectTree =>
  afterPublishing(saying(1, 2, 3, 4, 5), { ...saying(...numbers), ...more });

const gone = (numbers: readonly number[], more?: Record<string, string>) =>
  idsOf(now(numbers, more)).filter(
    (id) => id !== 'references-indicator-unused' && !id.startsWith('ledger-figure'),
  );

describe('a published paragraph that is gone from between others', () => {
  test('is told, and neither the numbers of its followers nor the links to them', () => {
    const words = wordsOf(now([1, 2, 4, 5]));
    expect(words.slice(0, words.indexOf('\n\n'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:17:1 body-paragraph-gone Paragraph 3 was published on 19 November 2018 and is gone from before paragraph 4. Whoever cites it would find other words, or none.
        16 | 
        17 | 4. See [paragraph 5](#p5) on staff.
           | ^^
        Put paragraph 3 back here, and leave the numbers of the others as they are. If its words have to go, write in their place that they were taken out, and why."
    `);
    expect(gone([1, 2, 4, 5])).toEqual(['body-paragraph-gone']);
  });

  test('is told once where several are gone, the first of them', () => {
    expect(gone([1, 4, 5])).toEqual(['body-paragraph-gone']);
    expect(wordsOf(now([1, 4, 5]))).toContain(
      'Paragraph 2 was published on 19 November 2018 and is gone from before paragraph 4.',
    );
  });

  test('is no matter where it is said in data/redirects.yaml where it went', () => {
    const redirects = log({
      from: '/updates/2018-19-q2/#p3',
      on: `'2018-11-20'`,
      reason: 'It was taken out since it was wrong.',
    });
    expect(gone([1, 2, 4, 5], { 'data/redirects.yaml': redirects })).toContain('body-paragraph-renumbered');
  });
});

test('a paragraph that was never published is not missed', () => {
  const { [UPDATE]: before } = saying(1, 2);
  const tree = afterPublishing({ [UPDATE]: before }, saying(1, 2, 4));
  expect(idsOf(tree)).toContain('body-paragraph-renumbered');
});
