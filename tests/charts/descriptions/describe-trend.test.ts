import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeTrend } from '../../../src/charts/descriptions/describe-trend.ts';
import type { TrendData } from '../../../src/charts/trend-chart.ts';
import type { Polarity } from '../../../src/domain/polarity.ts';
import type { Status } from '../../../src/domain/status.ts';
import { trend } from '../arbitraries.ts';
import * as samples from '../trend-samples.ts';
import { quarter } from '../trend-samples.ts';

const JUDGEMENT = /\b(good|bad|better|worse|improve\w*|improving|decline\w*)\b/i;

const describeIt = (data: TrendData, polarity: Polarity = 'none', status?: Status) =>
  describeTrend(data, { subject: 'Initial assessments in time', polarity, status });
const sentenceFor = (data: TrendData, polarity?: Polarity, status?: Status) =>
  describeIt(data, polarity, status).description;
const quarters = (...values: number[]): TrendData => ({
  id: 'quarters',
  unit: 'percent',
  points: values.map((value, index) => quarter(2017, index + 1, value)),
});

describe('the sentence under a trend', () => {
  test('says where the figure came from, where it went and what was aimed at', () => {
    expect(sentenceFor(samples.initialAssessments)).toBe(
      'Rose from 45.4% in 2010 to 2011 to 65.9% in 2011 to 2012; the target was at least 60%.',
    );
  });

  test('judges only where the indicator has a polarity, and speaks of the target as its status does', () => {
    expect(sentenceFor(samples.initialAssessments, 'high-is-good', 'met')).toBe(
      'Rose from 45.4% in 2010 to 2011 to 65.9% in 2011 to 2012, which is better; the target of at least 60% was met.',
    );
    expect(sentenceFor(samples.plansOverTwoYears, 'low-is-good', 'missed')).toBe(
      'Rose from 1.5% in 2010 to 2011 to 4.2% in 2011 to 2012, which is worse; the target of 0% was missed.',
    );
  });

  test('calls a single figure the only one', () => {
    expect(sentenceFor(samples.childrenInCare)).toBe('The only figure is 113 at 30 September 2018.');
    expect(sentenceFor(samples.secondPlans, 'low-is-good', 'within tolerance')).toBe(
      'The only figure is 5.5% in 2011 to 2012; the target was less than 5%, and this is within the agreed tolerance.',
    );
  });

  test('does not compare figures for different kinds of period', () => {
    expect(sentenceFor(samples.neet, 'low-is-good', 'met')).toBe(
      'The latest figure is 8.6% at 31 March 2012; figures for another kind of period are not compared with it; the target of no more than 9% was met.',
    );
  });

  test('does not compare across a break, and says which it is', () => {
    expect(sentenceFor(samples.brokenSeries, 'low-is-good')).toBe(
      'Fell from 8.9% in Quarter 1, 2018 to 2019 to 8.6% in Quarter 2, 2018 to 2019, which is better; figures before 1 April 2018 are not compared with later ones (New definition: school years 12 to 14).',
    );
  });

  test('never calls a figure the only one where a break cuts the year before it in two', () => {
    const broken = { ...samples.initialAssessments, breaks: [{ at: '2010-09-01', label: 'New form' }] };
    expect(sentenceFor(broken)).toContain('The latest figure is 65.9%');
    expect(sentenceFor(broken)).toContain(
      'figures before 1 September 2010 are not compared with later ones (New form)',
    );
  });

  test('says that a figure stayed where it was', () => {
    expect(sentenceFor(quarters(98, 98), 'high-is-good')).toBe('Stayed at 98% in Quarter 2, 2017 to 2018.');
  });

  test('calls a difference finer than the coarser figure hardly any change', () => {
    expect(sentenceFor(quarters(98, 97.8), 'high-is-good')).toBe(
      'Barely changed, from 98% in Quarter 1, 2017 to 2018 to 97.8% in Quarter 2, 2017 to 2018.',
    );
  });

  test('names the extremes of a longer series, and the step that the headline speaks of', () => {
    expect(sentenceFor(quarters(40, 52, 38, 45))).toBe(
      'Rose from 40% in Quarter 1, 2017 to 2018 to 45% in Quarter 4, 2017 to 2018, having been as low as 38% in Quarter 3, 2017 to 2018 and as high as 52% in Quarter 2, 2017 to 2018; the figure before that was 38%.',
    );
  });

  test('gives other areas their own periods', () => {
    expect(sentenceFor(samples.childcareSettings)).toContain(
      'elsewhere: Similar councils 68% (August 2011) and England 75% (August 2011)',
    );
    expect(sentenceFor(samples.persistentAbsence)).toContain('elsewhere: North East 4.4% and England 4%');
  });

  test('says so where the last period has no figure', () => {
    const { points } = samples.initialAssessments;
    const hidden = { ...quarter(2012, 1, 0), value: null, printed: '[x]' };
    expect(sentenceFor({ ...samples.initialAssessments, points: [...points, hidden] })).toMatch(
      /there is no figure for Quarter 1, 2012 to 2013\.$/,
    );
  });

  test.each([
    ['c', 'the figure for Quarter 1, 2012 to 2013 is hidden so that no one can be identified.'],
    ['x', 'there is no figure for Quarter 1, 2012 to 2013.'],
    ['z', 'no figure applies to Quarter 1, 2012 to 2013.'],
    ['low', 'the figure for Quarter 1, 2012 to 2013 rounds to zero but is not zero.'],
  ] as const)('tells a figure that is [%s] as what it is', (absent, words) => {
    const { points } = samples.initialAssessments;
    const last = { ...quarter(2012, 1, 0), value: null, printed: `[${absent}]`, absent };
    expect(sentenceFor({ ...samples.initialAssessments, points: [...points, last] })).toContain(`; ${words}`);
  });

  test('says that there is nothing where there is nothing', () => {
    expect(sentenceFor({ id: 'none', unit: 'percent', points: [] })).toBe('No figures have been published.');
  });

  test('leaves out a target that holds at another time', () => {
    const target = [
      { value: 60, comparison: 'at-least' as const, from: '2015-04-01', to: '2016-03-31', label: 'Later' },
    ];
    expect(sentenceFor({ ...samples.initialAssessments, target })).not.toContain('target');
  });
});

