import { describe, expect, test } from 'vitest';
import { aDecision, aProject, aStrategy, idsOf, wordsOf } from '../factory.ts';
import { figureLines, updateWith, withFigure } from './figures.ts';

describe('a detail that is missing', () => {
  test('is named with the figure that it is missing from', () => {
    expect(wordsOf(withFigure(figureLines({ value: null })))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:19:5 frontmatter-missing-key “value” is missing from this figure.
        18 |     paragraph: '2'
        19 |   - indicator: children-in-care
           |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Add a line that begins with value: — The figure as a plain number; or null where there is none, with a line markers: below it that says why.

      1 problem to mend.
      "
    `);
  });

  test('is named with what it is for, when the whole update lacks it', () => {
    expect(wordsOf(updateWith({ summary: null }))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:2:1 frontmatter-missing-key “summary” is missing from this update.
        1 | ---
        2 | title: Progress update
          | ^^^^^^^^^^^^^^^^^^^^^^
        Add a line that begins with summary: — One or two sentences for lists and search results.

      1 problem to mend.
      "
    `);
  });

  test('is named within a block', () => {
    expect(wordsOf(updateWith({ source: '\n  kind: report' }))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:7:1 frontmatter-missing-key “title” is missing from this source.
        6 |   - childrens-plan
        7 | source:
          | ^^^^^^
        Add a line that begins with title: — What the record is called.

      1 problem to mend.
      "
    `);
  });

  test('is shown with straight quotes where it needs any', () => {
    const laid = { 'content/decisions/2018-11-15-another.mdx': aDecision({ made: null }) };
    expect(wordsOf(aProject(laid))).not.toMatch(/[‘’]\d/);
  });

  test('is named in an entry of a list', () => {
    const laid = { 'data/glossary.yaml': '- id: cabinet\n  term: Cabinet\n' };
    expect(wordsOf(aProject(laid))).toMatchInlineSnapshot(`
      "data/glossary.yaml:1:3 frontmatter-missing-key “means” is missing from this term.
        1 | - id: cabinet
          |   ^^^^^^^^^^^
        Add a line that begins with means: — What it means, in plain words.

      1 problem to mend.
      "
    `);
  });

  test('is reported for itself beside an unknown one that is not like it', () => {
    expect(idsOf(withFigure(figureLines({ value: null, colour: 'red' })))).toEqual([
      'frontmatter-missing-key',
      'frontmatter-unknown-key',
    ]);
  });
});

test('several are each reported', () => {
  const laid = { 'data/strategies/plan.yaml': aStrategy({ from: null, to: null }) };
  expect(idsOf(aProject(laid))).toEqual(['frontmatter-missing-key', 'frontmatter-missing-key']);
});
