import { describe, expect, test } from 'vitest';
import { DECISION, aDecision, aPage, aProject } from '../factory.ts';
import { bodyProblemsOf, bodyWordsOf, idsAfter, wordsAfter } from './texts.ts';

const FIGURE = '<Figure of="children-in-care" />';
const CHART = '<Chart of="children-in-care" />';

describe('components can stand', () => {
  test.each([
    ['figures in a sentence', `3. In all ${FIGURE} children.`],
    ['figures at the beginning of one', `3. ${FIGURE} children.`],
    ['figures in notes', `3. a <Note>Not ${FIGURE}, *as* [printed](#p1).</Note>`],
    ['figures in bold', `3. **${FIGURE}** children.`],
    ['notes on lines of their own', '<Note>The record ends here.</Note>'],
    ['charts between paragraphs', `${CHART}\n\n3. a`],
  ])('%s', (_, text) => {
    expect(idsAfter(text)).toEqual([]);
  });
});

describe('components cannot stand', () => {
  test('in a page', () => {
    const project = aProject({ 'content/pages/about.mdx': aPage({}, `There are ${FIGURE}.\n`) });
    expect(bodyWordsOf(project)).toMatchInlineSnapshot(`
      "content/pages/about.mdx:6:11 body-component-place <Figure> can only stand in an update: a page has no figures of its own.
        5 | 
        6 | There are <Figure of="children-in-care" />.
          |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Take it out, or write a link to the update.

      1 problem to mend.
      "
    `);
  });

  test('in a decision', () => {
    const project = aProject({ [DECISION]: aDecision({}, 'a <Note>b</Note>\n') });
    expect(bodyProblemsOf(project).map(({ id }) => id)).toEqual(['body-component-place']);
  });

  test('in a heading', () => {
    expect(wordsAfter(`## All ${FIGURE} of them`)).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:8 body-component-place <Figure> cannot stand in a heading.
        26 | 
        27 | ## All <Figure of="children-in-care" /> of them
           |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Put it into the text beside it.

      1 problem to mend.
      "
    `);
  });

  test('in the words of a link', () => {
    expect(wordsAfter(`3. [${FIGURE} children](#p1)`)).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:5 body-component-place <Figure> cannot stand in the words of a link.
        26 | 
        27 | 3. [<Figure of="children-in-care" /> children](#p1)
           |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Put it into the text beside it.

      1 problem to mend.
      "
    `);
  });

  test('in a line, if they are charts', () => {
    expect(wordsAfter(`3. See ${CHART} here.`)).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:8 body-component-place “<Chart of="children-in-care" />” does not stand on a line of its own.
        26 | 
        27 | 3. See <Chart of="children-in-care" /> here.
           |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Put it at the beginning of a line of its own, between empty lines, and not in a list.

      1 problem to mend.
      "
    `);
  });

  test.each([`${CHART} ${FIGURE}`, `3. ${CHART}`, `> ${CHART}`, `- a\n\n  ${CHART}`])(
    'with something around them, if they are charts: %j',
    (text) => {
      expect(idsAfter(text)).toEqual(['body-component-place']);
    },
  );

  test('in a note, if they are notes', () => {
    expect(wordsAfter('3. a <Note>b <Note>c</Note></Note>')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:14 body-component-place A <Note> stands in another <Note>.
        26 | 
        27 | 3. a <Note>b <Note>c</Note></Note>
           |              ^^^^^^^^^^^^^^
        End the first with </Note> before this one.

      1 problem to mend.
      "
    `);
  });

  test('half in a table’s cell or in bold words', () => {
    expect(wordsAfter('3. **a <Note>b** c</Note>')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:8 body-component-place <Note> begins within something, such as bold words or a cell of a table, and ends outside of it.
        26 | 
        27 | 3. **a <Note>b** c</Note>
           |        ^^^^^^^^^
        Put both tags within it, or both outside.

      1 problem to mend.
      "
    `);
    expect(idsAfter('| a <Note>b | c</Note> |\n|--|--|')).toEqual(['body-component-place']);
  });
});

describe('components cannot hold', () => {
  test('anything, if they are figures', () => {
    expect(wordsAfter('3. <Figure of="children-in-care">552</Figure> children.')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:4 body-component-place Something stands between <Figure> and </Figure>, where it would not be shown.
        26 | 
        27 | 3. <Figure of="children-in-care">552</Figure> children.
           |    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        End the tag with a slash, <Figure of="…" />, and put the words after it.

      1 problem to mend.
      "
    `);
  });

  test('paragraphs, if they are notes', () => {
    expect(wordsAfter('<Note>\nThe record ends here.\n</Note>')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:1 body-component-place A <Note> can hold words in a line, and no paragraphs, lists or images.
        26 | 
        27 | <Note>
           | ^^^^^^
        Write <Note>, the words and </Note> on one line.

      1 problem to mend.
      "
    `);
  });

  test('nothing, if they are notes', () => {
    expect(wordsAfter('3. a <Note></Note>')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:6 body-component-place This <Note> says nothing.
        26 | 
        27 | 3. a <Note></Note>
           |      ^^^^^^^^^^^^^
        Write the note, or take the tags out.

      1 problem to mend.
      "
    `);
  });
});
