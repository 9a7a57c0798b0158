import type { ChangeData } from '../../src/charts/change-chart.ts';
import type { ComparatorData } from '../../src/charts/comparator-chart.ts';
import type { TargetData, TargetRow } from '../../src/charts/target-chart.ts';

/** Changes on the same quarter a year before, none of them good or bad in itself. */
export const demand: ChangeData = {
  id: 'demand',
  rows: [
    change("Contacts to children's social care", -21),
    change('Referrals to social care', 15),
    change('Single assessments started', 14),
    change('Children newly found to be in need', 13),
    change('Episodes of need that ended', 31),
    change('Children in need overall', -5.6),
    change('Children with a child protection plan', 10),
    change('Children in care', 13),
  ],
};

/** Every tone at once. */
export const tones: ChangeData = {
  id: 'tones',
  rows: [
    { ...change('Assessments finished in time', 12.5), tone: 'better' },
    {
      ...change('Children with three or more placements in the year, whatever the reason for each move', 4),
      tone: 'worse',
    },
    { ...change('Agency social workers', -25), tone: 'better' },
    { ...change('Children in care', 0), printed: '0%' },
  ],
};

/** The percentages of 2011 to 2012 that had a target and were reported at the year's end. */
export const yearEnd: TargetData = {
  id: 'year-end',
  rows: [
    target('Initial assessments within 10 working days', 65.9, 'at-least', 60),
    target('Core assessments within 35 working days', 69.7, 'at-least', 60),
    {
      ...target('Child protection plans over two years', 4.2, 'at-most', 0),
      comparison: 'exactly',
      targetPrinted: '0%',
    },
    {
      ...target('Second or later child protection plans', 5.5, 'below', 5),
      status: 'within tolerance',
      tolerance: { low: 5, high: 7 },
    },
    target('Young people not in education, employment or training', 8.6, 'at-most', 9),
    target('Three or more placements in the year', 7.9, 'below', 10),
    target('Two years or more in the latest placement', 56.6, 'at-least', 65),
  ],
};

/** Persistent absence in secondary schools beside the region and the country. */
export const absence: ComparatorData = {
  id: 'absence',
  rows: [{ ...area('Stockton-on-Tees', 5.2), home: true }, area('North East', 4.4), area('England', 4)],
};

/** Comparators of another period, one of them provisional. */
export const schools: ComparatorData = {
  id: 'schools',
  rows: [
    { ...area('Stockton-on-Tees', 71), home: true, periodLabel: 'March 2012' },
    { ...area('England', 70), periodLabel: 'December 2011', provisional: true },
  ],
};

function change(label: string, value: number): ChangeData['rows'][number] {
  const printed = `${value > 0 ? '+' : '−'}${Math.abs(value)}%`;
  return { label, value, printed, tone: 'neutral' };
}

function target(label: string, value: number, comparison: TargetRow['comparison'], goal: number): TargetRow {
  const words = {
    'at-least': 'at least',
    'at-most': 'no more than',
    below: 'less than',
    above: 'more than',
    exactly: '',
  };
  const met = comparison === 'at-least' ? value >= goal : value <= goal;
  return {
    label,
    value,
    printed: `${value}%`,
    target: goal,
    targetPrinted: `${words[comparison]} ${goal}%`.trim(),
    comparison,
    status: met ? 'met' : 'missed',
    unit: 'percent',
  };
}

function area(label: string, value: number): ComparatorData['rows'][number] {
  return {
    area: label.toLowerCase().replaceAll(' ', '-'),
    label,
    periodLabel: '2010 to 2011',
    value,
    printed: `${value}%`,
    home: false,
    provisional: false,
  };
}
