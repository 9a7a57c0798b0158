import { dateInWords } from '../../domain/calendar-date.ts';
import { lifeOf } from '../../library/call-ins.ts';
import { escapeHtml } from '../../library/body/escape-html.ts';
import type { Decision, Library } from '../../library/library.ts';
import { decisionUrl } from '../../library/routes.ts';
import { updatedOfDecision } from './dates.ts';
import { absolute } from '../addresses.ts';
import type { Entry } from './entry.ts';
import { link, paragraph } from './html.ts';

const written = new WeakMap<Library, Map<string, Entry>>();

/**
 * A decision as an entry, with where it stands at an instant. Worked out once for a library and an instant: the feeds of
 * several priorities have it.
 * @throws Error as `lifeOf` does
 */
export function decisionEntry(decision: Decision, library: Library, now: string): Entry {
  const entries = written.get(library) ?? new Map<string, Entry>();
  written.set(library, entries);
  const key = `${now} ${decision.id}`;
  const entry = entries.get(key) ?? entryOf(decision, library, now);
  entries.set(key, entry);
  return entry;
}

function entryOf(decision: Decision, library: Library, now: string): Entry {
  const { standing } = lifeOf(decision, library, now);
  const url = absolute(decisionUrl(decision.id), library);
  return {
    id: url,
    kind: 'decision',
    title: `Decision of ${decision.body}, ${dateInWords(decision.made)}: ${decision.title}`,
    url,
    ...(decision.published !== undefined && { published: decision.published }),
    updated: updatedOfDecision(decision, standing),
    summary: `${decision.summary} ${standing.sentence}`,
    content: () =>
      paragraph(decision.summary) +
      paragraph(standing.sentence) +
      resolutionList(decision) +
      `<p>${link(url, 'The record of the decision')}</p>`,
  };
}

function resolutionList({ resolutions }: Decision): string {
  const items = resolutions.map(({ number, text }) => `<li value="${number}">${escapeHtml(text)}</li>`);
  return `<ol>${items.join('')}</ol>`;
}
