import { dateInWords } from '../../domain/calendar-date.ts';
import { escapeHtml } from '../../library/body/escape-html.ts';
import type { Library } from '../../library/library.ts';
import type { Item, Report, Section } from '../report.ts';
import { apart, visible } from './markdown-text.ts';
import { markedPair, setOff } from './marked.ts';
import { styleOf } from './page-style.ts';
import { HEADING, KINDS, NOTHING, TITLES, isEmpty, remarksOn, tallyOf } from './titles.ts';

/** What of the site the page takes its look and its name from. */
export type Look = Pick<Library['site'], 'council' | 'service' | 'theme'>;

/** The drawings of a trend before and after, as SVG of our own making. */
export type Pictures = ReadonlyMap<string, { before: string; after: string }>;

/** Nothing may be run or fetched, whatever gets into the page. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A report as one page that needs nothing else: styles and drawings are in it, and no script is. */
export function renderPage(report: Report, look: Look, pictures: Pictures): string {
  const { sections, base, today } = report;
  const body = isEmpty(report)
    ? `<p>${NOTHING}</p>`
    : sections.map((section) => sectionOf(section, pictures)).join('\n');
  const remarks = remarksOn(report).map(
    (remark) => `<p class="note"><strong>Note:</strong> ${text(remark)}</p>`,
  );
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${HEADING} – ${text(look.service)}</title>
<style>${styleOf(look.theme)}</style>
</head>
<body>
<header><div><strong>${text(look.council)}</strong> ${text(look.service)}</div></header>
<main>
<h1>${HEADING}</h1>
<p>Compared with <code>${base.slice(0, 10)}</code>, as of ${dateInWords(today)}.</p>
${remarks.join('\n')}
${contents(sections)}
${body}
</main>
</body>
</html>
`;
}

function contents(sections: readonly Section[]): string {
  if (sections.length < 2) return '';
  const links = sections.map(
    ({ id, items }) => `<li><a href="#${id}">${TITLES[id]}</a>: ${tallyOf(items)}</li>`,
  );
  return `<nav aria-label="Contents"><ul>${links.join('')}</ul></nav>`;
}

function sectionOf({ id, items, unlisted }: Section, pictures: Pictures): string {
  const content =
    id === 'figures'
      ? figureTable(items)
      : `<ul>${items.map((item) => listItem(item, pictures)).join('\n')}</ul>`;
  const more = unlisted > 0 ? `<p>And ${unlisted} more.</p>` : '';
  return `<section aria-labelledby="${id}"><h2 id="${id}">${TITLES[id]} <span>${tallyOf(items)}</span></h2>${content}${more}</section>`;
}

function figureTable(items: readonly Item[]): string {
  const rows = items.map(
    (item) =>
      `<tr class="${item.kind}"><td>${KINDS[item.kind]}</td><th scope="row">${text(item.what)}</th>` +
      figureCell('Was', item.was === undefined ? '' : text(item.was)) +
      figureCell('Now', item.now === undefined ? '' : `<strong>${text(item.now)}</strong>`) +
      `<td>${[...reasons(item), where(item)].join(' ')}</td></tr>`,
  );
  const head = ['', 'Figure', 'Was', 'Now', 'What follows, and where'].map(
    (name) => `<th scope="col">${name}</th>`,
  );
  return `<div class="scroll" tabindex="0" role="region" aria-label="Figures"><table><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`;
}

/** Where a phone shows a row as lines one below another, a figure says itself which it is. */
function figureCell(name: string, figure: string): string {
  return `<td class="figure" data-name="${name}">${figure}</td>`;
}

function listItem(item: Item, pictures: Pictures): string {
  const { kind, what, picture } = item;
  const drawn = picture === undefined ? undefined : pictures.get(picture);
  const drawings = drawn
    ? `<div class="pair"><figure><figcaption>Before</figcaption>${drawn.before}</figure><figure><figcaption>After</figcaption>${drawn.after}</figure></div>`
    : '';
  return `<li class="${kind}"><p><span class="kind">${KINDS[kind]}</span> <strong>${text(what)}</strong></p>${says(item)}${reasons(
    item,
  )
    .map((reason) => `<p>${reason}</p>`)
    .join('')}${where(item)}${drawings}</li>`;
}

function says({ was, now }: Item): string {
  if (was === undefined || now === undefined) {
    const only = now ?? was;
    return only === undefined ? '' : `<p>${text(only)}</p>`;
  }
  const [before, after] = markedPair(visible(was), visible(now));
  const mark = (name: string) => (part: string) => `<${name}>${part}</${name}>`;
  return `<dl><dt>Was</dt><dd>${setOff(before, text, mark('del'))}</dd><dt>Now</dt><dd>${setOff(after, text, mark('ins'))}</dd></dl>`;
}

function reasons({ why = [] }: Item): string[] {
  return why.map(text);
}

function where({ address, leadsTo, file, line }: Item): string {
  const led = leadsTo === undefined ? '' : ` → <code>${text(leadsTo)}</code>`;
  const parts = [
    ...(address === undefined ? [] : [`<code>${text(address)}</code>${led}`]),
    ...(file === undefined ? [] : [`<code>${text(line === undefined ? file : `${file}:${line}`)}</code>`]),
  ];
  return parts.length === 0 ? '' : `<p class="where">${parts.join(' · ')}</p>`;
}

function text(words: string): string {
  return apart(escapeHtml(visible(words)));
}
