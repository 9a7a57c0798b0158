import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contradictions } from '../../src/domain/decision-facts.ts';
import type { DecisionFacts } from '../../src/domain/decision-facts.ts';
import { decisionState } from '../../src/domain/decision-state.ts';
import type { DecisionState } from '../../src/domain/decision-state.ts';
import { timeline } from '../../src/domain/decision-timeline.ts';

const EFFECTIVE = '2018-07-21T00:00+01:00';
const CALLED_IN = { on: '2018-07-19' };

function facts(override: Partial<DecisionFacts> = {}): DecisionFacts {
  return {
    made: '2018-07-12',
    published: '2018-07-16',
    callIn: { kind: 'open', effective: EFFECTIVE },
    ...override,
  };
}

const exempt = facts({ callIn: { kind: 'exempt', reason: 'The roof of the school may fall.' } });
const notApplicable = facts({ callIn: { kind: 'not-applicable' } });
const confirmed = facts({ calledIn: { ...CALLED_IN, outcome: { kind: 'confirmed', on: '2018-08-02' } } });
const referredBack = facts({
  calledIn: { ...CALLED_IN, outcome: { kind: 'referred-back', on: '2018-08-02' } },
});

describe('where an ordinary decision stands', () => {
  test('before it is made', () => {
    expect(decisionState(facts(), '2018-07-11T12:00Z')).toEqual({
      state: 'not-yet-published',
      sentence: 'This decision is due to be made on Thursday 12 July 2018.',
    });
  });

  test('made, with a date of publication to come', () => {
    expect(decisionState(facts(), '2018-07-13T12:00Z')).toEqual({
      state: 'not-yet-published',
      since: '2018-07-12',
      sentence:
        'This decision was made on Thursday 12 July 2018 and is due to be published on Monday 16 July 2018.',
    });
  });

  test('made, with no date of publication, even when its call-in should be over', () => {
    expect(decisionState(facts({ published: undefined }), '2019-01-01T12:00Z')).toEqual({
      state: 'not-yet-published',
      since: '2018-07-12',
      sentence: 'This decision was made on Thursday 12 July 2018 and is not published yet.',
    });
  });

  test('published', () => {
    expect(decisionState(facts(), '2018-07-16T09:00Z')).toEqual({
      state: 'call-in-open',
      since: '2018-07-16',
      sentence:
        'Councillors can call in this decision, asking for it to be looked at again before it takes effect, until 11:59pm on Friday 20 July 2018.',
    });
  });

  test('past its call-in', () => {
    expect(decisionState(facts(), '2018-07-21T09:00Z')).toEqual({
      state: 'in-effect',
      since: '2018-07-21',
      sentence:
        'No call-in was recorded by 11:59pm on Friday 20 July 2018, so this decision has taken effect.',
    });
  });

  test('a call-in that closes at 4pm lets it take effect that day', () => {
    const fourOClock = facts({ callIn: { kind: 'open', effective: '2018-07-20T16:00+01:00' } });
    expect(decisionState(fourOClock, '2018-07-20T15:59+01:00').state).toBe('call-in-open');
    expect(decisionState(fourOClock, '2018-07-20T16:00+01:00')).toEqual({
      state: 'in-effect',
      since: '2018-07-20',
      sentence: 'No call-in was recorded by 4pm on Friday 20 July 2018, so this decision has taken effect.',
    });
  });
});

describe('the boundaries', () => {
  test.each([
    ['2018-07-15T23:59:59+01:00', 'not-yet-published'],
    ['2018-07-15T23:00:00Z', 'call-in-open'],
    ['2018-07-20T23:59:59.999999999+01:00', 'call-in-open'],
    ['2018-07-21T00:00+01:00', 'in-effect'],
    ['2018-07-20T23:00Z', 'in-effect'],
    ['2018-07-20T18:00-05:00', 'in-effect'],
  ])('at %s it is %s', (now, state) => {
    expect(decisionState(facts(), now).state).toBe(state);
  });
});

