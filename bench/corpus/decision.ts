import type { z } from 'zod';
import { addWorkingDays } from '../../src/domain/working-days.ts';
import type { HolidayCalendar } from '../../src/domain/working-days.ts';
import type { decisionSchema } from '../../src/schemas/decision.ts';
import { mdx } from './file.ts';
import type { CorpusFile } from './file.ts';
import type { Quarter } from './history.ts';
import { INDICATORS } from './indicators.ts';
import { between } from './random.ts';
import type { Random } from './random.ts';
import { firstParagraphOf } from './report.ts';
import { sentence, sentencesOf } from './sentences.ts';
import { PRIORITIES } from './strategy.ts';
import { publicationOf } from './update.ts';

const RESOLUTIONS = 4;
const WORDS = 150;

/**
 * The file of a decision on an update: made a few working days after the update was published, and published itself, on
 * a working day, a few after that. It states no deadline, so the site must work it out.
 */
export function decisionFile({ id: update }: Quarter, calendar: HolidayCalendar, random: Random): CorpusFile {
  const made = addWorkingDays(publicationOf(update, calendar), between(random, 2, 5), calendar);
  const frontmatter: z.input<typeof decisionSchema> = {
    title: 'How services for children are doing',
    body: 'Cabinet',
    made,
    published: addWorkingDays(made, between(random, 0, 3), calendar),
    update,
    'key-decision': false,
    summary: sentence(random),
    resolutions: PRIORITIES.slice(0, RESOLUTIONS).map(({ id, title }, index) => ({
      number: index + 1,
      text: `To note what the update says under “${title}”.`,
      notes: [{ update, paragraph: String(firstParagraphOf(index)) }],
      indicators: INDICATORS.filter(({ priority, isCompared }) => priority === id && isCompared).map(
        (one) => one.id,
      ),
    })),
    reasons: 'So that Cabinet knows how services for children are doing.',
    alternatives: 'None',
    conflicts: 'None',
    dispensations: 'None',
  };
  const text = [WORDS / 2, WORDS / 2].map((words) => sentencesOf(words, random)).join('\n\n');
  return { path: `content/decisions/${made}-quarter-${update.at(-1)}.mdx`, text: mdx(frontmatter, text) };
}
