import { describe, expect, test } from 'vitest';
import { FIGURES, INDICATOR, aProject, anIndicator, idsOf, wordsOf } from '../factory.ts';
import { list, withUpdate } from '../laid.ts';
import type { Entry } from '../laid.ts';

const CARE: Entry = { indicator: 'children-in-care', period: `'2018-06-30'`, value: 540, paragraph: `'1'` };

const showing = (figure: string, ...more: Entry[]) =>
  withUpdate({ figures: FIGURES + list(more) }, `1. It was ${figure} then.\n\n2. Two.\n`);

describe('a figure shown in the text', () => {
  test.each([
    '<Figure of="children-in-care" />',
    '<Figure of="children-in-care" period="2018-09-30" area="stockton-on-tees" measure="level" />',
  ])('is fine as %s', (figure) => {
    expect(idsOf(showing(figure))).toEqual([]);
  });

  test('is refused where there is none of that indicator', () => {
    expect(wordsOf(showing('<Figure of="children-in-car" />'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:21:11 references-figure-not-found The text shows a figure of “children-in-car”, but there is none at the top of this file. Did you mean “children-in-care”?
        20 | 
        21 | 1. It was <Figure of="children-in-car" /> then.
           |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Add the figure to figures: at the top of the file, or correct what <Figure> asks for. If the figure is withdrawn, write in place of the tag that it is, and add an entry to data/corrections.yaml with now: withdrawn and the reason.

      1 problem to mend.
      "
    `);
  });

  test('is refused where it is not given for what is asked', () => {
    expect(wordsOf(showing('<Figure of="children-in-care" period="2018-19-q2" />'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:21:11 references-figure-not-found The text shows a figure of “children-in-care” for 2018-19-q2, but at the top of this file it is given for 2018-09-30.
        20 | 
        21 | 1. It was <Figure of="children-in-care" period="2018-19-q2" /> then.
           |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Add the figure to figures: at the top of the file, or correct what <Figure> asks for. If the figure is withdrawn, write in place of the tag that it is, and add an entry to data/corrections.yaml with now: withdrawn and the reason.

      1 problem to mend.
      "
    `);
  });

  test('is refused where it is given for another area alone', () => {
    const figures = FIGURES.replace('value: 552', 'area: england\n    value: 552');
    const tree = withUpdate({ figures }, '1. It was <Figure of="children-in-care" />.\n\n2. Two.\n');
    expect(wordsOf(tree)).toContain(
      'for the council’s own area, but at the top of this file it is given for 2018-09-30 (england).',
    );
  });

  test('is refused where several fit', () => {
    expect(wordsOf(showing('<Figure of="children-in-care" />', CARE))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:25:11 references-figure-ambiguous The text shows a figure of “children-in-care”, but 2 figures at the top of this file fit.
        24 | 
        25 | 1. It was <Figure of="children-in-care" /> then.
           |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Say which one in the tag, for example with period="2018-09-30".

      1 problem to mend.
      "
    `);
  });

  test('is fine where one of several is named', () => {
    expect(idsOf(showing('<Figure of="children-in-care" period="2018-06-30" />', CARE))).toEqual([]);
  });

  test('is refused with a part that the figure does not have', () => {
    expect(wordsOf(showing('<Figure of="children-in-care" part="denominator" />'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:21:11 references-figure-part The text asks for the number in all (denominator) of “children-in-care” (2018-09-30), but that figure has none.
        20 | 
        21 | 1. It was <Figure of="children-in-care" part="denominator" /> then.
           |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Add a line denominator: to the figure at the top of the file, or take part="denominator" out.

      1 problem to mend.
      "
    `);
  });

  test('is fine with a part that it has', () => {
    const part = {
      ...CARE,
      indicator: 'schools-good-or-outstanding',
      value: 50,
      numerator: 20,
      denominator: 40,
    };
    const figure = '<Figure of="schools-good-or-outstanding" period="2018-06-30" part="denominator" />';
    expect(idsOf(showing(figure, part))).toEqual([]);
  });
});

describe('a chart in the text', () => {
  const charting = (of: string, figures = FIGURES) =>
    withUpdate({ figures }, `1. One.\n\n<Chart of="${of}" />\n\n2. Two.\n`);

  test('is fine of an indicator with a number', () => {
    expect(idsOf(charting('children-in-care'))).toEqual([]);
  });

  test('is refused of an indicator that is not there', () => {
    expect(wordsOf(charting('children-in-cart'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:23:1 references-no-such-indicator The text has a chart of “children-in-cart”, but there is no such indicator. Did you mean “children-in-care”?
        22 | 
        23 | <Chart of="children-in-cart" />
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Write the name of a file in data/indicators, without .yaml. If the indicator is new, add its file first.

      1 problem to mend.
      "
    `);
  });

  test('is refused of an indicator without a number of the council’s own', () => {
    expect(
      wordsOf(charting('children-in-care', FIGURES.replace('value: 552', 'area: england\n    value: 552'))),
    ).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:24:1 references-chart-empty The text has a chart of “children-in-care”, but no update has a number of the council’s own to draw.
        23 | 
        24 | <Chart of="children-in-care" />
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Take the chart out, or chart an indicator that has figures.

      1 problem to mend.
      "
    `);
  });

  test('is refused of an indicator that only has changes', () => {
    const figures = FIGURES.replace('value: 552', 'measure: change\n    value: 5');
    expect(idsOf(charting('children-in-care', figures))).toEqual(['references-chart-empty']);
  });
});

describe('an indicator', () => {
  const indicator = (details: Record<string, string | null>) =>
    aProject({ [INDICATOR]: anIndicator(details) });
  const SCHOOLS = 'data/indicators/schools-good-or-outstanding.yaml';

  test('is refused as a part of itself', () => {
    expect(wordsOf(indicator({ parts: '[children-in-care]' }))).toMatchInlineSnapshot(`
      "data/indicators/children-in-care.yaml:9:8 references-circle “children-in-care” is made of itself: children-in-care → children-in-care.
        8 |   - safe-children
        9 | parts: [children-in-care]
          |        ^^^^^^^^^^^^^^^^^^
        Take out the name that leads back to the indicator.

      1 problem to mend.
      "
    `);
  });

  test('is refused as a part of itself by way of another, which is told once', () => {
    const tree = aProject({
      [INDICATOR]: anIndicator({ parts: '[schools-good-or-outstanding]' }),
      [SCHOOLS]: anIndicator({
        title: 'Schools judged good or outstanding',
        of: 'visits',
        people: 'false',
        parts: '[children-in-care]',
      }),
    });
    expect(idsOf(tree)).toEqual(['references-circle']);
    expect(wordsOf(tree)).toContain('children-in-care → schools-good-or-outstanding → children-in-care');
  });

  test('is refused in its own lineage', () => {
    const lineage = list([{ indicator: 'children-in-care', relation: 'related', note: 'Alike.' }]);
    expect(idsOf(indicator({ lineage }))).toEqual(['references-circle']);
  });

  test('is refused as a share when it is no percentage', () => {
    expect(wordsOf(indicator({ 'share-of': 'schools-good-or-outstanding' }))).toMatchInlineSnapshot(`
      "data/indicators/children-in-care.yaml:9:11 references-unit “children-in-care” is said to be a share of “schools-good-or-outstanding”, but its unit is count, not percent.
        8 |   - safe-children
        9 | share-of: schools-good-or-outstanding
          |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Correct the unit, or name another indicator: a share is a percentage of a count, and parts have the unit of their whole.

      1 problem to mend.
      "
    `);
  });

  test('is refused as a share of a percentage, and with parts of another unit', () => {
    const share = aProject({
      [SCHOOLS]: anIndicator({
        title: 'Schools judged good or outstanding',
        unit: 'percent',
        of: 'visits',
        people: 'false',
        'share-of': 'children-in-care',
      }),
      [INDICATOR]: anIndicator({ unit: 'score' }),
    });
    expect(idsOf(share)).toEqual(['references-unit']);
    const parts = aProject({
      [INDICATOR]: anIndicator({ parts: '[schools-good-or-outstanding]' }),
      [SCHOOLS]: anIndicator({
        title: 'Schools judged good or outstanding',
        unit: 'score',
        of: 'visits',
        people: 'false',
      }),
    });
    expect(idsOf(parts)).toEqual(['references-unit']);
  });
});

test('a figure of another place that lacks its area is told what it lacks', () => {
  const again = FIGURES.replaceAll(/\n  - indicator: schools[^]*$/g, '');
  const figures = `${again}${again.replace('552', '75000')}`;
  const text = '1. It was <Figure of="children-in-care" area="england" /> then.\n';
  expect(wordsOf(withUpdate({ figures }, text))).toContain(
    'it is given for 2018-09-30. Two figures stand there for the same time and place, 2018-09-30.',
  );
  expect(wordsOf(withUpdate({ figures }, text))).toContain(
    'If one of them is of england, add the line area: england to it.',
  );
});
