import type { TrendData, TrendPoint } from '../../src/charts/trend-chart.ts';

const Y2010 = { start: '2010-04-01', end: '2011-03-31', label: '2010 to 2011' };
const Y2011 = { start: '2011-04-01', end: '2012-03-31', label: '2011 to 2012' };

const ASSESSMENTS = {
  unit: 'percent',
  points: [
    { ...Y2010, value: 45.4, printed: '45.4%' },
    { ...Y2011, value: 65.9, printed: '65.9%' },
  ],
  target: [
    { value: 60, comparison: 'at-least', from: Y2011.start, to: Y2011.end, label: 'Target: at least 60%' },
  ],
} as const satisfies Omit<TrendData, 'id'>;

/** Two years and a target that was met: the plainest case of the records. */
export const initialAssessments: TrendData = { id: 'initial-assessments', ...ASSESSMENTS };

/** A smaller share is better, and a tolerance was agreed: one figure only. */
export const secondPlans: TrendData = {
  id: 'second-plans',
  unit: 'percent',
  points: [{ ...Y2011, value: 5.5, printed: '5.5%' }],
  target: [
    {
      value: 5,
      comparison: 'below',
      from: Y2011.start,
      to: Y2011.end,
      label: 'Target: less than 5%',
      tolerance: { low: 5, high: 7 },
    },
  ],
};

/** A target of nothing at all lies on the axis. */
export const plansOverTwoYears: TrendData = {
  id: 'plans-over-two-years',
  unit: 'percent',
  points: [
    { ...Y2010, value: 1.5, printed: '1.5%' },
    { ...Y2011, value: 4.2, printed: '4.2%' },
  ],
  target: [
    { value: 0, comparison: 'exactly', from: Y2011.start, to: '2013-03-31', label: 'Target: 0% by 2013' },
  ],
};

/** An average of three months, then a day: figures that no line may join. */
export const neet: TrendData = {
  id: 'neet',
  unit: 'percent',
  points: [
    {
      start: '2011-11-01',
      end: '2012-01-31',
      basis: 'rolling-3-months',
      label: 'November 2011 to January 2012',
      tick: 'Nov 2011–Jan 2012',
      value: 9.7,
      printed: '9.7%',
    },
    {
      start: '2012-03-31',
      end: '2012-03-31',
      basis: 'snapshot',
      label: '31 March 2012',
      tick: 'Mar 2012',
      value: 8.6,
      printed: '8.6%',
    },
  ],
  target: [
    { value: 9, comparison: 'at-most', from: Y2011.start, to: Y2011.end, label: 'Target: no more than 9%' },
  ],
};

/** A single figure, of a unit that has to be named. */
export const childrenInCare: TrendData = {
  id: 'children-in-care',
  unit: 'per-10000',
  points: [
    {
      start: '2018-09-30',
      end: '2018-09-30',
      label: '30 September 2018',
      tick: 'Sep 2018',
      value: 113,
      printed: '113',
    },
  ],
};

/** A single figure beside those of other areas, with a target. */
export const persistentAbsence: TrendData = {
  id: 'persistent-absence',
  area: 'Stockton-on-Tees',
  unit: 'percent',
  points: [
    {
      start: '2010-09-01',
      end: '2011-08-31',
      basis: 'academic-year',
      label: '2010 to 2011',
      value: 5.2,
      printed: '5.2%',
    },
  ],
  target: [
    {
      value: 5,
      comparison: 'below',
      from: '2010-09-01',
      to: '2012-08-31',
      label: 'Target: less than 5%',
    },
  ],
  comparators: [
    {
      area: 'north-east',
      label: 'North East',
      end: '2011-08-31',
      periodLabel: '2010 to 2011',
      value: 4.4,
      printed: '4.4%',
    },
    {
      area: 'england',
      label: 'England',
      end: '2011-08-31',
      periodLabel: '2010 to 2011',
      value: 4,
      printed: '4%',
    },
  ],
};

/** Comparators of another period than the latest figure. */
export const childcareSettings: TrendData = {
  id: 'childcare-settings',
  area: 'Stockton-on-Tees',
  unit: 'percent',
  points: [
    { ...Y2010, value: 50, printed: '50%' },
    { ...Y2011, value: 79, printed: '79%' },
  ],
  comparators: [
    {
      area: 'statistical-neighbours',
      label: 'Similar councils',
      end: '2011-08-31',
      periodLabel: 'August 2011',
      value: 68,
      printed: '68%',
    },
    {
      area: 'england',
      label: 'England',
      end: '2011-08-31',
      periodLabel: 'August 2011',
      value: 75,
      printed: '75%',
    },
  ],
};

