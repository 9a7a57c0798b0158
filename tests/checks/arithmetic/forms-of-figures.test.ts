import { describe, expect, test } from 'vitest';
import { FIGURES, UPDATE, aProject, anIndicator, anUpdate, idsOf, wordsOf } from '../factory.ts';
import { EARLIER, PLAIN_TEXT, anEarlierUpdate, list, withFigures, withUpdate } from '../laid.ts';
import type { Entry } from '../laid.ts';

const indicator = (unit: string) => ({
  'data/indicators/other.yaml': anIndicator({ title: 'Another thing', of: 'visits', people: 'false', unit }),
});

/** The project with a figure of an indicator of some unit. */
const of = (unit: string, figure: Entry) => withFigures([{ indicator: 'other', ...figure }], indicator(unit));

describe('a printed form in words', () => {
  test('is refused when it says another part', () => {
    expect(wordsOf(of('percent', { value: 90, printed: 'all' }))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:23:14 arithmetic-printed The figure is 90, but its printed form is “all”.
        22 |     paragraph: '1'
        23 |     printed: all
           |              ^^^
        Correct value: or printed:, so that both say the same number.

      1 problem to mend.
      "
    `);
  });

  test.each([
    ['percent', 90, 'none'],
    ['percent', 98, 'about half'],
    ['percent', 90, 'ninety-five per cent'],
    ['percent', 60, 'nearly all'],
    ['percent', 50, 'nine in ten'],
    ['percent', 50, 'three-quarters'],
    ['count', 12, 'eleven'],
    ['count', 12, 'none'],
  ])('is refused for a %s of %d: %s', (unit, value, printed) => {
    expect(idsOf(of(unit, { value, printed }))).toEqual(['arithmetic-printed']);
  });

  test.each([
    ['percent', 100, 'all'],
    ['percent', 98, 'nearly all'],
    ['percent', 47, 'almost half'],
    ['percent', 50, 'half'],
    ['percent', 66.7, 'two thirds'],
    ['percent', 90, 'around nine in ten'],
    ['percent', 95, 'ninety-five per cent'],
    ['percent', 93, 'all but a few'],
    ['percent', 70, 'most'],
    ['count', 12, 'twelve'],
    ['count', 0, 'none'],
    ['count', 12, 'no fewer than twelve'],
    ['count', 100, 'all'],
  ])('is fine for a %s of %d: %s', (unit, value, printed) => {
    const told = idsOf(of(unit, { value, printed })).filter((id) => id !== 'arithmetic-decimals');
    expect(told).toEqual([]);
  });
});

describe('a count', () => {
  test('with a zero behind the point is refused', () => {
    expect(wordsOf(of('count', { value: '504.0' }))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:21:12 arithmetic-count-decimals “Another thing” counts visits, but this figure is written with a point: 504.0.
        20 |     period: '2017-09-30'
        21 |     value: 504.0
           |            ^^^^^
        Compare the figure with the record. If no digit is wrong or missing, write value: 504.

      1 problem to mend.
      "
    `);
  });

  test.each(['504', '500', '0'])('is fine as %s', (value) => {
    expect(idsOf(of('count', { value }))).toEqual([]);
  });
});

describe('a figure of a day', () => {
  const SCHOOLS = { indicator: 'schools-good-or-outstanding', value: 92, paragraph: `'1'` };
  const on = (day: string, published: string | null) =>
    withUpdate({ figures: FIGURES + list([{ ...SCHOOLS, period: `'${day}'` }]), published }, PLAIN_TEXT);

  test('after the update is published is refused', () => {
    expect(wordsOf(on('2018-10-31', `'2018-10-15'`))).toContain(
      'arithmetic-future-figure The figure is for 31 October 2018, but the update is published on 15 October 2018.',
    );
    expect(idsOf(on('2018-10-31', `'2018-10-31'`))).toEqual([]);
  });

  test('to come is refused where it is not known when the update is published', () => {
    expect(wordsOf(on('2018-11-21', null))).toContain('but today is 20 November 2018.');
    expect(idsOf(on('2018-11-20', null))).toEqual([]);
  });
});

describe('a misprint of the record', () => {
  const misprinted = (value: number, note: string) =>
    of('percent', { measure: 'change', period: `'2018-09-30'`, value, 'as-printed': 'true', note });

  test('frees no number that its note does not name', () => {
    expect(idsOf(misprinted(-121, 'The record prints -21%% here.'))).toEqual(['arithmetic-impossible-value']);
    expect(idsOf(misprinted(-121, 'The record prints -121% here.'))).toEqual([]);
  });
});

describe('a stated direction', () => {
  const rate = { indicator: 'other', period: '2018-19-q2', paragraph: `'1'` };
  /** The rate is 100 now, after those of the quarter and the year before. */
  const stated = (direction: string, quarterBefore: number | null, yearBefore: number | null) =>
    aProject({
      ...indicator('score'),
      [UPDATE]: anUpdate(
        { figures: FIGURES + list([{ ...rate, value: 100, 'stated-direction': direction }]) },
        PLAIN_TEXT,
      ),
      [EARLIER]: anEarlierUpdate(
        [
          { ...rate, period: '2018-19-q1', value: quarterBefore },
          { ...rate, period: '2017-18-q2', value: yearBefore },
        ].filter(({ value }) => value !== null),
      ),
    });

  test('that both levels before contradict is refused', () => {
    expect(wordsOf(stated('down', 80, 90))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:23:23 arithmetic-direction The figure is said to go down to 100, but it was 80 for April to June 2018 (Quarter 1, 2018 to 2019), and 90 for July to September 2017 (Quarter 2, 2017 to 2018).
        22 |     value: 100
        23 |     stated-direction: down
           |                       ^^^^
        Compare the direction and the figures with the record. If the record does say so, take the line stated-direction: out, and say in a note what the record says.

      1 problem to mend.
      "
    `);
    expect(idsOf(stated('up', 120, 110))).toEqual(['arithmetic-direction']);
  });

  test.each([
    ['up', 80, 90],
    ['down', 80, 110],
    ['down', 120, 90],
    ['down', 80, null],
    ['down', null, 90],
    ['down', 100, 100],
    ['no clear change', 80, 90],
  ])('%s after %s and %s is fine, since one may be meant', (direction, quarter, year) => {
    expect(idsOf(stated(direction, quarter, year))).toEqual([]);
  });
});
