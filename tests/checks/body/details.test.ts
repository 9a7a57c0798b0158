import { describe, expect, test } from 'vitest';
import { INDICATOR, UPDATE, aProject, aSite, aStrategy, anIndicator, anUpdate, idsOf } from '../factory.ts';
import { bodyProblemsOf, bodyWordsOf } from './texts.ts';

const withSummary = (summary: string) => aProject({ [UPDATE]: anUpdate({ summary }) });

describe('a detail at the top', () => {
  test.each([
    'Less than <5%, and a < b.',
    'A letter [p] (provisional).',
    'Up from 1 * 2 to 3 * 4.',
    '‘<10%’',
    'A & B; C# and snake_case and 2*3*4.',
    'From 45.4% → 60% [p] (see below).',
    'Priority #1: the 5* rating.',
  ])('may say %s', (summary) => {
    expect(bodyProblemsOf(withSummary(`"${summary}"`))).toEqual([]);
  });

  test.each([
    ...[
      'a <b>c</b>',
      '<br/>',
      'a <script',
      '<>',
      '</>',
      '<!-- a -->',
      'see [this](/about/)',
      '![a](b)',
      '[a](javascript:b)',
    ],
    ...[
      'up by {x}',
      '${x',
      '**much** better',
      '_much_ better',
      '*much* better',
      '`much` better',
      '## Better',
    ],
    ...['a &lt;b&gt;', 'a &#60;b', 'javascript:alert(1)', 'data:text/html,a'],
  ])('is shown as it is written: %s', (summary) => {
    expect(bodyProblemsOf(withSummary(`"${summary}"`)).map(({ id }) => id)).toEqual([
      'body-markup-in-detail',
    ]);
  });

  test.each([
    ['an indicator', { [INDICATOR]: anIndicator({ definition: 'How many <b>children</b>.' }) }],
    ['a strategy', { 'data/strategies/childrens-plan.yaml': aStrategy({ summary: 'See [this](/about/).' }) }],
    ['the site', { 'data/site.yaml': aSite({ notice: 'A <i>demonstration</i>.' }) }],
    [
      'the glossary',
      { 'data/glossary.yaml': '- id: cabinet\n  term: Cabinet\n  means: "**Councillors**."\n' },
    ],
  ])('is plain in %s, too', (_, laid) => {
    expect(idsOf(aProject(laid))).toEqual(['body-markup-in-detail']);
  });

  test('is pointed at where the words stand, however deep', () => {
    const source = '\n  kind: report\n  title: Report <i>on</i> the second quarter';
    expect(bodyWordsOf(aProject({ [UPDATE]: anUpdate({ source }) }))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:9:10 body-markup-in-detail “<i>” stands in a detail, where readers would see it as it is written.
        8 |   kind: report
        9 |   title: Report <i>on</i> the second quarter
          |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Write the detail in plain words. Links and bold words only work in the text below.

      1 problem to mend.
      "
    `);
  });
});
