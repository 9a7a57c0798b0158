import { describe, expect, test } from 'vitest';
import { INDICATOR, aPage, aProject, aSite, anIndicator, idsOf, wordsOf } from '../factory.ts';
import { figureLines, updateWith, withFigure } from './figures.ts';

describe('a name that no detail has is refused', () => {
  test('once, with the one that is meant, and not as a missing one too', () => {
    expect(wordsOf(withFigure(figureLines({ value: null, valeu: '540' })))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:22:5 frontmatter-unknown-key There is no detail “valeu” in a figure. Did you mean “value”?
        21 |     paragraph: '1'
        22 |     valeu: 540
           |     ^^^^^
        Write value: in its place.

      1 problem to mend.
      "
    `);
  });

  test('with the block that it belongs in, when it only stands in the wrong one', () => {
    expect(wordsOf(updateWith({ numerator: '30' }))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:19:1 frontmatter-unknown-key There is no detail “numerator” in an update. It belongs in a figure.
        18 |     paragraph: '2'
        19 | numerator: 30
           | ^^^^^^^^^
        Look at how many spaces the line begins with: it must begin under the lines it belongs with.

      1 problem to mend.
      "
    `);
  });

  test('with those there are, when nothing is like it', () => {
    expect(wordsOf(aProject({ 'content/pages/about.mdx': aPage({ 'council-tax': 'low' }) })))
      .toMatchInlineSnapshot(`
        "content/pages/about.mdx:4:1 frontmatter-unknown-key There is no detail “council-tax” in a page.
          3 | summary: What this site is.
          4 | council-tax: low
            | ^^^^^^^^^^^
          Take the line out. The details there are: title, summary.

        1 problem to mend.
        "
      `);
  });

  test('when there is no space behind a hyphen', () => {
    expect(wordsOf(updateWith({ figures: '\n  -indicator: children-in-care\n' }))).toContain(
      'frontmatter-wrong-kind',
    );
    expect(wordsOf(updateWith({ '-title': 'x' }))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:19:1 frontmatter-unknown-key There is no detail “-title” in an update.
        18 |     paragraph: '2'
        19 | -title: x
           | ^^^^^^
        Put a space behind the hyphen.

      1 problem to mend.
      "
    `);
  });

  test.each([
    ['in a file of data', { 'data/site.yaml': aSite({ colour: 'red' }) }],
    ['in an indicator', { [INDICATOR]: anIndicator({ polarityy: 'none' }) }],
    ['in JSON', { 'data/bank-holidays.json': '{"regionn":"x"}' }],
  ])('%s', (_, laid) => {
    expect(idsOf(aProject(laid))).toContain('frontmatter-unknown-key');
  });

  test('each where it stands', () => {
    expect(idsOf(withFigure([...figureLines({}), 'colour: red', 'shape: round']))).toEqual([
      'frontmatter-unknown-key',
      'frontmatter-unknown-key',
    ]);
  });
});
