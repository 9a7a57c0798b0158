import { describe, expect, test } from 'vitest';
import { FIGURES, UPDATE, aProject, anIndicator, anUpdate, idsOf, wordsOf } from '../factory.ts';
import { EARLIER, PLAIN_TEXT, anEarlierUpdate } from '../laid.ts';
import { aCorrection, afterPublishing, log } from './published.ts';

const CORRECTIONS = 'data/corrections.yaml';
const REDIRECTS = 'data/redirects.yaml';
const SCHOOLS = 'data/indicators/schools-good-or-outstanding.yaml';
const [, CARE = ''] = FIGURES.split('\n  - ');

/** As published: with a figure of the indicator in another update too, so that it is never without one. */
const PLAIN = {
  [UPDATE]: anUpdate({}, PLAIN_TEXT),
  [EARLIER]: anEarlierUpdate([{}, { period: `'2016-09-30'` }]),
};
/** The update without its share of good schools. */
const WITHOUT = { [UPDATE]: anUpdate({ figures: `\n  - ${CARE}` }, PLAIN_TEXT) };

describe('a published figure that is gone', () => {
  test('is told in the file of its update', () => {
    expect(wordsOf(afterPublishing(PLAIN, WITHOUT))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:10:1 ledger-figure-gone The update 2018-19-q2 gave 92% for “schools-good-or-outstanding” (2018-09-30) on 19 November 2018. That figure is gone.
         9 |   title: Report on the second quarter
        10 | figures:
           | ^^^^^^^
        Put the figure back. To withdraw it, add an entry to data/corrections.yaml with “now: withdrawn” and the reason, and take what shows it out of the text.

      1 problem to mend.
      "
    `);
  });

  test('is fine once it is withdrawn', () => {
    const after = { ...WITHOUT, [CORRECTIONS]: log(aCorrection({ now: 'withdrawn' })) };
    expect(idsOf(afterPublishing(PLAIN, after))).toEqual([]);
  });

  test('is not fine with a correction that gives it another value', () => {
    const after = { ...WITHOUT, [CORRECTIONS]: log(aCorrection()) };
    expect(idsOf(afterPublishing(PLAIN, after))).toEqual(['ledger-figure-gone']);
  });

  test.each([
    ['period', `'2018-09-29'\n    value: 92`],
    ['area', `'2018-09-30'\n    area: england\n    source: National statistics\n    value: 92`],
    ['basis', `'2018-09-30'\n    basis: rolling-3-months\n    value: 92`],
    ['measure', `'2018-09-30'\n    measure: change\n    value: 92`],
  ])('because its %s was changed is gone all the same, and what is there is new', (_, details) => {
    const figures = FIGURES.replace(`'2018-09-30'\n    value: 92`, details);
    const after = { [UPDATE]: anUpdate({ figures }, PLAIN_TEXT) };
    expect(idsOf(afterPublishing(PLAIN, after))).toEqual(['ledger-figure-gone', 'ledger-unsealed']);
  });

  test('is fine where nothing was ever published', () => {
    expect(idsOf(aProject({ ...PLAIN, ...WITHOUT }))).toEqual([]);
  });
});

describe('the figures of an update that is gone', () => {
  const redirect = log({
    from: '/updates/2017-18-q4/',
    on: `'2018-11-20'`,
    reason: 'It was published by mistake.',
  });
  const withdrawn = (id: string, period: string, was: number) =>
    aCorrection({ id, update: '2017-18-q4', period, was, now: 'withdrawn' });
  const both = [withdrawn('first', `'2017-09-30'`, 90), withdrawn('second', `'2016-09-30'`, 90)] as const;

  test('are told with its page, where it was not said where that went', () => {
    expect(idsOf(afterPublishing(PLAIN, { [EARLIER]: null }))).toEqual(['ledger-address-vanished']);
  });

  test('are told all at once, where it was said', () => {
    const tree = afterPublishing(PLAIN, { [EARLIER]: null, [REDIRECTS]: redirect });
    expect(wordsOf(tree)).toMatchInlineSnapshot(`
      "data/published/figures.csv:2:1 ledger-figure-gone The update 2017-18-q4 is gone, and 2 published figures with it.
        1 | update,indicator,period,basis,area,measure,value,printed,since
        2 | 2017-18-q4,schools-good-or-outstanding,2017-09-30,snapshot,,level,90,90%,2018-11-19
          | ^
        Put the figure back. To withdraw it, add an entry to data/corrections.yaml with “now: withdrawn” and the reason, and take what shows it out of the text.

      1 problem to mend.
      "
    `);
  });

  test('are fine once each is withdrawn', () => {
    const after = { [EARLIER]: null, [REDIRECTS]: redirect };
    expect(idsOf(afterPublishing(PLAIN, { ...after, [CORRECTIONS]: log(...both) }))).toEqual([]);
    expect(idsOf(afterPublishing(PLAIN, { ...after, [CORRECTIONS]: log(both[0]) }))).toEqual([
      'ledger-figure-gone',
    ]);
  });
});

describe('the figures of an indicator that was merged with another', () => {
  const MERGED = {
    [SCHOOLS]: null,
    [UPDATE]: anUpdate({ figures: `\n  - ${CARE}` }, PLAIN_TEXT),
    [REDIRECTS]: log({
      from: '/indicators/schools-good-or-outstanding/',
      to: '/indicators/children-in-care/',
      on: `'2018-11-20'`,
      reason: 'The two are told together from now on.',
    }),
  };
  const BEFORE = { [UPDATE]: anUpdate({}, PLAIN_TEXT) };

  test('are not those of the other, unless they have the same value', () => {
    expect(idsOf(afterPublishing(BEFORE, MERGED))).toEqual(['ledger-figure-changed']);
  });

  test('are fine once they are withdrawn, under the name they had', () => {
    const after = { ...MERGED, [CORRECTIONS]: log(aCorrection({ now: 'withdrawn' })) };
    expect(idsOf(afterPublishing(BEFORE, after))).toEqual([]);
  });

  test('are not told when the other cannot be read', () => {
    const broken = { 'data/indicators/children-in-care.yaml': anIndicator({ title: null }) };
    const ids = idsOf(afterPublishing(BEFORE, { ...MERGED, ...broken }));
    expect(ids.filter((id) => id.startsWith('ledger-'))).toEqual([]);
  });
});
