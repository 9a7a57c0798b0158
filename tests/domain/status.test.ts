import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MARKERS, MARKER_CODES } from '../../src/domain/markers.ts';
import type { Marker } from '../../src/domain/markers.ts';
import { resolvePeriod } from '../../src/domain/period.ts';
import { statusOf } from '../../src/domain/status.ts';
import type { Status, StatusQuestion, TargetInForce } from '../../src/domain/status.ts';
import { meetsTarget, parseTarget, parseTolerance, toleratedRange } from '../../src/domain/target.ts';
import { periodOf, printedNumber } from './arbitraries.ts';

const YEAR_2011 = { from: '2011-04-01', to: '2012-03-31' };

const inForce = (text: string, tolerance?: string): TargetInForce => ({
  target: parseTarget(text, 'low-is-good'),
  ...(tolerance && { tolerance: parseTolerance(tolerance) }),
  ...YEAR_2011,
});

const ask = (value: number | null, target?: TargetInForce, rest: Partial<StatusQuestion> = {}) =>
  statusOf({ value, markers: [], period: resolvePeriod('2011-12'), unit: 'percent', target, ...rest });

const number = printedNumber({ least: -100, most: 200 });
const width = printedNumber({ least: 0, most: 50 });
const kind = fc.constantFrom('points' as const, 'per-cent' as const);
const SIGNS = ['less than', 'no more than', 'exactly', 'at least', 'more than'];
const sign = fc.constantFrom(...SIGNS);
const RANK: Partial<Record<Status, number>> = { met: 2, 'within tolerance': 1, missed: 0 };
const rankOf = (value: number, target: TargetInForce): number =>
  RANK[ask(value, target).status] ?? Number.NaN;

