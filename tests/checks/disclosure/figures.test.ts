import { describe, expect, test } from 'vitest';
import { aSite, idsOf, wordsOf } from '../factory.ts';
import { NEXT, exceptionFor, nextUpdate, withPeople } from './people.ts';

const hidden = { value: 'null', markers: '[c]' };

test('figures of people that tell of nobody in particular are fine', () => {
  expect(wordsOf(withPeople([{}]))).toBe('Nothing is wrong.\n');
});

describe('a count of people', () => {
  test('from 1 to 5 is refused', () => {
    expect(wordsOf(withPeople([{ value: 3 }]))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:21:12 disclosure-small-count “Children who left care” for July to September 2018 (Quarter 2, 2018 to 2019) (paragraph 1) is 3. A number of people from 1 to 5 could tell who they are.
        20 |     period: '2018-19-q2'
        21 |     value: 3
           |            ^
        Hide it: write value: null (no number), and below it the line markers: [c] (hidden because it is small).
        Or, if it may be published, have that signed off. Add this at the top of content/updates/2018-19-q2.mdx, with a sentence that says why, the post that agreed to it and the day in place of ???:
        small-number-exceptions:
          - indicator: left-care
            period: '2018-19-q2'
            reason: ???
            signed-off-by: ???
            on: '???'

      1 problem to mend.
      "
    `);
  });

  test.each([1, 5])('of %i is refused', (value) => {
    expect(idsOf(withPeople([{ value }]))).toEqual(['disclosure-small-count']);
  });

  test.each([0, 6])('of %i is fine', (value) => {
    expect(idsOf(withPeople([{ value }]))).toEqual([]);
  });

  test('is as small as the site says', () => {
    const site = { 'data/site.yaml': aSite({ 'small-number-threshold': '10' }) };
    expect(idsOf(withPeople([{ value: 10 }], {}, site))).toEqual(['disclosure-small-count']);
    expect(idsOf(withPeople([{ value: 11 }], {}, site))).toEqual([]);
  });

  test('is refused in another area too', () => {
    expect(idsOf(withPeople([{ value: 3, area: 'england' }]))).toEqual(['disclosure-small-count']);
  });

  test('is refused where only what readers see is small', () => {
    expect(wordsOf(withPeople([{ value: 30, printed: 'about 3' }]))).toContain('disclosure-small-count');
  });

  test.each(['numerator', 'denominator'])('is refused as a %s', (key) => {
    const share = { indicator: 'care-leavers-at-work', value: 50, numerator: 2, denominator: 4 };
    expect(wordsOf(withPeople([{ ...share, [key]: key === 'numerator' ? 2 : 4 }]))).toContain(
      'disclosure-small-count The number counted (numerator) for “Care leavers at work”',
    );
    expect(wordsOf(withPeople([{ ...share, value: 0, numerator: 0 }]))).toContain(
      'disclosure-small-count The number in all (denominator) for “Care leavers at work”',
    );
  });

  test('is not one of homes, nor a change', () => {
    expect(idsOf(withPeople([{ indicator: 'homes-open', value: 3 }]))).toEqual([]);
    expect(idsOf(withPeople([{ measure: 'change', value: 3 }]))).toEqual([]);
  });
});

describe('a percentage of people', () => {
  const share = { indicator: 'care-leavers-at-work' };

  test('of a group that is assumed is refused when it tells of few', () => {
    expect(wordsOf(withPeople([{ ...share, value: 0.7 }]))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:21:12 disclosure-small-share “Care leavers at work” for July to September 2018 (Quarter 2, 2018 to 2019) (paragraph 1) is 0.7%. Of a group of 500, which is assumed where nothing says how many there are, that is about 4. A number of people from 1 to 5 could tell who they are.
        20 |     period: '2018-19-q2'
        21 |     value: 0.7
           |            ^^^
        Hide it: write value: null (no number), and below it the line markers: [c] (hidden because it is small).
        Or, if it may be published, have that signed off. Add this at the top of content/updates/2018-19-q2.mdx, with a sentence that says why, the post that agreed to it and the day in place of ???:
        small-number-exceptions:
          - indicator: care-leavers-at-work
            period: '2018-19-q2'
            reason: ???
            signed-off-by: ???
            on: '???'

      1 problem to mend.
      "
    `);
  });

  test('is refused when all but few are in it', () => {
    expect(wordsOf(withPeople([{ ...share, value: 99.3 }]))).toContain(
      'is 99.3%. Of a group of 500, which is assumed where nothing says how many there are, that is all but about 4.',
    );
  });

  test.each([0, 2, 91, 98, 100])('of %i is fine', (value) => {
    expect(idsOf(withPeople([{ ...share, value }]))).toEqual([]);
  });

  test('is refused when its counts leave few out', () => {
    const counts = { value: 90.6, numerator: 29, denominator: 32 };
    expect(wordsOf(withPeople([{ ...share, ...counts }]))).toContain(
      'disclosure-small-share “Care leavers at work” for July to September 2018 (Quarter 2, 2018 to 2019) (paragraph 1) counts 29 of 32. That leaves 3.',
    );
  });

  test('is refused when few of its denominator would be printed so', () => {
    expect(wordsOf(withPeople([{ ...share, value: 12.5, denominator: 32 }]))).toContain(
      'is 12.5%, which is how 4 of 32 would be printed.',
    );
    expect(idsOf(withPeople([{ ...share, value: 50, denominator: 32 }]))).toEqual([]);
  });

  test('is refused when its numerator leaves few out', () => {
    expect(wordsOf(withPeople([{ ...share, value: 97, numerator: 100 }]))).toContain(
      'is 97%. Of about 103, that is all but about 3.',
    );
    expect(idsOf(withPeople([{ ...share, value: 50, numerator: 100 }]))).toEqual([]);
  });

  test('is held against the count it is a share of, where that is published', () => {
    const near = withPeople([{ indicator: 'moved-twice', value: 0.9 }]);
    expect(wordsOf(near)).toContain(
      'Of about 552 (“Children in care” for 30 September 2018 is the nearest there is), that is about 5.',
    );
    const same = withPeople([{ indicator: 'moved-twice', period: `'2018-09-30'`, value: 0.9 }]);
    expect(wordsOf(same)).toContain(
      'is 0.9%, which is how 5 of 552 (“Children in care” for 30 September 2018)',
    );
    expect(idsOf(withPeople([{ indicator: 'moved-twice', value: 1.1 }]))).toEqual([]);
  });

  test('of another area is not held against a group that is assumed', () => {
    expect(idsOf(withPeople([{ ...share, value: 0.7, area: 'england' }]))).toEqual([]);
  });

  test('of an area within the council’s own is', () => {
    const areas =
      '\n  - id: stockton-on-tees\n    name: Stockton\n  - id: yarm\n    name: Yarm\n    within: stockton-on-tees';
    const site = { 'data/site.yaml': aSite({ areas }) };
    expect(idsOf(withPeople([{ ...share, value: 0.7, area: 'yarm' }], {}, site))).toEqual([
      'disclosure-small-share',
    ]);
  });

  test('of many, as the denominator says, may be low', () => {
    expect(idsOf(withPeople([{ ...share, value: 0.7, denominator: 2000 }]))).toEqual([]);
  });

  test('that is a rate is held against 10,000 where nothing says of how many it is', () => {
    const rate = { indicator: 'referral-rate' };
    expect(idsOf(withPeople([{ ...rate, value: 3 }]))).toEqual(['disclosure-small-share']);
    expect(idsOf(withPeople([{ ...rate, value: 30 }]))).toEqual([]);
  });
});

