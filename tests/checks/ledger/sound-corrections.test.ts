import { describe, expect, test } from 'vitest';
import { FIGURES, UPDATE, aProject, anUpdate, idsOf, wordsOf } from '../factory.ts';
import type { ProjectTree } from '../../../src/checks/project/tree.ts';
import { aCorrection, afterPublishing, log } from './published.ts';

type Correction = Record<string, string | number>;

/** The published project with its share of good schools changed, and a log of corrections. */
const publishedWith = (share: number, ...corrections: Correction[]): ProjectTree =>
  afterPublishing(
    {},
    {
      [UPDATE]: anUpdate({ figures: FIGURES.replace('value: 92', `value: ${share}`) }),
      'data/corrections.yaml': log(...corrections),
    },
  );

/** The published project as it was, and a log of corrections. */
const unchanged = (...corrections: Correction[]) =>
  afterPublishing({}, { 'data/corrections.yaml': log(...corrections) });

describe('a correction', () => {
  test('of a figure that was never published is told, with what it is said to be of', () => {
    expect(wordsOf(unchanged(aCorrection({ period: `'2018-06-30'` })))).toMatchInlineSnapshot(`
      "data/corrections.yaml:5:14 ledger-correction-unknown No figure of “schools-good-or-outstanding” for 2018-06-30 has been published in the update 2018-19-q2.
        4 |   update: 2018-19-q2
        5 |   indicator: schools-good-or-outstanding
          |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Write the update, indicator, period and area as they stand in the update.

      1 problem to mend.
      "
    `);
  });

  test.each([
    { update: '2018-19-q1' },
    { indicator: 'children-at-school' },
    { area: 'england' },
    { basis: 'rolling-3-months' },
    { measure: 'change' },
  ])('with %j is of a figure that was never published', (details) => {
    expect(idsOf(unchanged(aCorrection(details)))).toEqual(['ledger-correction-unknown']);
  });

  test('that begins from another value than was published is told, with the value to write', () => {
    expect(wordsOf(publishedWith(91, aCorrection({ was: 93 })))).toMatchInlineSnapshot(`
      "data/corrections.yaml:7:8 ledger-correction-was This correction says that 93 was published before, but it was 92.
        6 |   period: '2018-09-30'
        7 |   was: 93
          |        ^^
        Write was: 92.

      1 problem to mend.
      "
    `);
  });

  test.each(['null', 'withdrawn'])('that begins from %s begins from another value too', (was) => {
    expect(idsOf(publishedWith(91, aCorrection({ was })))).toEqual(['ledger-correction-was']);
  });

  test('after another must begin where that one ended', () => {
    const first = aCorrection({ on: `'2018-11-19'` });
    const second = aCorrection({ id: 'again', was: 92, now: 90 });
    expect(wordsOf(publishedWith(90, second, first))).toMatchInlineSnapshot(`
      "data/corrections.yaml:7:8 ledger-correction-was This correction says that 92 was published before, but it was 91.
        6 |   period: '2018-09-30'
        7 |   was: 92
          |        ^^
        Write was: 91.

      1 problem to mend.
      "
    `);
  });

  test('with the name of another is told, the later of the two', () => {
    const first = aCorrection({ on: `'2018-11-19'` });
    const second = aCorrection({ was: 91, now: 90 });
    expect(wordsOf(publishedWith(90, second, first))).toMatchInlineSnapshot(`
      "data/corrections.yaml:1:7 ledger-correction-repeated Two corrections are called “good-schools”.
        1 | - id: good-schools
          |       ^^^^^^^^^^^^
        Give this one another name: it is its address on the page of corrections.

      1 problem to mend.
      "
    `);
  });

  test('twice over is told once', () => {
    expect(idsOf(publishedWith(91, aCorrection(), aCorrection()))).toEqual(['ledger-correction-repeated']);
  });

  test('of a day to come is told, and nothing else of it', () => {
    expect(wordsOf(publishedWith(91, aCorrection({ on: `'2018-11-21'`, was: 93 })))).toMatchInlineSnapshot(`
      "data/corrections.yaml:3:7 ledger-correction-to-come This correction is dated 2018-11-21, which is after today, 2018-11-20.
        2 |   class: correction
        3 |   on: '2018-11-21'
          |       ^^^^^^^^^^^^
        Write the day on which the change is published.

      1 problem to mend.
      "
    `);
  });

  test('is not told when its update cannot be read, which is told already', () => {
    const tree = afterPublishing(
      {},
      { [UPDATE]: anUpdate({ title: null }), 'data/corrections.yaml': log(aCorrection()) },
    );
    expect(idsOf(tree)).toEqual(['frontmatter-missing-key']);
  });

  test('of a figure that is there, and that nobody sealed yet, is fine', () => {
    const figures = FIGURES.replace('value: 92', 'value: 91');
    const files = { [UPDATE]: anUpdate({ figures }), 'data/corrections.yaml': log(aCorrection({ was: 93 })) };
    expect(idsOf(aProject(files))).toEqual([]);
  });

  test.each([
    ['with nothing changed', { now: 92 }],
    ['with a reason that says nothing', { reason: 'Was wrong.' }],
    ['with a person in it', { reason: 'Mrs Jane Smith had counted one school twice.' }],
    ['of a class of its own', { class: 'mistake' }],
    ['without quotes round its day', { on: '2018-11-20' }],
    ['with a name that is no address', { id: 'Good Schools' }],
    ['with a number in quotes', { was: `'92'` }],
    ['with a key too many', { because: 'It was wrong.' }],
  ])('%s is told once, by its schema', (_, details) => {
    const ids = idsOf(publishedWith(91, aCorrection(details)));
    expect(ids).toHaveLength(1);
    expect(ids[0]).not.toMatch(/^ledger-/);
  });
});

describe('a correction of a count of people by few', () => {
  const corrected = (count: number, details = {}) =>
    afterPublishing(
      {},
      {
        [UPDATE]: anUpdate({ figures: FIGURES.replace('value: 552', `value: ${count}`), ...details }),
        'data/corrections.yaml': log(aCorrection({ indicator: 'children-in-care', was: 552, now: count })),
      },
    );

  test('is refused, since the old figure stays readable beside the new one', () => {
    expect(wordsOf(corrected(549))).toMatchInlineSnapshot(`
      "data/corrections.yaml:7:8 disclosure-difference The correction “good-schools” says that “Children in care” for 30 September 2018 (paragraph 1) was 552 and is 549: the difference is 3. A number of people from 1 to 5 could tell who they are.
        6 |   period: '2018-09-30'
        7 |   was: 552
          |        ^^^
        Hide the figure: write value: null (no number), and below it the line markers: [c] (hidden because it is small); and here write now: null, since it has no number then.
        Or, if it may be published, have that signed off. Add this at the top of content/updates/2018-19-q2.mdx, with a sentence that says why, the post that agreed to it and the day in place of ???:
        small-number-exceptions:
          - indicator: children-in-care
            period: '2018-09-30'
            reason: ???
            signed-off-by: ???
            on: '???'

      1 problem to mend.
      "
    `);
    expect(idsOf(corrected(546))).toEqual([]);
  });

  test('is let through when it is signed off', () => {
    const signed = `\n  - indicator: children-in-care\n    reason: Nobody can tell who was counted twice.\n    signed-off-by: Director\n    on: '2018-11-20'`;
    expect(idsOf(corrected(549, { 'small-number-exceptions': signed }))).toEqual(['disclosure-exception']);
  });
});