/** Uneven gaps between figures: none may be joined but the two that follow each other. */
export const earlyYearsPlaces: TrendData = {
  id: 'early-years-places',
  unit: 'percent',
  points: [
    {
      start: '2015-01-01',
      end: '2015-12-31',
      basis: 'calendar-year',
      label: '2015',
      value: 54,
      printed: '54%',
    },
    {
      start: '2018-01-01',
      end: '2018-12-31',
      basis: 'calendar-year',
      label: '2018',
      value: 94,
      printed: '94%',
    },
  ],
};

/** Four quarters with a target that changes. */
export const fourQuarters: TrendData = {
  id: 'four-quarters',
  unit: 'percent',
  points: [quarter(2017, 2, 95.2), quarter(2017, 3, 94.8), quarter(2017, 4, 96.5), quarter(2018, 1, 97.8)],
  target: [
    {
      value: 95,
      comparison: 'at-least',
      from: '2017-04-01',
      to: '2018-03-31',
      label: 'Target: at least 95%',
    },
  ],
};

/** Quarters with one hidden figure and a new definition half way. */
export const brokenSeries: TrendData = {
  id: 'broken-series',
  unit: 'percent',
  points: [
    quarter(2016, 4, 12.1),
    quarter(2017, 1, 11.8),
    { ...quarter(2017, 2, 0), value: null, printed: '[c]' },
    quarter(2017, 3, 11.1),
    quarter(2017, 4, 10.6),
    quarter(2018, 1, 8.9),
    { ...quarter(2018, 2, 8.6), markers: ['p'] },
  ],
  breaks: [{ at: '2018-04-01', label: 'New definition: school years 12 to 14' }],
};

/** Five years of quarters that rise and fall, with a yearly target. */
export const twentyQuarters: TrendData = {
  id: 'twenty-quarters',
  unit: 'count',
  points: Array.from({ length: 20 }, (_, index) =>
    quarter(
      2014 + Math.floor(index / 4),
      (index % 4) + 1,
      Math.round(430 + 45 * Math.sin(index / 3) + 4 * index),
      '',
    ),
  ),
  target: [
    {
      value: 450,
      comparison: 'at-most',
      from: '2017-04-01',
      to: '2019-03-31',
      label: 'Target: no more than 450',
    },
  ],
};

const day = (date: string, label: string) => ({ start: date, end: date, basis: 'snapshot' as const, label });

/** A rate in whole words, near the right edge, and another area’s figure of half a year before. */
export const careRate: TrendData = {
  id: 'care-rate',
  area: 'Stockton-on-Tees',
  unit: 'per-10000',
  points: [
    { ...day('2018-09-30', '30 September 2018'), tick: 'Sep 2018', value: 113, printed: '113 per 10,000' },
    { ...day('2018-12-31', '31 December 2018'), tick: 'Dec 2018', value: 115, printed: '115 per 10,000' },
  ],
  comparators: [
    {
      area: 'england',
      label: 'England',
      start: '2018-03-31',
      end: '2018-03-31',
      periodLabel: 'Mar 2018',
      value: 64,
      printed: '64 per 10,000',
    },
  ],
};

/** A hedged figure near the right edge is wider than its place. */
export const hedged: TrendData = {
  id: 'hedged',
  unit: 'count',
  points: [
    { ...quarter(2018, 2, 822), printed: 'approximately 822' },
    { ...quarter(2018, 3, 830), printed: 'approximately 830' },
  ],
};

/** As many points as the benchmark draws. */
export const thousandDays: TrendData = {
  id: 'thousand-days',
  unit: 'count',
  points: Array.from({ length: 1000 }, (_, index) => {
    const day = Temporal.PlainDate.from('2016-01-01').add({ days: index }).toString();
    const value = Math.round(300 + 60 * Math.sin(index / 90) + 12 * Math.sin(index * 1.7));
    return { start: day, end: day, label: day, value, printed: String(value) };
  }),
};

/** A quarter of the council year that begins in the given year. */
export function quarter(firstYear: number, number: number, value: number, sign = '%'): TrendPoint {
  const start = Temporal.PlainDate.from(`${firstYear}-04-01`).add({ months: 3 * (number - 1) });
  const end = start.add({ months: 3 }).subtract({ days: 1 });
  const next = String((firstYear + 1) % 100).padStart(2, '0');
  return {
    start: start.toString(),
    end: end.toString(),
    basis: 'quarter',
    label: `Quarter ${number}, ${firstYear} to ${firstYear + 1}`,
    tick: `Q${number} ${firstYear}–${next}`,
    value,
    printed: `${value}${sign}`,
  };
}

/** Every sample that is drawn for a snapshot. */
export const TRENDS: readonly TrendData[] = [
  initialAssessments,
  secondPlans,
  plansOverTwoYears,
  neet,
  childrenInCare,
  persistentAbsence,
  childcareSettings,
  earlyYearsPlaces,
  fourQuarters,
  brokenSeries,
  twentyQuarters,
  careRate,
  hedged,
];
