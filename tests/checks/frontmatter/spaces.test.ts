import { describe, expect, test } from 'vitest';
import { aProject, aSite, anUpdate, idsOf, wordsOf } from '../factory.ts';
import { idsAfterLine, updateOf, wordsAfterLine } from './words-after.ts';

describe('a tab is refused', () => {
  test('at the beginning of a line', () => {
    expect(wordsOf(updateOf(anUpdate({ source: '\n\tkind: report\n\ttitle: x' })))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:8:1 frontmatter-tab Here stands a tab. Among the details there may be spaces only.
        7 | source:
        8 | ·kind: report
          | ^
        Put spaces in place of the tab, the wide gap that the Tab key makes: as many as the lines around it have.

      1 problem to mend.
      "
    `);
  });

  test.each(['published:\t‘2018-10-01’', 'summary: a\tb', '# a\tremark'])('in “%s”', (line) => {
    expect(idsAfterLine(line)).toEqual(['frontmatter-tab']);
  });

  test('in a file of data', () => {
    expect(idsOf(aProject({ 'data/site.yaml': aSite({ notice: 'a\tb' }) }))).toEqual(['frontmatter-tab']);
  });

  test('but not in a text', () => {
    expect(idsOf(updateOf(anUpdate().replace('in its care', 'in\tits care')))).toEqual([]);
  });
});

describe('a space of another kind is refused', () => {
  test('behind the colon', () => {
    expect(wordsAfterLine('year-end:\u00A0true')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:3:10 frontmatter-odd-space The space that stands here is not an ordinary one, and does not count as a space.
        2 | title: Progress update
        3 | year-end: true
          |          ^
        Delete the space and type it anew. Spaces copied from a web page or a word processor can be of another kind.

      1 problem to mend.
      "
    `);
  });

  test.each([
    '\u00A0\u00A0year-end: true',
    'year-end\u00A0: true',
    'year-end: \u2003true',
    '\u3000year-end: true',
    ' \u202Fyear-end: true',
  ])('in “%s”', (line) => {
    expect(idsAfterLine(line)).toEqual(['frontmatter-odd-space']);
  });

  test('but not between words', () => {
    expect(idsAfterLine(`published: '2018-11-01' # on 1\u00A0November`)).toEqual([]);
    expect(idsOf(updateOf(anUpdate({ summary: 'Better than in 2017\u00A0to\u00A02018.' })))).toEqual([]);
  });
});
