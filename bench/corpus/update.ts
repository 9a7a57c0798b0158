import type { z } from 'zod';
import { resolvePeriod } from '../../src/domain/period.ts';
import { nextWorkingDay } from '../../src/domain/working-days.ts';
import type { HolidayCalendar } from '../../src/domain/working-days.ts';
import type { updateSchema } from '../../src/schemas/update.ts';
import { mdx } from './file.ts';
import type { CorpusFile } from './file.ts';
import type { Quarter } from './history.ts';
import type { Random } from './random.ts';
import { KEPT_PROMISE, report } from './report.ts';
import { sentence } from './sentences.ts';

const WEEKS_TO_PUBLICATION = 5;

/** The file of a quarter's update. It reports the end of the first of two commitments of the update before. */
export function updateFile(quarter: Quarter, calendar: HolidayCalendar, random: Random): CorpusFile {
  const { text, figures, commitments } = report(quarter, random);
  const frontmatter: z.input<typeof updateSchema> = {
    title: 'How services for children are doing',
    period: quarter.id,
    ...(quarter.id.endsWith('q4') && { 'year-end': true }),
    summary: sentence(random),
    published: publicationOf(quarter.id, calendar),
    strategies: ['invented'],
    source: { kind: 'report', title: 'Invented report, made to measure how fast the site is built' },
    figures,
    commitments,
    closes: quarter.previous
      ? [{ update: quarter.previous, id: KEPT_PROMISE, outcome: 'done', paragraph: '1' }]
      : [],
  };
  return { path: `content/updates/${quarter.id}.mdx`, text: mdx(frontmatter, text) };
}

/** The working day on which an update is published (ISO date), some weeks after its quarter is over. */
export function publicationOf(quarter: string, calendar: HolidayCalendar): string {
  const end = Temporal.PlainDate.from(resolvePeriod(quarter).end);
  return nextWorkingDay(end.add({ weeks: WEEKS_TO_PUBLICATION }).toString(), calendar);
}
