import { describe, expect, test } from 'vitest';
import { DECISION, aDecision, aProject, aSite, idsOf, wordsOf } from '../factory.ts';
import { callIn, oldRecords, ownIdsOf, withDecision } from './decisions.ts';

describe('the stated deadline', () => {
  test('is refused when the council’s rule gives another day, and both are named with how the rule counts', () => {
    expect(wordsOf(withDecision(callIn({ stated: '2018-11-23' })))).toMatchInlineSnapshot(`
      "content/decisions/2018-11-15-quarter-2.mdx:18:11 decisions-deadline The record says that call-in closes on Friday 23 November 2018, but the council’s rule gives Thursday 22 November 2018. It was published on Friday 16 November 2018; the rule counts 5 working days, of which Friday 16 November 2018, the day of publication, is the first.
        17 | call-in:
        18 |   stated: '2018-11-23'
           |           ^^^^^^^^^^^^
        Correct the deadline (stated: '2018-11-22') or the day of publication. If the record is right, add below call-in: a line override: that says why.

      1 problem to mend.
      "
    `);
  });

  test('is explained with the bank holidays that were left out', () => {
    const made = { made: `'2018-03-26'`, published: `'2018-03-27'`, update: `'2018-19-q2'` };
    const tree = aProject({
      [DECISION]: null,
      'content/decisions/2018-03-26-easter.mdx': aDecision({ ...made, ...callIn({ stated: '2018-04-03' }) }),
    });
    expect(wordsOf(tree)).toContain(
      'but the council’s rule gives Wednesday 4 April 2018. It was published on Tuesday 27 March 2018; the rule counts ' +
        '5 working days, of which Tuesday 27 March 2018, the day of publication, is the first; left out besides weekends: ' +
        'Good Friday (30 March 2018) and Easter Monday (2 April 2018).',
    );
  });

  test('may be another day when an override says why', () => {
    const reason = 'The office was closed on the 19th, and Council let call-in run a day longer.';
    expect(idsOf(withDecision(callIn({ stated: '2018-11-23', override: reason })))).toEqual([]);
  });

  test.each(['TBC', 'N/A', '“-”'])('is not explained by an override that says %s', (override) => {
    expect(ownIdsOf(withDecision(callIn({ stated: '2018-11-23', override })))).toEqual([
      'decisions-deadline',
    ]);
  });

  test('is a slip more than a year after publication, whatever an override says', () => {
    const reason = 'Council let call-in run longer this time.';
    const laid = callIn({ stated: '2019-11-22', override: reason });
    expect(idsOf(withDecision(laid))).toEqual(['decisions-deadline']);
    expect(idsOf(withDecision({ ...laid, legacy: 'true' }))).toEqual(['decisions-deadline']);
  });

  test('may be left out: it is then counted', () => {
    expect(idsOf(withDecision({ 'call-in': null }))).toEqual([]);
  });

  test.each([
    ['the days after publication', '2018-11-23', { 'count-publication-day': 'false' }],
    ['three working days', '2018-11-20', { 'working-days': '3' }],
    ['until 4pm', '2018-11-22', { cutoff: `'16:00'` }],
  ])('is counted by the rule of the site: %s', (_what, stated, rule) => {
    expect(idsOf(withDecision(callIn({ stated }), { 'data/site.yaml': siteWithRule(rule) }))).toEqual([]);
  });
});

describe('the stated deadline of an old record', () => {
  test('is only pointed out where nothing shows that the rule held in its time', () => {
    const tree = withDecision({ legacy: 'true', ...callIn({ stated: '2018-11-23' }) });
    expect(idsOf(tree)).toEqual(['decisions-deadline-legacy']);
    expect(wordsOf(tree)).toContain(
      'decisions-deadline-legacy warning: The record says that call-in closes on',
    );
  });

  test('is refused where the rule fits the other old records', () => {
    expect(idsOf(aProject(oldRecords({ '2018-10-08': '2018-10-12', '2018-10-22': '2018-10-26' })))).toEqual(
      [],
    );
    const laid = oldRecords({
      '2018-10-08': '2018-10-12',
      '2018-10-22': '2018-10-26',
      '2018-11-05': '2018-11-08',
    });
    expect(idsOf(aProject(laid))).toEqual(['decisions-deadline']);
  });

  test('is refused so in all of them when another council’s rule fits none', () => {
    const laid = oldRecords({
      '2018-10-08': '2018-10-12',
      '2018-10-22': '2018-10-26',
      '2018-11-05': '2018-11-09',
    });
    const site = siteWithRule({ 'count-publication-day': 'false' });
    expect(idsOf(aProject({ ...laid, 'data/site.yaml': site }))).toEqual([
      'decisions-deadline-legacy',
      'decisions-deadline-legacy',
      'decisions-deadline-legacy',
    ]);
  });
});

describe('an override', () => {
  test('that explains no difference is refused', () => {
    expect(wordsOf(withDecision(callIn({ stated: '2018-11-22', override: 'As the constitution says.' }))))
      .toMatchInlineSnapshot(`
        "content/decisions/2018-11-15-quarter-2.mdx:19:13 decisions-override-unneeded The line override: explains a difference, but the stated deadline, Thursday 22 November 2018, is the one the council’s rule gives.
          18 |   stated: '2018-11-22'
          19 |   override: 'As the constitution says.'
             |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^
          Take the line override: out.

        1 problem to mend.
        "
      `);
  });

  test('without a stated deadline is refused, whether or not one can be counted', () => {
    const override = { override: 'As the constitution says.' };
    const words = 'There is a line override:, but no stated deadline that it could explain.';
    expect(wordsOf(withDecision(callIn(override)))).toContain(words);
    const exempt = callIn({ ...override, exempt: 'A home had to close at once.' });
    expect(wordsOf(withDecision(exempt))).toContain(words);
  });

  test.each(['Yes', 'As agreed', 'Because, because, because'])(
    'that says no more than %s is refused',
    (override) => {
      expect(wordsOf(withDecision(callIn({ stated: '2018-11-23', override })))).toContain(
        `decisions-placeholder “${override}” does not say why call-in closes on another day than the council’s rule gives.`,
      );
    },
  );
});

function siteWithRule(rule: Readonly<Record<string, string>>): string {
  const whole = {
    from: `'2011-04-01'`,
    'working-days': '5',
    'count-publication-day': 'true',
    cutoff: 'midnight',
    ...rule,
  };
  const lines = Object.entries(whole).map(([key, value]) => `${key}: ${value}`);
  return aSite({ 'call-in': `\n  - ${lines.join('\n    ')}` });
}

test('a day more than a week from the rule’s is asked about, whatever an override says', () => {
  const override = 'The offices were closed for a day after a flood.';
  const near = withDecision(callIn({ stated: '2018-11-29', override }));
  const far = withDecision(callIn({ stated: '2018-12-22', override }));
  expect(idsOf(near)).toEqual([]);
  expect(idsOf(far)).toEqual(['decisions-override-far']);
  expect(wordsOf(far)).toContain(
    'The record says that call-in closes on Saturday 22 December 2018, 30 days after Thursday 22 November 2018, the day the council’s rule gives.',
  );
});
