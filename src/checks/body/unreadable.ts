import { placeAt } from '../project/place.ts';
import type { TextFile } from '../project/project.ts';
import type { Problem } from '../problem.ts';
import { nearest } from '../suggest.ts';
import { COMPONENT_NAMES } from './components.ts';
import { didYouMean, quoted } from './quoted.ts';

type Finding = Pick<Problem, 'id' | 'message' | 'mend'>;
type Reading = { reason: string; rest: string };

/**
 * What stops a text from being read at all, in words of ours.
 * @param body the text, with positions as in the file
 * @param error what the parser threw: `12:3: reason (rule)`
 */
export function unreadable(file: TextFile, body: string, error: unknown): Problem {
  const { message } = error as Error;
  if (error instanceof RangeError) {
    const id = 'body-nesting';
    return {
      id,
      ...placeAt(file, 0),
      message: 'This text has too many things within each other to be read: lists in lists, tags in tags.',
    };
  }
  const [, line = '1', column = '1', reason = message] = /^(\d+):(\d+): (.*)/s.exec(message) ?? [];
  const reported = offsetOf(body, Number(line), Number(column));
  const isProgram = /expression/i.test(reason);
  const offset = isProgram ? Math.max(0, body.lastIndexOf('{', reported)) : reported;
  const rest = body.slice(offset, offset + 200);
  const length = rest.search(/[\s,;]|$/);
  return { ...findingFor({ reason, rest }), ...placeAt(file, offset, Math.max(1, length)) };
}

function findingFor(reading: Reading): Finding {
  const { reason, rest } = reading;
  if (rest.startsWith('{')) return curlyBracket(reason, rest);
  const unclosed = /^Expected a closing tag for `<(.*?)>`/.exec(reason)?.[1];
  if (unclosed !== undefined) return unclosedTag(unclosed);
  if (rest.startsWith('</')) return closingTag(reason, rest);
  if (rest.startsWith('<')) return strayTag(rest);
  const id = 'body-not-mdx';
  return {
    id,
    message:
      rest.trim() === ''
        ? 'The text cannot be read to its end.'
        : `The text cannot be read from here on: ${quoted(rest)}.`,
  };
}

function curlyBracket(reason: string, rest: string): Finding {
  const message = reason.includes('end of file')
    ? 'This curly bracket begins a piece of program, which never ends.'
    : `What stands in curly brackets is read as a program, not as text: ${quoted(/^\{[^}\n]*\}?/.exec(rest)?.[0] ?? rest)}.`;
  return { id: 'body-curly-brackets', message };
}

function unclosedTag(name: string): Finding {
  const tag = `<${name}>`;
  if (name === 'Note') {
    return {
      id: 'body-not-mdx',
      message: 'This <Note> does not end in the paragraph in which it begins.',
      mend: 'Write </Note> behind its last word, in the same paragraph.',
    };
  }
  if (COMPONENT_NAMES.includes(name)) {
    const message = `The tag ${tag} does not end.`;
    return {
      id: 'body-not-mdx',
      message,
      mend: `Put a slash before its last bracket: <${name} of="children-in-care" />.`,
    };
  }
  return unknownTag(name, '>');
}

function closingTag(reason: string, rest: string): Finding {
  const name = /^<\/\s*([^\s>]*)/.exec(rest)?.[1] ?? '';
  const open = /closing tag for `<(.*?)>` \((\d+):/.exec(reason);
  if (open) {
    const [, opened = '', line = ''] = open;
    if (!COMPONENT_NAMES.includes(opened)) return unknownTag(opened, '>');
    const isFigure = opened !== 'Note';
    const message = `${quoted(`</${name}>`)} stands where <${opened}> on line ${line} is still open.`;
    const mend = isFigure
      ? `Put a slash before the last bracket of the first: <${opened} of="children-in-care" />.`
      : `Write </${opened}> first, spelt just like the tag it closes.`;
    return { id: 'body-not-mdx', message, mend };
  }
  if (name !== '' && !COMPONENT_NAMES.includes(name)) return unknownTag(name, '>');
  const message = `${quoted(`</${name}>`)} closes a tag that was never opened.`;
  return { id: 'body-not-mdx', message, mend: 'Take it out, or write the opening tag before it.' };
}

function strayTag(rest: string): Finding {
  const id = 'body-not-mdx';
  if (rest.startsWith('<!--')) {
    const mend = 'Take it out: whatever is written here is published.';
    return { id: 'body-html', message: 'A comment, “<!-- … -->”, cannot stand in a text.', mend };
  }
  if (/^<[!?]/.test(rest)) return unknownTag(/^<([!?][\w[]*)/.exec(rest)?.[1] ?? '');
  const address = /^<((?:https?:|ftp:|www\.|mailto:)[^\s<>]*|[^\s<>@]+@[^\s<>]+)>?/i.exec(rest)?.[1];
  if (address !== undefined) {
    const scheme = address.includes('@') && !address.startsWith('mailto:') ? 'mailto:' : '';
    const message = `The address ${quoted(address)} stands in pointed brackets, which begin a tag here.`;
    return { id, message, mend: `Write [words](${scheme}${address.slice(0, 60)}).` };
  }
  const name = /^<([A-Za-z][\w.:-]*)/.exec(rest)?.[1];
  if (name === undefined) {
    const amount = quoted(rest.split(/[\s,;]/)[0] ?? '<');
    const mend = 'Write “less than” in words, or put a backslash in front of the sign: \\<5%.';
    return { id, message: `The sign “<” reads as the beginning of a tag: ${amount}.`, mend };
  }
  if (!COMPONENT_NAMES.includes(name)) return unknownTag(name);
  const example = name === 'Note' ? '<Note>The words.</Note>' : `<${name} of="children-in-care" />`;
  const message = `The tag ${quoted(rest.split(/[>\n]/)[0] ?? '')} is not complete.`;
  return { id, message, mend: `Write it like ${example}, with straight quotes: " and not ”.` };
}

/** @param end the bracket that ends the tag, where it is known to stand there */
function unknownTag(name: string, end: '>' | '' = ''): Finding {
  const suggestion = nearest(name, COMPONENT_NAMES);
  const tag = quoted(`<${name}${end}`);
  if (suggestion === undefined && !/^[A-Z]/.test(name)) {
    return {
      id: 'body-html',
      message: `${tag} ${end ? 'is a tag' : 'begins a tag'} of web pages (HTML), which a text cannot hold.`,
    };
  }
  const message = `${tag} is none of the tags that a text can hold.${didYouMean(suggestion && `<${suggestion}>`)}`;
  return { id: 'body-unknown-component', message };
}

/** Where a line and column of the parser, which counts every kind of line end, stand in a text. */
function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  let lines = 1;
  for (const { 0: end, index } of text.matchAll(/\r\n|\n|\r/g)) {
    if (lines === line) break;
    start = index + end.length;
    lines += 1;
  }
  return Math.min(text.length, start + column - 1);
}
