import { describe, expect, test } from 'vitest';
import { aProject, anIndicator, idsOf, wordsOf } from '../factory.ts';
import { list } from '../laid.ts';

const defining = (
  definition: string,
  targets = list([{ text: `'at least 85%'`, from: `'2018-19'`, to: `'2019-20'` }]),
) =>
  aProject({
    'data/indicators/schools-good-or-outstanding.yaml': anIndicator({
      title: 'Schools judged good or outstanding',
      unit: 'percent',
      of: 'schools',
      people: 'false',
      polarity: 'high-is-good',
      definition,
      targets,
    }),
  });

describe('a target in a definition', () => {
  test('is one that the indicator has', () => {
    expect(wordsOf(defining('Schools judged good. The target is at least 90%.'))).toMatchInlineSnapshot(`
      "data/indicators/schools-good-or-outstanding.yaml:6:57 arithmetic-number-contradicts The definition speaks of a target of 90, but “Schools judged good or outstanding” has the target at least 85%.
        5 | ty: high-is-good
        6 | tion: Schools judged good. The target is at least 90%.
          |                                                   ^^
        Correct the definition, or the target under targets: in the same file. If there is no target there, add it.

      1 problem to mend.
      "
    `);
    expect(idsOf(defining('Schools judged good. The target is at least 85%.'))).toEqual([]);
  });

  test('is refused where the indicator has none', () => {
    expect(wordsOf(defining('Schools judged good. The target is 90%.', '[]'))).toMatchInlineSnapshot(`
      "data/indicators/schools-good-or-outstanding.yaml:6:48 arithmetic-number-contradicts The definition speaks of a target of 90, but “Schools judged good or outstanding” has none.
        5 | polarity: high-is-good
        6 | definition: Schools judged good. The target is 90%.
          |                                                ^^
        Correct the definition, or the target under targets: in the same file. If there is no target there, add it.

      1 problem to mend.
      "
    `);
  });

  test.each([
    'Schools judged good, with a target of 90%.',
    'Schools judged good, with a target of less than 12.',
    'Schools judged good. The target for the year is 90 per cent.',
    'Schools judged good. The target for 2018/19 was at least 90%.',
    'Schools judged good, against a 90% target.',
  ])('is refused in: %s', (words) => {
    expect(idsOf(defining(words))).toEqual(['arithmetic-number-contradicts']);
  });

  test.each([
    'Schools judged good, with a target of 85%.',
    'Schools judged good, against an 85% target.',
    'Schools visited within the target of 45 working days.',
    'Schools judged good. The national target is 95%.',
    'Schools judged good. The target in 2012 was 75%.',
    'Schools judged good. The record sets no target of 90%.',
    'Schools judged good, 90% of which hit their own target.',
  ])('is fine in: %s', (words) => {
    expect(idsOf(defining(words))).toEqual([]);
  });
});
