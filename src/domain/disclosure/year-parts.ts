import type { Basis, Period } from '../period.ts';

type Stretch = { readonly basis: Basis; readonly id: string };

/** That one stretch of a council year is made of others. */
export type YearPart = { readonly total: Stretch; readonly parts: readonly Stretch[] };

/** The council year a period is all or a part of, for what is counted over time: `2018-19`. Undefined for any other. */
export function yearOf({ basis, id }: Pick<Period, 'basis' | 'id'>): string | undefined {
  return basis === 'year' || basis === 'quarter' || basis === 'year-to-date' ? id.slice(0, 7) : undefined;
}

/** How a council year is made of its quarters, and each year to date of the quarters so far. */
export function quartersOfYear(year: string): YearPart[] {
  const quarters = [1, 2, 3, 4].map((quarter): Stretch => ({ basis: 'quarter', id: `${year}-q${quarter}` }));
  const toDate = quarters.map(({ id }): Stretch => ({ basis: 'year-to-date', id }));
  const whole: Stretch = { basis: 'year', id: year };
  const sofar = toDate.flatMap((total, index): YearPart[] => {
    const quarter = quarters[index] as Stretch;
    const before = toDate[index - 1];
    return [
      { total, parts: quarters.slice(0, index + 1) },
      ...(before && index > 1 ? [{ total, parts: [before, quarter] }] : []),
    ];
  });
  return [
    { total: whole, parts: quarters },
    { total: whole, parts: toDate.slice(3) },
    { total: whole, parts: [toDate[2] as Stretch, quarters[3] as Stretch] },
    ...sofar,
  ];
}