describe('where a decision that was called in stands', () => {
  test('before the day it was called in it was open', () => {
    expect(decisionState(facts({ calledIn: CALLED_IN }), '2018-07-18T12:00Z').state).toBe('call-in-open');
  });

  test('once called in it is on hold, while call-in is open and after', () => {
    for (const now of ['2018-07-19T09:00Z', '2018-07-21T09:00Z', '2019-01-01T00:00Z']) {
      expect(decisionState(facts({ calledIn: CALLED_IN }), now)).toEqual({
        state: 'called-in',
        since: '2018-07-19',
        sentence:
          'Councillors called in this decision on Thursday 19 July 2018, so it cannot take effect until a scrutiny committee has looked at it.',
      });
    }
  });

  test('called in on the last day it does not take effect', () => {
    expect(decisionState(facts({ calledIn: { on: '2018-07-20' } }), EFFECTIVE).state).toBe('called-in');
  });

  test('until the day of the outcome it is still on hold', () => {
    expect(decisionState(confirmed, '2018-08-01T22:59Z').state).toBe('called-in');
  });

  test('confirmed', () => {
    expect(decisionState(confirmed, '2018-08-02T09:00Z')).toEqual({
      state: 'confirmed',
      since: '2018-08-02',
      sentence:
        'This decision was called in, looked at again and confirmed on Thursday 2 August 2018, so it stands as it was made.',
    });
  });

  test('referred back', () => {
    expect(decisionState(referredBack, '2018-08-02T09:00Z')).toEqual({
      state: 'referred-back',
      since: '2018-08-02',
      sentence:
        'This decision was called in and sent back on Thursday 2 August 2018, so it must be decided again before it can take effect.',
    });
  });
});

describe('where a decision that does not wait stands', () => {
  test('exempt from call-in', () => {
    expect(decisionState(exempt, '2018-07-16T09:00Z')).toEqual({
      state: 'exempt',
      since: '2018-07-16',
      sentence:
        'This decision is exempt from call-in, so it did not have to wait to take effect (reason recorded: The roof of the school may fall).',
    });
  });

  test('not one that call-in applies to', () => {
    expect(decisionState(notApplicable, '2018-07-16T09:00Z')).toEqual({
      state: 'not-applicable',
      since: '2018-07-16',
      sentence: 'Call-in does not apply to this decision, so it did not have to wait to take effect.',
    });
  });

  test('before publication it is not yet published, like any other', () => {
    expect(decisionState(exempt, '2018-07-13T09:00Z').state).toBe('not-yet-published');
    expect(decisionState(notApplicable, '2018-07-13T09:00Z').state).toBe('not-yet-published');
  });
});

