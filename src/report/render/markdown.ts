import { dateInWords } from '../../domain/calendar-date.ts';
import type { Item, Report, Section } from '../report.ts';
import { markdownCode, markdownText, visible } from './markdown-text.ts';
import { markedPair, setOff } from './marked.ts';
import { HEADING, KINDS, NOTHING, TITLES, isEmpty, remarksOn, tallyOf } from './titles.ts';

/** The longest comment that GitHub takes, in characters. */
export const LONGEST_COMMENT = 65_536;

/** The first line of a comment, by which it is found again. */
export const MARK = '<!-- quarterlight-report -->';

const TOO_LONG = 'There is more to tell than fits here. See the whole report.';

/** How many items a section lists, tried one after another until the whole is short enough. */
const CAPS = [300, 150, 80, 40, 20, 10, 5, 2, 0] as const;

type Options = {
  /** The longest the Markdown may be, in characters. */
  limit?: number;
  /** Where the pictures of trends are kept, such as report-pictures/; left out, they are in the page alone. */
  pictures?: string | undefined;
  /** The commit that was reported on. */
  commit?: string | undefined;
};

/**
 * A report as a comment on a pull request. Whatever the content says is shown as plain text. A report that is too long
 * lists less of each section and says so.
 */
export function renderMarkdown(report: Report, options: Options = {}): string {
  const { limit = LONGEST_COMMENT, commit } = options;
  const sections = report.sections.map((section) => rendered(section, options));
  const head = [
    MARK,
    `## ${HEADING}`,
    ...remarksOn(report).map((remark) => `**Note:** ${markdownText(remark)}`),
    ...(isEmpty(report) ? [NOTHING] : []),
  ];
  const against = `Compared with ${shortHash(report.base)}, as of ${dateInWords(report.today)}`;
  const end = `${against}${commit === undefined ? '' : `, at ${shortHash(commit)}`}.\n`;
  const tries = CAPS.values().map((cap) =>
    [...head, ...sections.map((section) => withAtMost(cap, section)), end].join('\n\n'),
  );
  // Without its remarks a comment that lists nothing is always short enough.
  return (
    tries.find((markdown) => markdown.length <= limit) ?? [MARK, `## ${HEADING}`, TOO_LONG, end].join('\n\n')
  );
}

/** Sections of things found, of which each is new. */
const COUNTED: ReadonlySet<Section['id']> = new Set(['problems', 'warnings', 'disclosure']);

/** A section with all lines that may be listed. */
type Rendered = { heading: string; above: string[]; lines: string[]; below: string[]; count: number };

function rendered({ id, items, unlisted }: Section, options: Options): Rendered {
  const count = items.length + unlisted;
  const tally = COUNTED.has(id) ? String(count) : tallyOf(items);
  const mayBeListed = items.slice(0, CAPS[0]);
  const isTable = id === 'figures';
  return {
    heading: `### ${TITLES[id]}: ${tally}`,
    above: isTable ? FIGURE_HEAD : [],
    lines: mayBeListed.map((item) => (isTable ? figureRow(item) : `- ${itemLine(item, options)}`)),
    below:
      id === 'trends' && options.pictures === undefined
        ? ['', 'The whole report, as a page, draws each before and after.']
        : [],
    count,
  };
}

function withAtMost(cap: number, { heading, above, lines, below, count }: Rendered): string {
  const listed = lines.slice(0, cap);
  const left = count - listed.length;
  const more = left > 0 ? ['', `And ${left} more, listed in the whole report.`] : [];
  return [heading, '', ...(listed.length > 0 ? above : []), ...listed, ...below, ...more].join('\n');
}

function shortHash(hash: string): string {
  return markdownCode(hash.slice(0, 10));
}

const FIGURE_HEAD = ['| | Figure | Was | Now | |', '| --- | --- | --- | --- | --- |'];

function figureRow(item: Item): string {
  const { kind, what, was, now, why = [] } = item;
  const cells = [
    KINDS[kind],
    markdownText(what),
    was === undefined ? '' : markdownText(was),
    now === undefined ? '' : bold(markdownText(now)),
    [...why.map(markdownText), ...whereOf(item)].join(' '),
  ];
  return `| ${cells.join(' | ')} |`;
}

function itemLine(item: Item, { pictures }: Options): string {
  const { kind, what, was, now, why = [], picture } = item;
  const says = saysOf(item);
  const shown =
    picture === undefined || pictures === undefined
      ? []
      : [
          `Pictures: ${['before', 'after'].map((time) => markdownCode(`${pictures}${picture}-${time}.svg`)).join(', ')}.`,
        ];
  return [
    `**${KINDS[kind]}:** ${markdownText(what)}${says === '' ? '.' : `: ${says}${endOf(now ?? was ?? '')}`}`,
    ...why.map(markdownText),
    ...shown,
    ...whereOf(item),
  ].join(' ');
}

/** “was → now”, what differs in bold. */
function saysOf({ was, now }: Item): string {
  if (was === undefined || now === undefined) return markdownText(now ?? was ?? '');
  const [before, after] = markedPair(visible(was), visible(now));
  return `${setOff(before, markdownText, bold)} → ${setOff(after, markdownText, bold)}`;
}

/** A full stop behind what has none. */
function endOf(text: string): string {
  return /[.!?…:;]\s*$/.test(text) ? '' : '.';
}

function bold(markdown: string): string {
  return markdown === '' ? '' : `**${markdown}**`;
}

function whereOf({ address, leadsTo, file, line }: Item): string[] {
  const place = file === undefined ? undefined : line === undefined ? file : `${file}:${line}`;
  const led = leadsTo === undefined ? '' : ` → ${markdownCode(leadsTo)}`;
  return [
    ...(address === undefined ? [] : [`${markdownCode(address)}${led}`]),
    ...(place === undefined ? [] : [`(${markdownCode(place)})`]),
  ];
}
