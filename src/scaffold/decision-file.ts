import { BLANK } from '../checks/blanks/blank.ts';
import { periodInWords } from '../domain/period-words.ts';
import { resolvePeriod } from '../domain/period.ts';
import type { Library } from '../library/library.ts';
import { callInLines, callInNotices } from './call-in-lines.ts';
import { decisionTitle, lastBody } from './decision-precedents.ts';
import { notableParagraphs } from './notable-paragraphs.ts';
import { documentOf } from './scaffold-file.ts';
import type { ScaffoldFile } from './scaffold-file.ts';
import { publication } from './update-head.ts';
import { BLANK_WORDS, quoted, remark, yamlText } from './yaml-words.ts';

/** What has to be known to begin the record of a decision. Days are ISO dates. */
export type DecisionAnswers = {
  /** The quarter of the update that it is on. */
  update: string;
  made: string;
  /** The day its record was published, if that is known. */
  published?: string | undefined;
  /** When its embargo ends, on London's clock: `2019-01-28 09:00`. */
  publishAt?: string | undefined;
  /** The last day of call-in that the record states, if it states one. */
  deadline?: string | undefined;
  /** What it is about, as the second half of the file's name: `childrens-services-quarter-3`. */
  about: string;
};

/** What the law asks every record for, and what to write (SI 2012/2089, regulation 12(2)). */
const REQUIRED = [
  ['reasons', 'Why it was decided so.'],
  ['alternatives', 'Which alternatives were considered and rejected. If none were, write None.'],
  ['conflicts', 'Which conflicts of interest were declared. If none were, write None.'],
  ['dispensations', 'Which dispensations were granted. If none were, write None.'],
] as const;

/**
 * The file of a decision that is still to be filled in. What can be known stands in it; everything else is a blank that the
 * check reports.
 */
export function decisionFile(answers: DecisionAnswers, library: Library): ScaffoldFile {
  const { update, made, published, publishAt, about } = answers;
  const details = [
    ...remark(
      `Begun by npm run new. Put what belongs there in place of each ${BLANK}: npm run check names those that are left. ` +
        'A line that begins with # is a remark for you, which no page shows.',
    ),
    titleLine(decisionTitle(answers, library)),
    `body: ${yamlText(lastBody(made, library))}`,
    `made: ${quoted(made)}`,
    ...publication(published ?? BLANK, publishAt),
    `update: ${quoted(update)} # ${periodInWords(resolvePeriod(update, 'quarter'))}`,
    ...remark('true if it is a key decision. If the record does not say, take the line out.'),
    `key-decision: ${BLANK}`,
    ...remark('One or two sentences, 300 letters at most.'),
    `summary: ${BLANK_WORDS}`,
    ...resolutions(update, library),
    ...REQUIRED.flatMap(([field, what]) => [...remark(what), `${field}: ${BLANK_WORDS}`]),
    ...callInLines(answers, library),
  ];
  const path = `content/decisions/${made}-${about}.mdx`;
  return documentOf(path, details, `${BLANK}\n`, callInNotices(answers, library));
}

/** A title that was worked out is to be looked at. */
function titleLine(title: string): string {
  const look = title === BLANK ? '' : ' # Does the record say so? Else write its title.';
  return `title: ${yamlText(title)}${look}`;
}

function resolutions(update: string, library: Library): string[] {
  return [
    ...remark('What was resolved, numbered as in the record: an entry for each.'),
    'resolutions:',
    '  - number: 1',
    `    text: ${BLANK_WORDS}`,
    '    notes:',
    `      - update: ${quoted(update)}`,
    ...notableParagraphs(update, library),
  ];
}
