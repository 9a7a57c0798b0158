import { describe, expect, test } from 'vitest';
import { callInOf, lifeOf } from '../../src/library/call-ins.ts';
import type { CallInOf } from '../../src/library/call-ins.ts';
import { aDecision } from '../factories/decision.ts';
import { aLibrary } from '../factories/library.ts';
import { CALL_IN, aSite } from '../factories/site.ts';

// Published on Monday 16 July 2018: with that day as the first of five, call-in closes on Friday the 20th.
const library = aLibrary();

const open = (override: Parameters<typeof aDecision>[0] = {}, inLibrary = library): CallInOf => {
  const callIn = callInOf(aDecision(override), inLibrary);
  if (callIn === undefined) throw new Error('The decision cannot be called in.');
  return callIn;
};

const closingAtFour = aLibrary({ site: aSite({ 'call-in': [{ ...CALL_IN, cutoff: '16:00' }] }) });

describe('when call-in of a decision closes', () => {
  test('is worked out by the council’s rule where the record does not state it', () => {
    expect(open()).toEqual({
      deadline: { lastDay: '2018-07-20', cutoff: 'midnight', effective: '2018-07-21T00:00+01:00' },
      words: '11:59pm on Friday 20 July 2018',
      stated: false,
      rule: expect.objectContaining({ workingDays: 5, countPublicationDay: true }),
    });
  });

  test('is what the record states, and they agree', () => {
    const callIn = open({ 'call-in': { stated: '2018-07-20' } });
    expect(callIn).toMatchObject({ stated: true, deadline: open().deadline });
    expect(callIn).not.toHaveProperty('mismatch');
  });

  test('is what the record states even where the rule gives another day, which is told', () => {
    expect(open({ 'call-in': { stated: '2018-07-23' } })).toMatchObject({
      stated: true,
      deadline: { lastDay: '2018-07-23', effective: '2018-07-24T00:00+01:00' },
      words: '11:59pm on Monday 23 July 2018',
      mismatch: { lastDay: '2018-07-20', effective: '2018-07-21T00:00+01:00' },
    });
  });

  test('is at the council’s hour on the stated day, whether or not the rule gives that day', () => {
    for (const stated of ['2018-07-20', '2018-07-23']) {
      expect(open({ 'call-in': { stated } }, closingAtFour)).toMatchObject({
        deadline: { lastDay: stated, cutoff: '16:00', effective: `${stated}T16:00+01:00` },
      });
    }
  });

  test('goes by the rule in force on the day of publication', () => {
    const site = aSite({
      'call-in': [
        CALL_IN,
        { from: '2018-07-17', 'working-days': 3, 'count-publication-day': false, cutoff: '16:00' },
      ],
    });
    const changed = aLibrary({ site });
    expect(open({}, changed).words).toBe('11:59pm on Friday 20 July 2018');
    expect(open({ published: '2018-07-17' }, changed).words).toBe('4pm on Friday 20 July 2018');
  });

  test('passes over bank holidays and weekends', () => {
    expect(open({ made: '2018-03-22', published: '2018-03-27' }).deadline.lastDay).toBe('2018-04-04');
  });
});

describe('a decision that is not open to call-in', () => {
  test.each([
    ['is exempt', { 'call-in': { exempt: 'The work cannot wait.' } }],
    ['has call-in not apply to it', { 'call-in': { 'not-applicable': 'It only notes a report.' } }],
    ['has no known day of publication', { legacy: true, published: undefined }],
    [
      'states a day, but none of publication',
      { legacy: true, published: undefined, 'call-in': { stated: '2018-07-20' } },
    ],
  ])('has no deadline when it %s', (_why, override) => {
    expect(callInOf(aDecision(override as Parameters<typeof aDecision>[0]), library)).toBeUndefined();
  });
});

