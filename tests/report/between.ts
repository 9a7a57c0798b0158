import { expect } from 'vitest';
import { readPublished } from '../../src/cli/read-state.ts';
import { trendOf } from '../../src/components/charts/trend-data.ts';
import { londonInstant } from '../../src/domain/london-time.ts';
import { reportOf } from '../../src/report/index.ts';
import { reportSchema } from '../../src/report/report.ts';
import type { Item, Report, SectionId } from '../../src/report/report.ts';
import { sidesOf } from '../../src/report/sides.ts';
import { changedTrends } from '../../src/report/trends.ts';
import { TODAY, aProject } from '../checks/factory.ts';
import type { Laid } from '../checks/factory.ts';

type Files = Readonly<Record<string, Laid>>;

/** The report of a change from one small project to another. */
export function reportBetween(was: Files, now: Files, { embargoed = false } = {}): Report {
  const [base, head] = [was, now].map((files) => readPublished(aProject(files), TODAY));
  if (base === undefined || head === undefined) throw new Error('There are two states.');
  const comparison = sidesOf(base, head, londonInstant(TODAY, '12:00'), embargoed);
  const trends = comparison.sides === undefined ? [] : changedTrends(comparison.sides, trendOf);
  const report = reportOf(comparison, trends, { base: 'abcdef1234567', today: TODAY });
  expect(reportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
  return report;
}

/** The items of a section; none where the report has no such section. */
export function itemsOf({ sections }: Report, id: SectionId): Item[] {
  return sections.find((section) => section.id === id)?.items ?? [];
}

/** A section in brief, an item a line: “changed Children in care, Sep 2018: 552 → 553”. */
export function briefly(report: Report, id: SectionId): string[] {
  return itemsOf(report, id).map(({ kind, what, was, now, address }) => {
    const says = [was, now].filter((one) => one !== undefined).join(' → ');
    return `${kind} ${what}${says === '' ? '' : `: ${says}`}${address === undefined ? '' : ` @ ${address}`}`;
  });
}

/** The ids of the sections a report has. */
export function sectionsIn({ sections }: Report): SectionId[] {
  return sections.map(({ id }) => id);
}
