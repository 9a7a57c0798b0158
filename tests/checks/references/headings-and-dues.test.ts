import { describe, expect, test } from 'vitest';
import { INDICATOR, aProject, aSite, aStrategy, anIndicator, idsOf, wordsOf } from '../factory.ts';
import { withUpdate } from '../laid.ts';

const headed = (heading: string) => withUpdate({}, `## ${heading}\n\n1. One.\n\n2. Two.\n`);

describe('a heading', () => {
  test('that is a slip away from that of a priority is refused', () => {
    expect(wordsOf(headed('Children in cate'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:21:1 references-heading-near No priority lists the heading “Children in cate”, so its section would stand under none. Did you mean “Children in care”?
        20 | 
        21 | ## Children in cate
           | ^^^^^^^^^^^^^^^^^^^
        Write the heading as the strategy in data/strategies has it, or add it there below headings: of the priority it stands for.

      1 problem to mend.
      "
    `);
  });

  test.each(['Safe childern', 'Childrens in care', 'Children in **cares**'])(
    'is refused as: %s',
    (heading) => {
      expect(idsOf(headed(heading))).toContain('references-heading-near');
    },
  );

  test.each([
    'Children in care',
    'Safe children',
    'Children In Care',
    'Schools',
    'Money',
    'About the record',
  ])('is fine as: %s', (heading) => {
    expect(idsOf(headed(heading))).toEqual([]);
  });
});

describe('a commitment', () => {
  const due = (day: string) =>
    withUpdate({
      commitments: `\n  - id: visit\n    promise: Visit schools.\n    due: '${day}'\n    paragraph: '1'`,
    });

  test('is not due before its quarter', () => {
    expect(wordsOf(due('2017-12-31'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:22:10 references-due The commitment “visit” is due on 31 December 2017, before this quarter began.
        21 |     promise: Visit schools.
        22 |     due: '2017-12-31'
           |          ^^^^^^^^^^^^
        Compare the day with the record, and correct it.

      1 problem to mend.
      "
    `);
  });

  test.each(['2118-12-31', '2017-18-q1'])('is not due on %s', (day) => {
    expect(idsOf(due(day))).toEqual(['references-due']);
  });

  test.each(['2018-08-31', '2018-12-31', '2018-19-q2', '2020-21-q1'])('may be due on %s', (day) => {
    expect(idsOf(due(day))).toEqual([]);
  });
});

describe('a name that readers see', () => {
  test('is that of one indicator', () => {
    const second = { 'data/indicators/looked-after.yaml': anIndicator({ title: 'Children in Care' }) };
    const schools = { [INDICATOR]: anIndicator({ parts: '\n  - looked-after' }) };
    expect(idsOf(aProject({ ...second, ...schools }))).toEqual(['references-twice']);
  });

  test('is that of one area, and so is a code', () => {
    const areas = (name: string, code: string) =>
      aSite({
        areas: `\n  - id: stockton-on-tees\n    name: Stockton\n    code: E06000004\n  - id: england\n    name: ${name}\n    code: ${code}`,
      });
    expect(idsOf(aProject({ 'data/site.yaml': areas('England', 'E06000004') }))).toEqual([
      'references-twice',
    ]);
    expect(idsOf(aProject({ 'data/site.yaml': areas('Stockton', 'E92000001') }))).toEqual([
      'references-twice',
    ]);
    expect(idsOf(aProject({ 'data/site.yaml': areas('England', 'E92000001') }))).toEqual([]);
  });

  test('as a heading leads to one priority, whose title may repeat it', () => {
    const strategy = (heading: string) =>
      aStrategy({
        priorities: `
  - id: safe-children
    title: Safe children
    headings:
      - Safe children
    summary: Children are safe.
  - id: schools
    title: Schools
    headings:
      - ${heading}
    summary: Children learn.`,
      });
    const laid = (heading: string) => aProject({ 'data/strategies/childrens-plan.yaml': strategy(heading) });
    expect(idsOf(laid('Safe children'))).toEqual(['references-twice']);
    expect(idsOf(laid('Learning'))).toEqual([]);
  });
});