describe('facts that contradict each other', () => {
  test.each<[string, DecisionFacts, string]>([
    [
      'published before it was made',
      facts({ published: '2018-07-11' }),
      'It was published on 2018-07-11, before it was made on 2018-07-12.',
    ],
    [
      'closed before publication',
      facts({ callIn: { kind: 'open', effective: '2018-07-16T00:00+01:00' } }),
      'Call-in closed on 2018-07-15, before publication on 2018-07-16.',
    ],
    [
      'called in too late',
      facts({ calledIn: { on: '2018-07-21' } }),
      'It was called in on 2018-07-21, after call-in closed on 2018-07-20.',
    ],
    [
      'called in before publication',
      facts({ calledIn: { on: '2018-07-15' } }),
      'It was called in on 2018-07-15, before it was published on 2018-07-16.',
    ],
    [
      'called in unpublished',
      facts({ published: undefined, calledIn: CALLED_IN }),
      'It was called in but never published.',
    ],
    [
      'settled before it was called in',
      facts({ calledIn: { ...CALLED_IN, outcome: { kind: 'confirmed', on: '2018-07-18' } } }),
      'It was settled after call-in on 2018-07-18, before it was called in on 2018-07-19.',
    ],
    [
      'exempt and called in',
      { ...exempt, calledIn: CALLED_IN },
      'It was called in, though call-in is not open for it.',
    ],
  ])('%s', (_, impossible, sentence) => {
    expect(contradictions(impossible)).toEqual([sentence]);
    const message = `This decision's facts contradict each other. ${sentence}`;
    expect(() => decisionState(impossible, EFFECTIVE)).toThrow(new RangeError(message));
    expect(() => timeline(impossible, EFFECTIVE)).toThrow(new RangeError(message));
  });

  test('every contradiction is named, not only the first', () => {
    const impossible = facts({ made: '2018-07-17', calledIn: { on: '2018-07-25' } });
    expect(contradictions(impossible)).toHaveLength(2);
  });

  test('facts that agree have none', () => {
    for (const agreed of [facts(), exempt, notApplicable, confirmed, referredBack]) {
      expect(contradictions(agreed)).toEqual([]);
    }
  });

  test('all on one day is no contradiction', () => {
    const oneDay = facts({
      made: '2018-07-16',
      callIn: { kind: 'open', effective: '2018-07-17T00:00+01:00' },
      calledIn: { on: '2018-07-16', outcome: { kind: 'confirmed', on: '2018-07-16' } },
    });
    expect(contradictions(oneDay)).toEqual([]);
  });

  test('malformed dates and instants are refused', () => {
    expect(() => decisionState(facts({ made: '12 July 2018' }), EFFECTIVE)).toThrow(/not a calendar date/);
    expect(() => decisionState(facts(), '2018-07-20')).toThrow(/not an instant/);
    const noOffset = facts({ callIn: { kind: 'open', effective: '2018-07-21T00:00' } });
    expect(() => decisionState(noOffset, EFFECTIVE)).toThrow(/not an instant/);
  });
});

describe('the timeline', () => {
  test('of a decision open to call-in shows what is to come', () => {
    expect(timeline(facts(), '2018-07-20T12:00+01:00')).toEqual([
      { date: '2018-07-12', title: 'Decision made', future: false },
      { date: '2018-07-16', title: 'Decision published', future: false },
      { date: '2018-07-16', title: 'Call-in opened', future: false },
      {
        date: '2018-07-20',
        title: 'Call-in closes',
        detail: 'At 11:59pm.',
        future: true,
      },
      { date: '2018-07-21', title: 'Takes effect unless called in', future: true },
    ]);
  });

  test('of a decision in effect is all in the past', () => {
    const events = timeline(facts(), EFFECTIVE);
    expect(events.map(({ title }) => title)).toEqual([
      'Decision made',
      'Decision published',
      'Call-in opened',
      'Call-in closed',
      'Took effect',
    ]);
    expect(events.some(({ future }) => future)).toBe(false);
  });

  test('of a decision still to be made is all to come', () => {
    const events = timeline(facts(), '2018-07-11T12:00Z');
    expect(events.map(({ title }) => title)).toEqual([
      'Decision due',
      'Publication due',
      'Call-in opens',
      'Call-in closes',
      'Takes effect unless called in',
    ]);
    expect(events.every(({ future }) => future)).toBe(true);
  });

  test('of a decision that was called in never says that it takes effect', () => {
    expect(timeline(facts({ calledIn: CALLED_IN }), '2018-07-19T12:00Z').slice(2)).toEqual([
      { date: '2018-07-16', title: 'Call-in opened', future: false },
      { date: '2018-07-19', title: 'Called in', detail: 'This puts the decision on hold.', future: false },
      {
        date: '2018-07-20',
        title: 'Call-in closes',
        detail: 'At 11:59pm.',
        future: true,
      },
    ]);
  });

  test.each([
    ['confirmed', confirmed, 'Confirmed after call-in'],
    ['referred back', referredBack, 'Sent back to be decided again'],
  ])('of a decision that was %s ends with that', (_, settled, title) => {
    expect(timeline(settled, '2018-08-02T09:00Z').at(-1)).toEqual({
      date: '2018-08-02',
      title,
      future: false,
    });
  });

  test('of a decision without a date of publication has only the making', () => {
    expect(timeline(facts({ published: undefined }), EFFECTIVE)).toEqual([
      { date: '2018-07-12', title: 'Decision made', future: false },
    ]);
  });

  test.each([
    [exempt, 'Exempt from call-in: The roof of the school may fall.'],
    [notApplicable, 'Call-in does not apply.'],
  ])('of a decision that does not wait says why', (decision, detail) => {
    expect(timeline(decision, EFFECTIVE)).toEqual([
      { date: '2018-07-12', title: 'Decision made', future: false },
      { date: '2018-07-16', title: 'Decision published', detail, future: false },
    ]);
  });
});

