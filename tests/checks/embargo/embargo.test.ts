import { describe, expect, test } from 'vitest';
import {
  DECISION,
  UPDATE,
  UPDATE_TEXT,
  aDecision,
  aPage,
  aProject,
  anUpdate,
  idsOf,
  wordsOf,
} from '../factory.ts';

const LATER = `'2018-12-03 09:00'`;
const PAGE = 'content/pages/about.mdx';
const LINK = 'See [the update](/updates/2018-19-q2/#p1).\n';

describe('the day of publication is not the day the embargo ends', () => {
  test('of an update', () => {
    const laid = { [UPDATE]: anUpdate({ published: `'2018-11-15'`, 'publish-at': LATER }) };
    expect(wordsOf(aProject(laid))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:20:13 embargo-published-differs This says that it is published on 15 November 2018, but it is under embargo until 2018-12-03 09:00.
        19 | published: '2018-11-15'
        20 | publish-at: '2018-12-03 09:00'
           |             ^^^^^^^^^^^^^^^^^^
        Write the same day after published: and after publish-at:.

      1 problem to mend.
      "
    `);
  });

  test('but both may be the same day', () => {
    const laid = { [UPDATE]: anUpdate({ published: `'2018-12-03'`, 'publish-at': LATER }) };
    expect(idsOf(aProject(laid))).not.toContain('embargo-published-differs');
  });
});

describe('something public leads to what is under embargo', () => {
  test('a page, to an update', () => {
    const laid = { [UPDATE]: anUpdate({ 'publish-at': LATER }), [PAGE]: aPage({}, LINK) };
    expect(wordsOf(aProject(laid))).toMatchInlineSnapshot(`
      "content/pages/about.mdx:6:5 embargo-shown-early This leads to /updates/2018-19-q2/, which is under embargo until 2018-12-03 09:00 and would not be there before.
        5 | 
        6 | See [the update](/updates/2018-19-q2/#p1).
          |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Take the link out until then, or put this document under the same embargo with the same line publish-at:.

      1 problem to mend.
      "
    `);
  });

  test('a page, to a decision that waits with its update', () => {
    const text = 'See [the decision](/decisions/2018-11-15-quarter-2/).\n';
    const laid = { [UPDATE]: anUpdate({ 'publish-at': LATER }), [PAGE]: aPage({}, text) };
    expect(idsOf(aProject(laid))).toContain('embargo-shown-early');
  });

  test('but a decision may lead to its update, with which it waits', () => {
    const laid = { [UPDATE]: anUpdate({ 'publish-at': LATER }), [DECISION]: aDecision({}, LINK) };
    expect(idsOf(aProject(laid))).not.toContain('embargo-shown-early');
  });

  test('and an update may lead to itself', () => {
    const laid = { [UPDATE]: anUpdate({ 'publish-at': LATER }, `${UPDATE_TEXT}\n3. ${LINK}`) };
    expect(idsOf(aProject(laid))).not.toContain('embargo-shown-early');
  });
});

test.each([
  `'2018-12-03'`,
  `'2018-12-03 9:00'`,
  `'2018-02-30 09:00'`,
  `'2018-12-03T09:00Z'`,
  `'2019-03-31 01:30'`,
])('an embargo until %s is no moment on London’s clock', (publishAt) => {
  const words = wordsOf(aProject({ [UPDATE]: anUpdate({ 'publish-at': publishAt }) }));
  expect(words).toContain('Write a day and a time of day on London’s clock');
});
