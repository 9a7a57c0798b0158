import { describe, expect, test } from 'vitest';
import { aSite, idsOf, wordsOf } from '../factory.ts';
import { withPeople } from './people.ts';

describe('an area and a larger one it lies in', () => {
  const areas = (within: string) =>
    aSite({
      areas: `\n  - id: stockton-on-tees\n    name: Stockton\n    within: ${within}\n  - id: tees-valley\n    name: Tees Valley\n    within: england\n  - id: england\n    name: England`,
    });
  const both = (larger: string, value: number) => [{ value: 60 }, { value, area: larger }];

  test.each(['tees-valley', 'england'])('are refused when few lie between: %s', (larger) => {
    const site = { 'data/site.yaml': areas('tees-valley') };
    expect(idsOf(withPeople(both(larger, 63), {}, site))).toEqual(['disclosure-difference']);
    expect(idsOf(withPeople(both(larger, 90), {}, site))).toEqual([]);
  });

  test.each([
    ['stockton-on-tees', '“stockton-on-tees” would lie in itself'],
    ['teesvalley', 'There is no area “teesvalley” in this list. Did you mean “tees-valley”?'],
  ])('are areas of the list, and not one area: %s', (within, words) => {
    const tree = withPeople([{}], {}, { 'data/site.yaml': areas(within) });
    expect(idsOf(tree)).toEqual(['disclosure-area-within']);
    expect(wordsOf(tree)).toContain(words);
  });
});

describe('areas within areas', () => {
  const stockton = '\n  - id: stockton-on-tees\n    name: Stockton';
  const others =
    '\n  - id: tees-valley\n    name: Tees Valley\n    within: england\n  - id: england\n    name: England';
  const yarm = '\n  - id: yarm\n    name: Yarm\n    within: stockton-on-tees';
  const site = (areas: string) => ({ 'data/site.yaml': aSite({ areas }) });

  test('have the council’s own among them', () => {
    expect(wordsOf(withPeople([{}], {}, site(stockton + others)))).toMatchInlineSnapshot(`
      "data/site.yaml:11:9 disclosure-area-within Nothing says in which larger area “stockton-on-tees” lies, the council’s own, though other areas say it. So nobody looks at what it leaves of a larger one.
        10 | areas:
        11 |   - id: stockton-on-tees
           |         ^^^^^^^^^^^^^^^^
        Add a line within: below its name, with the short name of the next larger area, such as within: tees-valley.

      1 problem to mend.
      "
    `);
  });

  test.each([
    ['it has smaller ones only', stockton + yarm],
    ['no area lies in another', `${stockton}\n  - id: england\n    name: England`],
    ['it lies in one itself', `${stockton}\n    within: tees-valley${others}`],
  ])('leave nothing to say where %s', (_what, areas) => {
    expect(idsOf(withPeople([{}], {}, site(areas)))).toEqual([]);
  });

  test('leave no few people together', () => {
    const two = `${stockton}\n    within: tees-valley\n  - id: yarm\n    name: Yarm\n    within: tees-valley${others}`;
    const counts = (rest: number) => [
      ...[{ value: 60 }, { value: 40, area: 'yarm' }, { value: 100 + rest, area: 'tees-valley' }],
    ];
    expect(idsOf(withPeople(counts(3), {}, site(two)))).toEqual(['disclosure-difference']);
    expect(idsOf(withPeople(counts(30), {}, site(two)))).toEqual([]);
    expect(idsOf(withPeople(counts(0), {}, site(two)))).toEqual([]);
  });
});