describe('whatever the facts and the time', () => {
  const day = (from: string, after: number) =>
    new Date(Date.parse(from) + after * 86_400_000).toISOString().slice(0, 10);

  /** Facts that agree: published 0–6 days after the making, open for 1–9 days, perhaps called in and settled. */
  const anyFacts = fc
    .record({
      made: fc.nat(700).map((days) => day('2017-01-01', days)),
      publishedAfter: fc.nat(6),
      openFor: fc.integer({ min: 1, max: 9 }),
      time: fc.constantFrom('T00:00Z', 'T15:00Z', 'T23:00Z'),
      calledInAfter: fc.option(fc.nat(8)),
      outcome: fc.option(
        fc.record({ kind: fc.constantFrom('confirmed', 'referred-back'), after: fc.nat(20) }),
      ),
    })
    .map(({ made, publishedAfter, openFor, time, calledInAfter, outcome }): DecisionFacts => {
      const published = day(made, publishedAfter);
      const callIn = { kind: 'open', effective: day(published, openFor) + time } as const;
      if (calledInAfter === null || calledInAfter >= openFor) return { made, published, callIn };
      const on = day(published, calledInAfter);
      if (!outcome) return { made, published, callIn, calledIn: { on } };
      return {
        made,
        published,
        callIn,
        calledIn: { on, outcome: { kind: outcome.kind, on: day(on, outcome.after) } },
      };
    });
  const anyTime = (made: string, hours: number) =>
    new Date(Date.parse(made) + hours * 3_600_000).toISOString();
  const hours = fc.integer({ min: -48, max: 24 * 50 });

  const RANK: Record<DecisionState, number> = {
    'not-yet-published': 0,
    'call-in-open': 1,
    'called-in': 2,
    confirmed: 3,
    'referred-back': 3,
    'in-effect': 3,
    exempt: 3,
    'not-applicable': 3,
  };

  test('a decision never goes back to a state it has left', () => {
    fc.assert(
      fc.property(anyFacts, hours, fc.nat(400), (decision, start, later) => {
        const sooner = decisionState(decision, anyTime(decision.made, start));
        const after = decisionState(decision, anyTime(decision.made, start + later));
        expect(RANK[after.state]).toBeGreaterThanOrEqual(RANK[sooner.state]);
      }),
    );
  });

  test('one that was called in never takes effect by the passing of time, and one that was not always does', () => {
    fc.assert(
      fc.property(anyFacts, (decision) => {
        const { state } = decisionState(decision, '2030-01-01T00:00Z');
        const { calledIn } = decision;
        expect(state).toBe(calledIn ? (calledIn.outcome?.kind ?? 'called-in') : 'in-effect');
      }),
    );
  });

  test('a timeline runs forward, from what has happened to what has not', () => {
    fc.assert(
      fc.property(anyFacts, hours, (decision, start) => {
        const events = timeline(decision, anyTime(decision.made, start));
        const dates = events.map(({ date }) => date);
        expect(dates).toEqual(dates.toSorted());
        const futures = events.map(({ future }) => Number(future));
        expect(futures).toEqual(futures.toSorted());
      }),
    );
  });

  test('the state began on the day of the last step that changed it', () => {
    fc.assert(
      fc.property(anyFacts, hours, (decision, start) => {
        const now = anyTime(decision.made, start);
        const { state, since } = decisionState(decision, now);
        const past = timeline(decision, now).filter(({ future }) => !future);
        const turning = past.filter(({ title }) => title !== 'Call-in closed');
        expect({ state, since }).toEqual({ state, since: turning.at(-1)?.date });
      }),
    );
  });
});
