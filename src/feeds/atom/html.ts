import { escapeHtml } from '../../library/body/escape-html.ts';

/** Words as a paragraph of HTML. */
export const paragraph = (words: string) => `<p>${escapeHtml(words)}</p>`;

/** A link; the words are escaped. */
export const link = (href: string, words: string) => `<a href="${escapeHtml(href)}">${escapeHtml(words)}</a>`;

/** A list of items that are HTML already; empty when there are none. */
export const list = (items: readonly string[]) =>
  items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
