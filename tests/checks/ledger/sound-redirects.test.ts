import { describe, expect, test } from 'vitest';
import { DECISION, aPage, idsOf, wordsOf } from '../factory.ts';
import type { Laid } from '../factory.ts';
import { afterPublishing, log } from './published.ts';

const GONE = '/decisions/2018-11-15-quarter-2/';

/** The published project without its decision and with a page that nobody needs any more, and redirects. */
function redirecting(...redirects: Record<string, string>[]) {
  const after: Record<string, Laid> = {
    [DECISION]: null,
    'content/pages/help.mdx': null,
    'data/redirects.yaml': log(...redirects.map((redirect) => ({ ...ON, ...redirect }))),
  };
  return afterPublishing({ 'content/pages/help.mdx': aPage() }, after);
}

const ON = { on: `'2018-11-20'`, reason: 'It was published by mistake.' };
const HELP = { from: '/help/', to: '/about/' };

describe('a redirect', () => {
  test('to a page that is not there is told, with the page that may be meant', () => {
    expect(wordsOf(redirecting(HELP, { from: GONE, to: '/decision/' }))).toMatchInlineSnapshot(`
      "data/redirects.yaml:8:7 ledger-redirect-target There is no page “/decision/” on this site. Did you mean /decisions/?
        7 |   from: /decisions/2018-11-15-quarter-2/
        8 |   to: /decision/
          |       ^^^^^^^^^^
        Open the page you mean and copy its address, from the first single slash on.

      1 problem to mend.
      "
    `);
  });

  test('to a place that is not there is told', () => {
    const words = wordsOf(redirecting(HELP, { from: GONE, to: '/updates/2018-19-q2/#p12' }));
    expect(words).toContain('ledger-redirect-target There is no place “#p12” on /updates/2018-19-q2/.');
    expect(words).toContain('1 problem to mend.');
  });

  test('to an address that is redirected itself is told', () => {
    expect(wordsOf(redirecting(HELP, { from: GONE, to: '/help/' }))).toMatchInlineSnapshot(`
      "data/redirects.yaml:8:7 ledger-redirect-target /help/ leads on to another address itself. Lead straight to that one.
        7 |   from: /decisions/2018-11-15-quarter-2/
        8 |   to: /help/
          |       ^^^^^^
        Open the page you mean and copy its address, from the first single slash on.

      1 problem to mend.
      "
    `);
    expect(idsOf(redirecting(HELP, { from: GONE, to: '/help/#first' }))).toEqual(['ledger-redirect-target']);
  });

  test('that leads back to where it came from is told, at each step', () => {
    expect(idsOf(redirecting({ from: GONE, to: '/help/' }, { from: '/help/', to: GONE }))).toEqual([
      'ledger-redirect-target',
      'ledger-redirect-target',
    ]);
  });

  test('from a page that is there is told', () => {
    const words = wordsOf(redirecting(HELP, { from: GONE }, { from: '/about/', to: '/glossary/' }));
    expect(words).toMatchInlineSnapshot(`
      "data/redirects.yaml:10:9 ledger-redirect-taken There is a page at /about/, which nobody would see.
         9 |   reason: It was published by mistake.
        10 |   from: /about/
           |         ^^^^^^^
        Take out this entry, or the page.

      1 problem to mend.
      "
    `);
  });

  test.each(['/', '/updates/latest/', '/data/observations.csv', '/indicators/children-in-care/'])(
    'from %s is told: it is there',
    (from) => {
      expect(idsOf(redirecting(HELP, { from: GONE }, { from, to: '/about/' }))).toContain(
        'ledger-redirect-taken',
      );
    },
  );

  test('from an address that is redirected already is told', () => {
    expect(wordsOf(redirecting(HELP, { from: GONE }, { from: GONE, to: '/about/' }))).toMatchInlineSnapshot(`
      "data/redirects.yaml:10:9 ledger-redirect-repeated /decisions/2018-11-15-quarter-2/ is already in this list: an address can lead to one other only.
         9 |   reason: It was published by mistake.
        10 |   from: /decisions/2018-11-15-quarter-2/
           |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Keep one of the two entries.

      1 problem to mend.
      "
    `);
  });

  test('of a day to come is told', () => {
    expect(wordsOf(redirecting(HELP, { from: GONE, on: `'2018-11-21'` }))).toMatchInlineSnapshot(`
      "data/redirects.yaml:5:7 ledger-redirect-to-come The address is said to move on 2018-11-21, which is after today, 2018-11-20.
        4 |   to: /about/
        5 | - on: '2018-11-21'
          |       ^^^^^^^^^^^^
        Write the day on which the address moved.

      1 problem to mend.
      "
    `);
  });

  test.each([
    ['of an address on another site', { from: 'https://example.org/help/' }],
    ['to an address on another site', { to: 'https://example.org/help/' }],
    ['that goes up out of the site', { from: '/../../help/' }],
    ['that goes up by a place in its middle', { from: '/updates/../../help/' }],
    ['from a folder that would be a file', { from: '/feed.xml/' }],
    ['to itself', { to: '/help/' }],
    ['with capitals', { from: '/Help/' }],
    ['without its first slash', { from: 'help/' }],
    ['with a question', { from: '/help/?page=2' }],
    ['to a program', { to: 'javascript:alert(1)' }],
    ['with a reason that says nothing', { reason: 'Moved.' }],
    ['without a reason', { reason: '' }],
    ['without quotes round its day', { on: '2018-11-20' }],
  ])('%s is told once, by its schema', (_, details) => {
    const ids = idsOf(redirecting({ ...HELP, ...details }));
    expect(ids).toHaveLength(1);
    expect(ids[0]).not.toMatch(/^ledger-/);
  });

  test('is fine to a page, to a place, and to nothing', () => {
    expect(idsOf(redirecting(HELP, { from: GONE }))).toEqual([]);
    expect(idsOf(redirecting(HELP, { from: GONE, to: '/updates/2018-19-q2/#p1' }))).toEqual([]);
    expect(idsOf(redirecting(HELP, { from: GONE, to: '/data/observations.csv' }))).toEqual([]);
  });
});
