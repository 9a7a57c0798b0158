import { BLANK } from '../checks/blanks/blank.ts';

/** A blank for words. Between these quotes, unlike others, an apostrophe does no harm. */
export const BLANK_WORDS = `"${BLANK}"`;

/** No wider than the texts people read side by side with a report. */
const WIDTH = 110;

/** Words that YAML, or one reader of it, takes for something else than text. */
const NO_TEXT = /^(?:true|false|null|yes|no|on|off|none|nil|y|n)$/i;

/** A text as YAML: bare where nobody could read it otherwise, else in straight quotes. */
export function yamlText(text: string): string {
  const words = onOneLine(text);
  if (words === BLANK) return BLANK_WORDS;
  const isSafe = /^\p{L}[\p{L}\p{N} ,.’()/–-]*$/u.test(words) && !NO_TEXT.test(words);
  return isSafe ? words : quoted(words);
}

/** A text in straight quotes, as days, periods and numbers of paragraphs are written. */
export function quoted(text: string): string {
  return `'${onOneLine(text).replaceAll("'", "''")}'`;
}

/** Words as remarks, on as many lines as they take. */
export function remark(words: string, indent = ''): string[] {
  const lines: string[] = [];
  for (const word of onOneLine(words).split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || indent.length + last.length + word.length + 3 > WIDTH) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.map((line) => `${indent}# ${line}`);
}

/** Lines turned into remarks: whoever takes away each # and the space behind it has the lines again. */
export function asRemarks(lines: readonly string[], indent = ''): string[] {
  return lines.map((line) => `${indent}# ${line}`);
}

/** The first words of a text, with dots where more follow. */
export function excerpt(text: string, length: number): string {
  const words = onOneLine(text);
  if (words.length <= length) return words;
  return `${words.slice(0, length).replace(/\s+\S*$/, '')} …`;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
