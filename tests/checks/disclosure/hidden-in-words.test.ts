import { describe, expect, test } from 'vitest';
import { DECISION, aDecision, idsOf, wordsOf } from '../factory.ts';
import { NEXT, nextUpdate, withPeople } from './people.ts';

const HIDDEN = { indicator: 'left-care', value: 'null', markers: '[c]' };
const SHOWN = '<Figure of="left-care" />';

/** The next quarter’s update, of which the number who left care is hidden, with some words in its text. */
const hidden = (words: string) =>
  withPeople([], {}, { [NEXT]: inNext([{ ...HIDDEN, period: `'2018-19-q3'` }], words) });

function inNext(entries: Parameters<typeof nextUpdate>[0], words: string): string {
  return nextUpdate(entries).replace('It was a quarter like others.', words);
}

describe('how a hidden figure changed', () => {
  test('is not told beside its tag', () => {
    expect(wordsOf(hidden(`In all ${SHOWN} children left, 12 fewer than last quarter.`)))
      .toMatchInlineSnapshot(`
      "content/updates/2018-19-q3.mdx:18:52 disclosure-hidden-given-away “Children who left care” for October to December 2018 (Quarter 3, 2018 to 2019) (paragraph 1) is hidden, but the words “12 fewer” tell how much it changed: whoever knows the number before or after can work it out.
        17 | 
        18 | . In all <Figure of="left-care" /> children left, 12 fewer than last quarter.
           |                                                   ^^^^^^^^
        Take the change out.

      1 problem to mend.
      "
    `);
  });

  test.each([
    `In all ${SHOWN} children left, half as many as in September.`,
    `In all ${SHOWN} children left. That is 40% less than in September.`,
    `In all ${SHOWN} children left, and it is down by twelve.`,
    'Children who left care are a small number, up by 12 since September.',
  ])('is not told however it is put: %s', (words) => {
    expect(idsOf(hidden(words))).toContain('disclosure-hidden-given-away');
  });

  test('is not told of the figure behind it', () => {
    const before = { ...HIDDEN, period: `'2018-19-q2'` };
    const now = { indicator: 'left-care', period: `'2018-19-q3'`, value: 60 };
    const words = `In all ${SHOWN} children left, 48 more than last quarter.`;
    const tree = withPeople([before], {}, { [NEXT]: inNext([now], words) });
    expect(idsOf(tree)).toContain('disclosure-hidden-given-away');
  });

  test.each([
    `In all ${SHOWN} children left, fewer than last quarter.`,
    `In all ${SHOWN} children left, and the number of meetings rose by 12.`,
    `In all ${SHOWN} children left, in the 12 more weeks that it took.`,
    'Children who left care are a small number. Homes are up by 12 since September.',
  ])('may be told of something else: %s', (words) => {
    expect(idsOf(hidden(words))).not.toContain('disclosure-hidden-given-away');
  });

  test('is that it did not, where the number before is published', () => {
    const words = `In all ${SHOWN} children left, as many as in the quarter before.`;
    const next = inNext([{ ...HIDDEN, period: `'2018-19-q3'` }], words);
    const before = { indicator: 'left-care', period: `'2018-19-q2'`, value: 60 };
    expect(idsOf(withPeople([before], {}, { [NEXT]: next }))).toContain('disclosure-hidden-given-away');
    expect(idsOf(hidden(words))).not.toContain('disclosure-hidden-given-away');
  });

  test('may be told where nothing is hidden', () => {
    const now = { indicator: 'left-care', period: `'2018-19-q3'`, value: 72 };
    const before = { indicator: 'left-care', period: `'2018-19-q2'`, value: 60 };
    const words = `In all ${SHOWN} children left, 12 more than last quarter.`;
    const tree = withPeople([before], {}, { [NEXT]: inNext([now], words) });
    expect(idsOf(tree)).not.toContain('disclosure-hidden-given-away');
  });
});

describe('the number of a hidden figure', () => {
  test('is not told in the text', () => {
    expect(wordsOf(hidden('The council helped 14 children who left care.'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q3.mdx:18:23 disclosure-hidden-given-away “Children who left care” for October to December 2018 (Quarter 3, 2018 to 2019) (paragraph 1) is hidden, but the words “14 children who left care” tell its number.
        17 | 
        18 | 1. The council helped 14 children who left care.
           |                       ^^^^^^^^^^^^^^^^^^^^^^^^^
        Take the number out.

      1 problem to mend.
      "
    `);
  });

  test('is not told in a decision on the update', () => {
    const tree = withPeople(
      [{ ...HIDDEN, period: `'2018-19-q2'` }],
      {},
      {
        [DECISION]: aDecision({ reasons: 'There were fourteen children who left care.' }),
      },
    );
    expect(idsOf(tree)).toContain('disclosure-hidden-given-away');
  });

  test.each([
    'The council helped fewer than 14 children who left care.',
    'Last quarter it was 14 children who left care.',
    'The council asked 14 children, some of them children who left care.',
  ])('may be another: %s', (words) => {
    expect(idsOf(hidden(words))).not.toContain('disclosure-hidden-given-away');
  });
});