describe('statusOf', () => {
  test('initial assessments: 65.9% against 60% is met', () => {
    expect(ask(65.9, inForce('from 45.4% in 2010/11 to 60% in 2011/12'))).toEqual({
      status: 'met',
      reasons: ['The target is at least 60%; 65.9% meets it.'],
    });
  });

  test('second plans: 5.5% against less than 5% is within the agreed two points', () => {
    expect(ask(5.5, inForce('<5%', '2 points'))).toEqual({
      status: 'within tolerance',
      reasons: [
        'The target is less than 5%; 5.5% does not meet it.',
        'A tolerance of 2 points was agreed, which reaches to 7%; 5.5% is within it.',
      ],
    });
  });

  test('second plans: were the two per cent a share of the target, 5.5% would be missed', () => {
    expect(ask(5.5, inForce('<5%', '2%'))).toEqual({
      status: 'missed',
      reasons: [
        'The target is less than 5%; 5.5% does not meet it.',
        'A tolerance of 2 per cent of the target was agreed, which reaches only to 5.1%.',
      ],
    });
  });

  test('plans over two years: 4.2% against 0% by 2013 is missed', () => {
    expect(ask(4.2, inForce('0% by 2013'))).toEqual({
      status: 'missed',
      reasons: ['The target is no more than 0%; 4.2% does not meet it.'],
    });
  });

  test.each<[string, number, string, Status]>([
    ['NEET, 16 to 18', 8.6, '9% for 2011~12', 'met'],
    ['NEET, years 12 to 14', 9.8, '9% for 2011~12', 'missed'],
    ['core assessments', 69.7, 'from 50.6% in 2010/11 to 60% in 2011/12', 'met'],
    ['short-term placement stability', 7.9, 'maintain <10%', 'met'],
    ['long-term placement stability', 56.6, 'increase to 65%', 'missed'],
    ['persistent absence', 5.2, 'maintain at <5%', 'missed'],
  ])('%s: %d%% against “%s” is %s', (_, value, text, status) => {
    expect(ask(value, inForce(text)).status).toBe(status);
  });

  test('the target is shown as written, with its final zero, and the figure as printed', () => {
    expect(ask(13.5, inForce('<14.0'), { unit: 'score', printed: 'about 13.5' }).reasons).toEqual([
      'The target is less than 14.0; about 13.5 meets it.',
    ]);
  });

  test('one point of tolerance is a point', () => {
    expect(ask(6, inForce('<5%', '1 point')).reasons[1]).toBe(
      'A tolerance of 1 point was agreed, which reaches to 6%; 6% is within it.',
    );
  });

  test('a figure exactly on a strict target has missed it, and the reason names the far edge of the tolerance', () => {
    expect(ask(5, inForce('<5%', '2 points')).reasons[1]).toBe(
      'A tolerance of 2 points was agreed, which reaches to 7%; 5% is within it.',
    );
    expect(ask(5, inForce('>5%', '2 points')).reasons[1]).toBe(
      'A tolerance of 2 points was agreed, which reaches to 3%; 5% is within it.',
    );
  });

  test('a target to hit exactly has an edge on either side', () => {
    const target = inForce('exactly 100%', '2 points');
    expect(ask(97, target).reasons[1]).toBe('A tolerance of 2 points was agreed, which reaches only to 98%.');
    expect(ask(103, target).reasons[1]).toBe(
      'A tolerance of 2 points was agreed, which reaches only to 102%.',
    );
  });

  test('without a target there is nothing to meet, whether or not there is a figure', () => {
    const none = { status: 'no target', reasons: ['No target was set for this indicator in this period.'] };
    expect(ask(504, undefined)).toEqual(none);
    expect(ask(null, undefined, { markers: ['x'] })).toEqual(none);
  });

  test('a figure that is not available is awaited', () => {
    expect(ask(null, inForce('<14.0'), { markers: ['x'] })).toEqual({
      status: 'awaited',
      reasons: ['The update gives no figure.'],
    });
  });

  test('a figure of another quarter’s report belongs there, with a target or without', () => {
    const elsewhere = {
      status: 'reported in another quarter',
      reasons: ['The figure belongs to the report of another quarter.'],
    };
    expect(ask(null, inForce('58.3%'), { markers: ['z'] })).toEqual(elsewhere);
    expect(ask(null, undefined, { markers: ['z'] })).toEqual(elsewhere);
  });

  test.each<[Marker]>([['c'], ['k'], ['low']])('a figure hidden as [%s] is not compared', (marker) => {
    expect(ask(null, inForce('<5%'), { markers: ['p', marker] })).toEqual({
      status: 'not comparable',
      reasons: ['The figure is not published as a number.'],
    });
  });

  test('a figure from before the target’s time is not held against it', () => {
    expect(ask(50, inForce('60%'), { period: resolvePeriod('2010-11-q4') })).toEqual({
      status: 'not comparable',
      reasons: [
        'The figure is for January to March 2011 (Quarter 4, 2010 to 2011), before the target begins (1 April 2011).',
      ],
    });
  });

  test('after a target’s time there is no target, whether or not there is a figure', () => {
    const ended = { status: 'no target', reasons: ['The last target on record ended on 31 March 2012.'] };
    const period = resolvePeriod('2012-04-01');
    expect(ask(50, inForce('60%'), { period })).toEqual(ended);
    expect(ask(null, inForce('60%'), { period, markers: ['x'] })).toEqual(ended);
  });

  test.each(['2011-04-01', '2012-03-31'])('a figure for %s, an end of the target’s time, is', (id) => {
    expect(ask(50, inForce('at least 60%'), { period: resolvePeriod(id) }).status).toBe('missed');
  });

  test('no figure is held against a target of another time', () => {
    fc.assert(
      fc.property(number, periodOf('snapshot'), (value, period) => {
        const inTime = YEAR_2011.from <= period.end && period.end <= YEAR_2011.to;
        const { status } = ask(value, inForce('<5%'), { period });
        expect(status === 'not comparable' || status === 'no target').toBe(!inTime);
      }),
    );
  });

  test('markers that only qualify a figure do not change its status', () => {
    const qualifying = MARKER_CODES.filter((code) => MARKERS[code].kind === 'qualifying');
    fc.assert(
      fc.property(number, fc.shuffledSubarray(qualifying), (value, markers) => {
        expect(ask(value, inForce('<5%'), { markers })).toEqual(ask(value, inForce('<5%')));
      }),
    );
  });

  test('a status never falls when the value moves the good way', () => {
    fc.assert(
      fc.property(sign, number, number, width, width, kind, (words, aim, value, step, amount, of) => {
        fc.pre(words !== 'exactly');
        const target = { ...inForce(`${words} ${aim}`), tolerance: { amount, kind: of } };
        const isLowGood = words === 'less than' || words === 'no more than';
        const moved = isLowGood ? value - step : value + step;
        expect(rankOf(moved, target)).toBeGreaterThanOrEqual(rankOf(value, target));
      }),
    );
  });

  test('a status never falls when the tolerance grows, and no tolerance makes a miss met', () => {
    fc.assert(
      fc.property(sign, number, number, width, width, kind, (words, aim, value, amount, more, of) => {
        const bare = inForce(`${words} ${aim}`);
        const narrow = { ...bare, tolerance: { amount, kind: of } };
        const wide = { ...bare, tolerance: { amount: amount + more, kind: of } };
        expect(rankOf(value, narrow)).toBeGreaterThanOrEqual(rankOf(value, bare));
        expect(rankOf(value, wide)).toBeGreaterThanOrEqual(rankOf(value, narrow));
        expect(ask(value, wide).status === 'met').toBe(meetsTarget(value, bare.target));
      }),
    );
  });

  test('a tolerance holds a figure exactly on its edge, and none beyond', () => {
    fc.assert(
      fc.property(sign, number, width, kind, (words, aim, amount, of) => {
        const tolerance = { amount, kind: of };
        const target = { ...inForce(`${words} ${aim}`), tolerance };
        const { low, high } = toleratedRange(target.target, tolerance);
        for (const [edge, beyond] of [
          [low, low - 0.1],
          [high, high + 0.1],
        ] as const) {
          expect(rankOf(edge, target)).toBeGreaterThan(0);
          expect(['met', 'missed']).toContain(ask(beyond, target).status);
        }
      }),
    );
  });

  test('every step of a status is a sentence', () => {
    const marker = fc.constantFrom<Marker[]>([], ...MARKER_CODES.map((code) => [code]));
    const target = fc.option(
      sign.map((words) => inForce(`${words} 5%`, '2 points')),
      { nil: undefined },
    );
    fc.assert(
      fc.property(fc.option(number), marker, target, periodOf('quarter'), (value, markers, aim, period) => {
        const { reasons } = ask(value, aim, { markers, period });
        expect(reasons.length).toBeGreaterThan(0);
        for (const reason of reasons) expect(reason).toMatch(/^[A-Z].*\.$/);
      }),
    );
  });
});
