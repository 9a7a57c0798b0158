import { citationInWords } from '../../domain/paragraph-number.ts';
import { escapeHtml } from '../../library/body/escape-html.ts';
import type { Decision, Library, Update } from '../../library/library.ts';
import type { Paragraph } from '../../library/paragraphs.ts';
import { paragraphUrl, updateUrl } from '../../library/routes.ts';
import { datesOfUpdate } from './dates.ts';
import { absolute } from '../addresses.ts';
import type { Entry } from './entry.ts';
import { link, paragraph } from './html.ts';
import { aboutUpdate, updateInWords } from './update-entry.ts';

/** What an update says on one priority: the paragraphs under its headings, which may be none. */
export type PriorityReport = {
  update: Update;
  paragraphs: readonly Paragraph[];
  decisions: readonly Decision[];
};

/**
 * What an update says on a priority as an entry of the priority's own feed, given by its address. It is not the entry that
 * the feed of the whole site has for the update, so it has an id of its own.
 */
export function priorityEntry(
  { update, paragraphs, decisions }: PriorityReport,
  title: string,
  feedUrl: string,
  library: Library,
): Entry {
  const { by, ...dates } = datesOfUpdate(update, decisions, library);
  const first = paragraphs[0]?.number;
  return {
    id: `${feedUrl}#${update.id}`,
    kind: 'update',
    title: `${updateInWords(update)}: ${title}`,
    url: absolute(first === undefined ? updateUrl(update.id) : paragraphUrl(update.id, first), library),
    ...dates,
    summary: update.summary,
    content: () =>
      (paragraphs.length === 0 ? paragraph(update.summary) : '') +
      paragraphs.map((each) => numberedParagraph(update, each, library)).join('') +
      aboutUpdate(update, decisions, by, library),
  };
}

function numberedParagraph(update: Update, { number, text }: Paragraph, library: Library): string {
  const words = citationInWords(number).replace(/^p/, 'P');
  const place = link(absolute(paragraphUrl(update.id, number), library), words);
  return `<p>${place}: ${escapeHtml(text)}</p>`;
}