describe('a deadline that cannot be worked out', () => {
  test('is an error where the year’s bank holidays are not known', () => {
    expect(() => open({ made: '2031-07-01', published: '2031-07-01' })).toThrow(
      'The bank holidays of 2031 are missing: data/bank-holidays.json must be extended.',
    );
  });

  test('is an error before the first rule', () => {
    expect(() => open({ made: '2011-03-30', published: '2011-03-31' })).toThrow(
      'No call-in rule applies to a decision published on 2011-03-31.',
    );
  });
});

describe('the life of a decision', () => {
  const stateAt = (now: string, override: Parameters<typeof aDecision>[0] = {}) =>
    lifeOf(aDecision(override), library, now).standing.state;

  test('goes from being made through call-in to being in effect', () => {
    expect(stateAt('2018-07-12T12:00+01:00')).toBe('not-yet-published');
    expect(stateAt('2018-07-16T12:00+01:00')).toBe('call-in-open');
    expect(stateAt('2018-07-20T23:59+01:00')).toBe('call-in-open');
    expect(stateAt('2018-07-21T00:00+01:00')).toBe('in-effect');
  });

  test('goes by the stated deadline', () => {
    const stated = { 'call-in': { stated: '2018-07-23' } };
    expect(stateAt('2018-07-21T00:00+01:00', stated)).toBe('call-in-open');
    expect(stateAt('2018-07-24T00:00+01:00', stated)).toBe('in-effect');
  });

  test('does not wait when it is exempt or call-in does not apply', () => {
    const now = '2018-07-16T12:00+01:00';
    expect(stateAt(now, { 'call-in': { exempt: 'The work cannot wait.' } })).toBe('exempt');
    expect(stateAt(now, { 'call-in': { 'not-applicable': 'It only notes a report.' } })).toBe(
      'not-applicable',
    );
  });

  test('stays unpublished without a day of publication', () => {
    expect(stateAt('2026-01-01T00:00Z', { legacy: true, published: undefined })).toBe('not-yet-published');
  });

  test('goes to scrutiny when called in, and on as scrutiny decides', () => {
    const calledIn = { on: '2018-07-18', outcome: 'referred-back' as const, 'outcome-on': '2018-08-01' };
    expect(stateAt('2018-07-31T12:00+01:00', { 'called-in': { on: '2018-07-18' } })).toBe('called-in');
    expect(stateAt('2018-07-31T12:00+01:00', { 'called-in': calledIn })).toBe('called-in');
    expect(stateAt('2018-08-01T12:00+01:00', { 'called-in': calledIn })).toBe('referred-back');
  });

  test('has its steps in order, with those to come', () => {
    const { timeline } = lifeOf(aDecision(), library, '2018-07-18T12:00+01:00');
    expect(timeline.map(({ date, title, future }) => [date, title, future])).toEqual([
      ['2018-07-12', 'Decision made', false],
      ['2018-07-16', 'Decision published', false],
      ['2018-07-16', 'Call-in opened', false],
      ['2018-07-20', 'Call-in closes', true],
      ['2018-07-21', 'Takes effect unless called in', true],
    ]);
  });

  test('is an error that names the file when its days contradict each other', () => {
    const decision = aDecision({ 'called-in': { on: '2018-07-23' } });
    expect(() => lifeOf(decision, library, '2018-07-18T12:00+01:00')).toThrow(
      new Error(
        'content/decisions/2018-07-12-update.mdx: It was called in on 2018-07-23, after call-in closed on 2018-07-20.',
      ),
    );
  });

  test('is an error that says all that is wrong with them', () => {
    const decision = aDecision({
      'call-in': { exempt: 'The work cannot wait.' },
      'called-in': { on: '2018-07-13' },
    });
    expect(() => lifeOf(decision, library, '2018-07-18T12:00+01:00')).toThrow(
      'It was called in on 2018-07-13, before it was published on 2018-07-16. It was called in, though call-in is not open for it.',
    );
  });
});
