import { BLANK } from '../checks/blanks/blank.ts';
import { periodInWords } from '../domain/period-words.ts';
import { resolvePeriod } from '../domain/period.ts';
import type { Library } from '../library/library.ts';
import { precedentsOf, strategiesInForce } from './precedents.ts';
import { namesQuarter, onQuarter } from './quarter-words.ts';
import { numberOf } from './quarters.ts';
import type { UpdateAnswers } from './update-file.ts';
import { BLANK_WORDS, asRemarks, quoted, remark, yamlText } from './yaml-words.ts';

/** The details at the top of an update, down to its source. */
export function updateHead(
  { quarter, published, publishAt, outline }: UpdateAnswers,
  library: Library,
): string[] {
  const [last] = precedentsOf(quarter, library);
  const strategies = strategiesInForce(quarter, library).map(({ id }) => id);
  return [
    `title: ${yamlText(last?.title ?? BLANK)}`,
    `period: ${quoted(quarter)} # ${periodInWords(resolvePeriod(quarter, 'quarter'))}`,
    ...(numberOf(quarter) === 4
      ? ['year-end: true # Take this line out if the report is on the quarter alone.']
      : []),
    ...remark('One or two sentences, 300 letters at most. They stand on the home page.'),
    `summary: ${BLANK_WORDS}`,
    ...publication(published, publishAt),
    ...(strategies.length > 0
      ? []
      : remark('No strategy in data/strategies takes in this quarter. Add it there first.')),
    'strategies:',
    ...(strategies.length > 0 ? strategies : [BLANK]).map((id) => `  - ${yamlText(id)}`),
    'source:',
    '  kind: report',
    `  title: ${sourceTitle(quarter, library)}`,
    ...(outline === 'report'
      ? ['  words: record # The text below is the report’s own. If you write it anew, take this line out.']
      : []),
  ];
}

/** The day of publication and the embargo, or how to add them. */
export function publication(published: string | undefined, publishAt: string | undefined): string[] {
  return [
    ...(published === undefined
      ? [
          ...remark('The day it is published. When you know it, take the # and the space behind it away.'),
          ...asRemarks([`published: ${quoted(BLANK)}`]),
        ]
      : [`published: ${quoted(published)}`]),
    ...(publishAt === undefined
      ? []
      : [`publish-at: ${quoted(publishAt)} # Under embargo until then, London time.`]),
  ];
}

/** What the report is most likely called: as the last report was, on this quarter, to be looked at. A blank where that cannot be told. */
function sourceTitle(quarter: string, library: Library): string {
  const report = precedentsOf(quarter, library).find(({ source }) => source.kind === 'report');
  if (report === undefined || numberOf(quarter) === 4 || !namesQuarter(report.source.title, report.id)) {
    return BLANK_WORDS;
  }
  return `${yamlText(onQuarter(report.source.title, report.id, quarter))} # Does the report say so? Else write its title.`;
}
