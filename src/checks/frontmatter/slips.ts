import { NOT_AVAILABLE } from '../no-number.ts';

/** What most likely went wrong where a reader of YAML gives up. */
export type Slip = {
  message: string;
  mend?: string;
  /** From which character of the text to which, where that is known better than the reader says. */
  start?: number;
  end?: number;
};

/** Where and why a reader of YAML gave up. */
export type Failure = {
  code: string;
  /** The reader's own words. */
  reason: string;
  offset: number;
  /** The whole text, where in it the details begin, and the line of the offset. */
  text: string;
  start: number;
  line: string;
  lineStart: number;
  /** The last bracket that is open there. */
  lastBracket: Piece | undefined;
};

type Piece = { source: string; start: number };

type SlipRule = (failure: Failure) => Slip | undefined;

const noSpaceBehindColon: SlipRule = ({ line, lineStart }) => {
  const match = /^([ -]*[a-z][\w-]*):(?=[^ \n/])/.exec(line);
  if (match === null) return undefined;
  return {
    message: 'There is no space behind the colon.',
    mend: 'Put a space behind the colon.',
    start: lineStart + match[0].length - 1,
    end: lineStart + match[0].length,
  };
};

const colonInValue: SlipRule = ({ line, lineStart }) => {
  const match = /^([ -]*[\w-]+: +(?=[^'"[{|>]).*?):(?= |$)/.exec(line);
  if (match === null) return undefined;
  return {
    message: 'This colon, with a space behind it, reads as if another detail began here.',
    mend: 'Put straight quotes around the whole value, from behind the first colon to the end of the line.',
    start: lineStart + match[0].length - 1,
    end: lineStart + match[0].length,
  };
};

const noColon: SlipRule = ({ line }) =>
  line.trim() !== '' && !/[:[\]{}]/.test(line) && !/^\s*-(\s|$)/.test(line)
    ? {
        message: 'There is no colon on this line. Every detail is a name, a colon, a space and a value.',
        mend: 'Write the line as name: value, or put two spaces in front of it if it carries on the line above.',
      }
    : undefined;

const reservedSign: SlipRule = ({ code, text, offset }) =>
  code === 'BAD_SCALAR_START'
    ? {
        message: `A value cannot begin with “${text.slice(offset, offset + 1)}”.`,
        mend: 'Put straight quotes around the value.',
        start: offset,
        end: offset + 1,
      }
    : undefined;

/** Text on the line of a > or |, which announce text on the lines below. */
const blockSign: SlipRule = ({ line, lineStart }) => {
  const match = /^([ -]*[\w-]+: +)[>|][-+\d]*(?=[^-+\d\n])(?! *(?:#|$))/.exec(line);
  if (match === null) return undefined;
  const start = lineStart + (match[1]?.length ?? 0);
  return {
    message: 'A value that begins with “>” or “|” stands on the lines below, and not on this one.',
    mend: 'Put straight quotes around the value, or write it on the next line, with two spaces in front.',
    start,
    end: start + 1,
  };
};

const openBracket: SlipRule = ({ code, reason, lastBracket }) =>
  code === 'BAD_INDENT' && reason.startsWith('Flow')
    ? {
        message: 'The bracket that opens here is never closed.',
        mend: 'Close the bracket, or put straight quotes around the value if it is text.',
        ...(lastBracket && { start: lastBracket.start, end: lastBracket.start + 1 }),
      }
    : undefined;

const backslash: SlipRule = ({ code, offset }) =>
  code === 'BAD_DQ_ESCAPE'
    ? {
        start: offset,
        end: offset + 2,
        message: 'A backslash within double quotes begins a code, and there is none of this name.',
        mend: 'Put the value in single quotes instead.',
      }
    : undefined;

const NOT_INDENTED = {
  message: 'This line does not begin as far in as the lines it belongs to.',
  mend: 'Let it begin with as many spaces as the line above that it belongs with.',
};

/** Spaces in front of the very first detail, by which all others stand too far out. */
const firstIndented: SlipRule = ({ text, start, offset, line }) => {
  const match = /^(?:[ ]*(?:#[^\n]*)?\n)*([ ]+)[\w-]+:/.exec(text.slice(start, offset));
  const spaces = match?.[1];
  if (match === null || spaces === undefined || line.search(/\S/) >= spaces.length) return undefined;
  const at = start + match[0].lastIndexOf('\n') + 1;
  return {
    message: 'The first detail has spaces in front, and those below it have none.',
    mend: 'Take out the spaces at the beginning of the line.',
    start: at,
    end: at + spaces.length,
  };
};

const indent: SlipRule = (failure) => {
  const { code, reason } = failure;
  // The reader names the line above, to which it takes the indented one to belong.
  if (reason.startsWith('Nested mappings')) return { ...NOT_INDENTED, ...nextLine(failure) };
  const isIndent =
    code === 'BAD_INDENT' ||
    reason.startsWith('Sequence item without') ||
    reason.startsWith('A block sequence may not');
  return isIndent ? NOT_INDENTED : undefined;
};

function nextLine({ text, line, lineStart }: Failure): Pick<Slip, 'start' | 'end'> {
  const below = lineStart + line.length + 1;
  const end = text.indexOf('\n', below);
  const next = text.slice(below, end === -1 ? text.length : end);
  const start = below + next.search(/\S|$/);
  return next.trim() === '' ? {} : { start, end: below + next.trimEnd().length };
}

const hyphenBehindName: SlipRule = ({ reason, offset, line }) => {
  if (!reason.startsWith('Unexpected block-seq-ind')) return undefined;
  const place = { start: offset, end: offset + 1 };
  return /^[ -]*value: +-\s*$/.test(line)
    ? { ...place, message: 'A hyphen is no number.', mend: `If there is no number, ${NOT_AVAILABLE}.` }
    : {
        ...place,
        message: 'A hyphen stands where a list cannot begin.',
        mend: 'Begin the list on the next line, with two spaces in front, or put straight quotes around the value.',
      };
};

const remark: SlipRule = ({ reason, offset }) =>
  reason.startsWith('Comments must be')
    ? {
        start: offset,
        end: offset + 1,
        message: 'There is no space in front of the sign “#”.',
        mend: 'Put a space in front of #, or put straight quotes around the value if it is text.',
      }
    : undefined;

/** In the order they are tried: the surest first. */
const SLIPS: readonly SlipRule[] = [
  firstIndented,
  remark,
  reservedSign,
  blockSign,
  backslash,
  hyphenBehindName,
  noSpaceBehindColon,
  openBracket,
  colonInValue,
  noColon,
  indent,
];

/** The first slip that fits, or words for when none does. */
export function slipOf(failure: Failure): Slip {
  for (const rule of SLIPS) {
    const slip = rule(failure);
    if (slip) return slip;
  }
  return { message: 'The details cannot be read from here on.' };
}
