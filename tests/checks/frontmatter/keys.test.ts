import { describe, expect, test } from 'vitest';
import { FIGURES, UPDATE, aProject, aSite, anUpdate, idsOf, wordsOf } from '../factory.ts';
import { idsAfterLine, idsWith, wordsAfterLine } from './words-after.ts';

describe('a detail given twice is refused', () => {
  test('with the line of the first', () => {
    expect(wordsAfterLine('title: Another')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:3:1 frontmatter-repeated-key “title” is given twice in the same place, first on line 2.
        2 | title: Progress update
        3 | title: Another
          | ^^^^^
        Keep one of the two lines.

      1 problem to mend.
      "
    `);
  });

  test.each([
    ['in a figure', { figures: `${FIGURES}\n    value: 93` }],
    ['in curly brackets', { source: '{ kind: report, title: x, title: y }' }],
    ['once in quotes', { source: '\n  kind: report\n  title: x\n  "title": y' }],
    ['once written with a code', { source: '\n  kind: report\n  title: x\n  "t\\x69tle": y' }],
  ])('%s', (_, details) => {
    expect(idsWith(details)).toEqual(['frontmatter-repeated-key']);
  });

  test('in JSON, where the last would win', () => {
    const json = '{ "region": "a", "region": "england-and-wales" }\n';
    expect(wordsOf(aProject({ 'data/bank-holidays.json': json }))).toMatchInlineSnapshot(`
      "data/bank-holidays.json:1:18 frontmatter-repeated-key “region” is given twice in the same place, first on line 1.
        1 | { "region": "a", "region": "england-and-wales" }
          |                  ^^^^^^^^
        Keep one of the two lines.

      1 problem to mend.
      "
    `);
  });
});

describe('a name that means something to programs is refused', () => {
  test('layout, which would run another file', () => {
    expect(wordsAfterLine('layout: ../../evil.mjs')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:3:1 frontmatter-magic-key “layout” would have the site run another file as a program.
        2 | title: Progress update
        3 | layout: ../../evil.mjs
          | ^^^^^^
        Take the line out.

      1 problem to mend.
      "
    `);
  });

  test('draft, which would hide nothing', () => {
    expect(wordsAfterLine('draft: true')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:3:1 frontmatter-magic-key “draft” hides nothing here: whatever is in the file is published.
        2 | title: Progress update
        3 | draft: true
          | ^^^^^
        Take the line out, and keep the file out of content/ until it may be published.

      1 problem to mend.
      "
    `);
  });

  test('__proto__', () => {
    expect(wordsAfterLine('__proto__: { year-end: true }')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:3:1 frontmatter-magic-key “__proto__” has a meaning of its own in the programs that read this.
        2 | title: Progress update
        3 | __proto__: { year-end: true }
          | ^^^^^^^^^
        Take the line out.

      1 problem to mend.
      "
    `);
  });

  test.each([
    'slug: other',
    'constructor: x',
    'prototype: x',
    'toString: x',
    'hasOwnProperty: x',
    'url: /other/',
    'file: x',
    'partial: true',
    'prerender: false',
    '"layout": x',
    `'__proto__': x`,
    '"__proto\\u005f_": x',
  ])('%s', (line) => {
    expect(idsAfterLine(line)).toEqual(['frontmatter-magic-key']);
  });

  test.each([
    { source: '\n  kind: report\n  title: x\n  slug: y' },
    { source: '{ kind: report, title: x, __proto__: { note: y } }' },
    { figures: `${FIGURES}\n    layout: x` },
  ])('at any level', (details) => {
    expect(idsWith(details)).toEqual(['frontmatter-magic-key']);
  });

  test('in a file of data too, where url is a detail like any other', () => {
    expect(idsOf(aProject({ 'data/site.yaml': aSite({ slug: 'x' }) }))).toEqual(['frontmatter-magic-key']);
    expect(idsOf(aProject({ 'data/site.yaml': aSite({ url: 'https://example.com' }) }))).toEqual([]);
  });
});

test('an entry that has lost the line it begins with is told so, and only once', () => {
  const figures = `
  - indicator: children-in-care
    period: '2018-09-30'
    value: 552
    paragraph: '1'
    period: '2018-09-30'
    value: 92
    paragraph: '2'`;
  expect(idsWith({ figures })).toEqual(['frontmatter-repeated-key']);
  const words = wordsOf(aProject({ [UPDATE]: anUpdate({ figures }) }));
  expect(words.slice(0, words.indexOf('\n\n'))).toMatchInlineSnapshot(`
    "content/updates/2018-19-q2.mdx:15:5 frontmatter-repeated-key The details of another entry seem to begin here, but the line that begins it, “- indicator: …”, is missing.
      14 |     paragraph: '1'
      15 |     period: '2018-09-30'
         |     ^^^^^^
      Put that line in front of them:
        - indicator: …"
  `);
});