describe('a hidden figure', () => {
  test('is fine by itself', () => {
    expect(
      idsOf(withPeople([{ ...hidden, note: 'The number is from 1 to 5, so it is not shown.' }])),
    ).toEqual([]);
  });

  test.each([
    ['printed', { printed: 'around 3' }],
    ['numerator', { numerator: 3 }],
    ['decimals', { decimals: 1 }],
    ['note', { note: 'It was 3.' }],
    ['note', { note: 'Three children left.' }],
    ['note', { note: 'The record says 4 in its table.' }],
  ])('is refused when its %s gives it away', (key, detail) => {
    const tree = withPeople([{ ...hidden, ...detail }]);
    expect(idsOf(tree)).toEqual(['disclosure-hidden-given-away']);
    expect(wordsOf(tree)).toContain(key);
  });

  test.each([
    'Hidden since 3 June 2018.',
    'See paragraph 3.',
    'Fewer than 6, so it is hidden.',
    'Hidden for 2 years.',
  ])('may have the note: %s', (note) => {
    expect(idsOf(withPeople([{ ...hidden, note }]))).toEqual([]);
  });

  test('is refused when another update publishes it', () => {
    const laid = { [NEXT]: nextUpdate([{ value: 60 }]) };
    expect(wordsOf(withPeople([hidden], {}, laid))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q3.mdx:13:12 disclosure-hidden-and-published “Children who left care” for July to September 2018 (Quarter 2, 2018 to 2019) (paragraph 1) is published here, but hidden at content/updates/2018-19-q2.mdx, line 21.
        12 |     period: '2018-19-q2'
        13 |     value: 60
           |            ^^
        Hide it in both places, or publish it in both. To hide it, write value: null (no number), and below it the line markers: [c] (hidden because it is small).

      1 problem to mend.
      "
    `);
  });

  test('is refused when an earlier update has published it', () => {
    const laid = { [NEXT]: nextUpdate([hidden]) };
    expect(wordsOf(withPeople([{}], {}, laid))).toContain(
      'is hidden here, but published at content/updates/2018-19-q2.mdx',
    );
  });
});

describe('an exception', () => {
  test('turns what it covers into a note, with its reason', () => {
    expect(wordsOf(withPeople([{ value: 3 }], exceptionFor({ indicator: 'left-care' }))))
      .toMatchInlineSnapshot(`
        "content/updates/2018-19-q2.mdx:21:12 disclosure-exception note: “Children who left care” for July to September 2018 (Quarter 2, 2018 to 2019) (paragraph 1) is published as 3 by an exception: Already public in the council’s own report. Signed off by Director of Children’s Services on 1 November 2018.

        Nothing is wrong. 1 note.
        "
      `);
  });

  test.each([
    ['another period', { indicator: 'left-care', period: `'2018-19-q1'` }],
    ['another area', { indicator: 'left-care', area: 'england' }],
    ['another indicator', { indicator: 'children-in-care' }],
  ])('for %s does not', (_what, entry) => {
    expect(idsOf(withPeople([{ value: 3 }], exceptionFor(entry))).toSorted()).toEqual([
      'disclosure-exception-unused',
      'disclosure-small-count',
    ]);
  });

  test('that covers nothing is refused', () => {
    const entry = { indicator: 'left-care', period: `'2018-19-q2'` };
    expect(wordsOf(withPeople([{ value: 60 }], exceptionFor(entry)))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:24:16 disclosure-exception-unused The exception for “left-care” of 2018-19-q2 covers no figure of this update: none of them is about so few people.
        23 | small-number-exceptions:
        24 |   - indicator: left-care
           |                ^^^^^^^^^
        Take the exception out, or correct its indicator, period and area.

      1 problem to mend.
      "
    `);
  });

  test('does not cover a hidden figure that is given away', () => {
    const details = exceptionFor({ indicator: 'left-care' });
    expect(idsOf(withPeople([{ ...hidden, numerator: 3 }], details)).toSorted()).toEqual([
      'disclosure-exception-unused',
      'disclosure-hidden-given-away',
    ]);
  });

  test('is in the update that publishes the figure', () => {
    const laid = { [NEXT]: nextUpdate([{ period: `'2018-19-q3'`, value: 3 }]) };
    expect(idsOf(withPeople([], exceptionFor({ indicator: 'left-care' }), laid)).toSorted()).toEqual([
      'disclosure-exception-unused',
      'disclosure-small-count',
    ]);
  });
});
