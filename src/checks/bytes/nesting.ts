import { placeAt } from '../project/place.ts';
import type { Problem } from '../problem.ts';
import type { TextFile } from '../project/project.ts';
import { MOST_OPEN, MOST_OPENERS, WIDEST_INDENT } from './limits.ts';
import type { ByteRule } from './rule.ts';

/** Spaces at the beginning of a line, if they may be too many: a tab counts as four. */
const WIDE_INDENT = new RegExp(String.raw`^[ \t]{${Math.ceil(WIDEST_INDENT / 4)},}(?=\S)`, 'gm');
/** Signs at the beginning of a line that open quotations and lists within each other, if they are too many. */
const OPENERS = new RegExp(
  String.raw`^(?:[ \t]*(?:>|(?:[-*+?:]|\d{1,9}[.)])(?=[ \t]|$))){${MOST_OPENERS + 1},}`,
  'm',
);
const BRACKETS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
/** A tag: its slash when it closes one, and its slash when it needs no closing. */
const TAG = /<(\/?)(?:[A-Za-z][^<>]*?)?(\/?)>/g;

/** Levels within levels, counted roughly and before any parser sees them: the parsers themselves go down with them. */
export const nesting: ByteRule = (file) => {
  const problem =
    deepIndent(file) ??
    deepOpeners(file) ??
    deepBrackets(file) ??
    (file.path.endsWith('.mdx') ? deepTags(file) : undefined);
  return problem ? [problem] : [];
};

function deepIndent(file: TextFile): Problem | undefined {
  for (const { 0: spaces, index } of file.text.matchAll(WIDE_INDENT)) {
    const indent = spaces.replaceAll('\t', '    ').length;
    if (indent <= WIDEST_INDENT) continue;
    return tooDeep(file, index, `This line is indented by ${indent} spaces; there may be ${WIDEST_INDENT}.`);
  }
  return undefined;
}

function deepOpeners(file: TextFile): Problem | undefined {
  const match = OPENERS.exec(file.text);
  if (match === null) return undefined;
  const message = `This line opens more than ${MOST_OPENERS} lists or quotations within each other.`;
  return tooDeep(file, match.index, message);
}

function deepBrackets(file: TextFile): Problem | undefined {
  const open: Record<string, number> = { '(': 0, '[': 0, '{': 0 };
  for (const { 0: bracket, index } of file.text.matchAll(/[()[\]{}]/g)) {
    const opener = BRACKETS[bracket] ?? bracket;
    const depth = Math.max(0, (open[opener] ?? 0) + (bracket === opener ? 1 : -1));
    open[opener] = depth;
    if (depth > MOST_OPEN) {
      return tooDeep(
        file,
        index,
        `More than ${MOST_OPEN} brackets, “${opener}”, are open here and not closed.`,
      );
    }
  }
  return undefined;
}

function deepTags(file: TextFile): Problem | undefined {
  let depth = 0;
  for (const { 1: closing, 2: whole, index } of file.text.matchAll(TAG)) {
    if (whole === '') depth = Math.max(0, depth + (closing === '' ? 1 : -1));
    if (depth > MOST_OPEN) {
      return tooDeep(file, index, `More than ${MOST_OPEN} tags are open here and not closed.`);
    }
  }
  return undefined;
}

function tooDeep(file: TextFile, offset: number, message: string): Problem {
  return { id: 'bytes-nesting', ...placeAt(file, offset), message };
}
