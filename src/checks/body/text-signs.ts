import type { Problem } from '../problem.ts';
import { placeAt } from '../project/place.ts';
import { sourceOf } from './body.ts';
import type { Body } from './body.ts';
import { hiddenCodes } from './letter-codes.ts';
import { quoted } from './quoted.ts';
import { childrenOf, visitsTo } from './visits.ts';
import type { Visit } from './visits.ts';

type Sign = {
  pattern: RegExp;
  /** Whether the words of a link may hold it: Markdown makes a link of an address by itself. */
  inLinks?: true;
  /** Whether it counts only at the very beginning of a paragraph: elsewhere it belongs to a sentence. */
  opens?: true;
  says: (found: string) => string;
  mend: string;
};

/** Signs that were meant as more than text, and would be shown as they are written. */
const SIGNS: readonly Sign[] = [
  {
    pattern: /[{}]/,
    says: (found) => `A curly bracket, “${found}”, stands in the text.`,
    mend: 'Write round brackets instead.',
  },
  {
    pattern: /<(?:[a-z/!?]|\s+(?:Figure|Chart|Note)\b)[^<>\n]{0,80}>?/i,
    says: (found) => `${quoted(found)} looks like a tag, but would be shown as text.`,
    mend: 'Take it out. For “less than”, write the words.',
  },
  {
    pattern: /\[\^[^\]\n]{1,40}\]/,
    says: (found) => `${quoted(found)} looks like the sign of a footnote, but would be shown as text.`,
    mend: 'Take it out, and write the note into the sentence or between <Note> and </Note>.',
  },
  {
    pattern: /\](?:\(| +\((?=https?:|mailto:|[/#]))[^()\n]{0,80}\)?/,
    says: (found) => `${quoted(found)} looks like the end of a link, but would be shown as text.`,
    mend: 'Write [words](address), without a space between the brackets or in the address.',
  },
  {
    // Two markers side by side, such as [c][p], are none.
    pattern: /\[(?!(?:[a-z]|low)\])[^\][\n]{1,80}\] ?\[[^\][\n]{0,40}\]/,
    says: (found) => `${quoted(found)} looks like a link, but has no address and would be shown as text.`,
    mend: 'Write [words](address), with the address in round brackets.',
  },
  {
    pattern: /\b(?:java|vb)script:\S{1,80}/i,
    says: (found) => `${quoted(found)} looks like a program, and has no place in a report.`,
    mend: 'Take it out.',
  },
  {
    pattern: /\b[a-z][a-z0-9+.-]{1,20}:\/\/\S{0,80}/i,
    inLinks: true,
    says: (found) => `${quoted(found)} looks like an address, but is no link.`,
    mend: 'Write [words](https://…).',
  },
  {
    pattern: /^:{2,}.*/m,
    says: (found) => `${quoted(found)} has no meaning here, and would be shown as text.`,
    mend: 'Take the colons out.',
  },
  {
    pattern: /^#{2,}.*/m,
    says: (found) => `${quoted(found)} looks like a heading, but would be shown as text.`,
    mend: 'Put a space behind the ##, at most four of them, and an empty line above.',
  },
  {
    pattern: /(?:^|(?<=\n)[ \t]*)[•‣◦▪▫●○■□·][ \t]*\S.*/,
    says: (found) =>
      `${quoted(found.trim())} looks like a point of a list, but would be part of the paragraph.`,
    mend: 'Start each such line with a hyphen and a space (- ) in place of that sign, and leave a line empty above the first.',
  },
  {
    pattern: /^– \S.*/,
    opens: true,
    says: (found) =>
      `${quoted(found)} begins with a dash, and would be shown as a sentence and no point of a list.`,
    mend: 'Start it with a hyphen and a space (- ), and leave a line empty above the first point.',
  },
  {
    pattern: /^\|.*\|[ \t]*$/m,
    says: (found) => `${quoted(found)} looks like a row of a table, but would be shown as text.`,
    mend: 'Put a line such as | --- | --- | below the head of the table, with as many cells as the head, and empty lines around the table.',
  },
  {
    pattern: /^\+{3,}.*|(?<=\n): .*|^\*\[[^\]\n]{1,40}\]:.*/m,
    says: (found) => `${quoted(found)} has no meaning here, and would be shown as text.`,
    mend: 'Take the signs at the beginning of the line out, and write a sentence.',
  },
  {
    pattern:
      /==[^=\s][^=\n]{0,80}==|\+\+[^+\s][^+\n]{0,80}\+\+|\^[^\s^]{1,20}\^|\[#[\w-]{1,40}\]|\^\[[^\]\n]{0,80}\]|\|\|[^|\s][^|\n]{0,80}\|\||(?<!\$)\$(?=[^\s$\d])[^$\n]{0,40}[\^_\\][^$\n]{0,40}\$/,
    says: (found) => `${quoted(found)} has no meaning here, and would be shown as text.`,
    mend: 'Take the signs out.',
  },
  {
    pattern: /(?<![\w:]):[a-z][a-z_]{1,30}:(?![\w:])/,
    says: (found) => `${quoted(found)} would be shown as text, and not as a small picture.`,
    mend: 'Take it out, or put the picture itself in its place.',
  },
  {
    pattern:
      /^\s*(?:import\s(?:[^\n]{0,80}\sfrom\s+)?["'“‘][^\n]{0,80}|export\s(?:default|const|let|var|function|async|class|\*|\{)[^\n]{0,80})/m,
    says: (found) => `${quoted(found)} reads like a line of a program, and would be shown as text.`,
    mend: 'Take it out.',
  },
  {
    pattern: /`+/,
    says: (found) => `The sign “${found}”, a backtick, would be shown as text.`,
    mend: 'Take it out. For an apostrophe, write ’.',
  },
  {
    // A longer line of underscores is a blank to fill in, which is told as such.
    pattern: /\*\*|~~|\$\$|\[\[|\]\]|(?<!_)__(?!_)/,
    says: (found) => `The signs ${quoted(found)} would be shown as text.`,
    mend: 'Take them out. For bold words, put ** straight before the first word and straight after the last.',
  },
];

/** Part of whatever these find: most runs of text have none of it, and need not be looked at further. */
const MAY_FIND =
  /[{}<\]|`=+~*$^#•‣◦▪▫●○■□·]|\[\[|__|:[:/a-z]|^– |script:|(?:^|\n): |^\s*(?:import\s|export\s)/im;

/** Signs in the text that look like code or Markdown and are neither. Of each run of text, the first is reported. */
export function textSigns(body: Body): Problem[] {
  return visitsTo(body.visits, 'text').flatMap((visit) => {
    const { node, above } = visit;
    if (!MAY_FIND.test(node.value)) return [];
    const source = sourceOf(body, node);
    if (hiddenCodes(source, node.value).length > 0) return [];
    const isFirst = node.value.startsWith('– ') && opensParagraph(visit);
    const signs = SIGNS.filter(
      ({ inLinks, opens }) =>
        (inLinks !== true || above?.node.type !== 'link') && (opens !== true || isFirst),
    );
    const match = signs
      .map((sign) => ({ sign, found: sign.pattern.exec(node.value)?.[0] }))
      .find(({ found }) => found !== undefined);
    if (match?.found === undefined) return [];
    const { sign, found } = match;
    const at = [source.indexOf(found), source.indexOf('&lt;'), 0].find((index) => index >= 0) ?? 0;
    const place = placeAt(body, (node.position?.start.offset ?? 0) + at, found.length);
    return [{ id: 'body-stray-sign', ...place, message: sign.says(found), mend: sign.mend }];
  });
}

/** Whether a text begins a paragraph. Below a quotation, a dash stands in front of whom it is from. */
function opensParagraph({ node, above }: Visit): boolean {
  if (above?.node.type !== 'paragraph' || childrenOf(above.node)[0] !== node) return false;
  const around = above.above?.node;
  if (around === undefined || around.type === 'blockquote') return false;
  const beside = childrenOf(around);
  return beside[beside.indexOf(above.node) - 1]?.type !== 'blockquote';
}