describe('the headline of a trend', () => {
  test.each<[string, Polarity, Status | undefined, TrendData, string]>([
    [
      'a rise that is good',
      'high-is-good',
      'met',
      samples.initialAssessments,
      ' rose from 45.4% to 65.9%, which is better, and met the target',
    ],
    [
      'a rise without polarity',
      'none',
      'met',
      samples.initialAssessments,
      ' rose from 45.4% to 65.9% and met the target',
    ],
    [
      'a rise that is bad',
      'low-is-good',
      'missed',
      samples.plansOverTwoYears,
      ' rose from 1.5% to 4.2%, which is worse, and missed the target',
    ],
    [
      'a single figure',
      'low-is-good',
      'within tolerance',
      samples.secondPlans,
      ': 5.5% in 2011 to 2012, which came within tolerance of the target',
    ],
    ['a figure without a target', 'none', 'no target', samples.childrenInCare, ': 113 at 30 September 2018'],
    ['no figure', 'none', undefined, { id: 'none', unit: 'percent', points: [] }, ': no figures yet'],
    [
      'the last step of several',
      'high-is-good',
      undefined,
      quarters(40, 52, 38, 45),
      ' rose from 38% to 45%, which is better',
    ],
    ['no change', 'high-is-good', undefined, quarters(98, 98), ' stayed at 98%'],
  ])('says what happened: %s', (_, polarity, status, data, words) => {
    expect(describeIt(data, polarity, status).headline).toBe(`Initial assessments in time${words}`);
  });
});

describe('the title of a trend', () => {
  test('names the figure, the area and the time', () => {
    expect(describeIt(samples.childcareSettings).title).toBe(
      'Initial assessments in time, Stockton-on-Tees, between 2010 to 2011 and 2011 to 2012',
    );
    expect(describeIt(samples.childrenInCare).title).toBe('Initial assessments in time, Sep 2018');
  });
});

describe('the words of any trend', () => {
  test('never judge an indicator without polarity', () => {
    fc.assert(
      fc.property(trend, (data) => {
        const { headline, description } = describeIt(data, 'none', 'met');
        expect(`${headline} ${description}`).not.toMatch(JUDGEMENT);
      }),
    );
  });

  test('always give the latest figure, in one sentence', () => {
    fc.assert(
      fc.property(trend, (data) => {
        const latest = data.points.filter(({ value }) => value !== null).at(-1);
        const { description } = describeIt(data, 'high-is-good');
        expect(description).toContain(latest?.printed ?? 'No figures have been published');
        expect(description).toMatch(/^[^.]*(\.\d[^.]*)*\.$/);
      }),
    );
  });
});
