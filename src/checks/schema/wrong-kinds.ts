import { rangeOfKey } from '../project/place.ts';
import { blockName } from './block-names.ts';
import { nameOf, shown, valuePlace } from './fault.ts';
import type { Fault, FaultRule } from './fault.ts';
import { digitsOf, numberToWrite } from './typed-numbers.ts';

type Words = { message: string; mend: string };

/** Text where a number belongs, a number where text belongs, and so on. */
export const wrongKinds: FaultRule = (fault) => {
  const { issue } = fault;
  if (issue.code !== 'invalid_type') return undefined;
  return [{ id: 'frontmatter-wrong-kind', ...valuePlace(fault), ...wordsFor(issue.expected, fault) }];
};

function wordsFor(expected: string, fault: Fault): Words {
  if (fault.path.length === 0) return wholeFile(expected, fault);
  if (fault.value === null) return nothing(fault);
  switch (expected) {
    case 'number':
    case 'int':
      return number(expected, fault);
    case 'string':
      return text(fault);
    case 'boolean':
      return trueOrFalse(fault);
    case 'array':
      return list(fault);
    default:
      return block(fault);
  }
}

function wholeFile(expected: string, { file, value }: Fault): Words {
  const isEmpty = value === null || value === undefined;
  const where = 'body' in file ? 'between the two lines of three hyphens' : 'in this file';
  const message = isEmpty
    ? `There are no details ${where}.`
    : `What stands ${where} is ${kindOf(value)}, where ${expected === 'array' ? 'a list' : 'details'} should be.`;
  const mend =
    expected === 'array'
      ? 'Begin each entry with a hyphen and a space, as in an earlier file: - name: value'
      : 'Write the details as name: value, one a line, as in an earlier file.';
  return { message, mend };
}

function nothing({ path }: Fault): Words {
  return {
    message: `${nameOf(path)} cannot be null, which means that there is no value.`,
    mend: 'Write the value, or take the line out.',
  };
}

function number(expected: string, { path, value }: Fault): Words {
  const name = nameOf(path);
  if (typeof value === 'number') {
    const mend = 'Write it without a point and the digits behind it.';
    return { message: `${name} must be a whole number; this is ${value}.`, mend };
  }
  const kind = expected === 'int' ? 'a whole number' : 'a plain number';
  const text = typeof value === 'string' ? value : '';
  if (text !== '' && digitsOf(text) === text) {
    const message = `${name} must be ${kind}; this is text, because it stands in quotes.`;
    return { message, mend: `Take the quotes off: ${text}.` };
  }
  const message = `${name} must be ${kind}; “${shown(value)}” is ${kindOf(value)}.`;
  return { message, mend: numberToWrite(String(path.findLast((key) => typeof key === 'string')), text) };
}

function text({ file, path, value }: Fault): Words {
  const name = nameOf(path);
  if (typeof value !== 'number' && typeof value !== 'boolean') {
    const mend = 'Write it as text, on the same line as its name.';
    return { message: `${name} must be text; this is ${kindOf(value)}.`, mend };
  }
  const { start, end } = rangeOfKey(file, path, 'value');
  const written = file.text.slice(start, end);
  return {
    message: `${name} must be text; without quotes, ${written} is ${kindOf(value)}.`,
    mend: `Put it in straight quotes: '${written}'.`,
  };
}

function trueOrFalse({ path, value }: Fault): Words {
  const isInQuotes = value === 'true' || value === 'false';
  return {
    message: `${nameOf(path)} must be true or false; “${shown(value)}” is ${kindOf(value)}.`,
    mend: isInQuotes ? `Take the quotes off: ${value}.` : 'Write true or false, without quotes.',
  };
}

function list({ path, value }: Fault): Words {
  const entry = typeof value === 'object' ? '…' : shown(value);
  return {
    message: `${nameOf(path)} must be a list; this is ${kindOf(value)}.`,
    mend: `Write each entry on a line of its own below the name, with two spaces, a hyphen and a space in front:\n  - ${entry}`,
  };
}

function block({ file, path, value }: Fault): Words {
  const isEntry = typeof path.at(-1) === 'number';
  const name = isEntry ? `Each ${blockName(file.path, path)}` : nameOf(path);
  return {
    message: `${name} must be a block of details; this is ${kindOf(value)}.`,
    mend: isEntry
      ? 'Write each of its details on a line of its own, as name: value, the first behind the hyphen.'
      : 'Write each of its details on a line of its own below the name, with two spaces in front, as name: value.',
  };
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return 'text';
    case 'number':
      return 'a number';
    case 'boolean':
      return 'true or false';
    default:
      return value === null ? 'nothing' : 'a block of details';
  }
}
