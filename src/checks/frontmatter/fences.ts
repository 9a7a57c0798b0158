import { placeAt } from '../project/place.ts';
import type { Problem } from '../problem.ts';
import type { TextFile } from '../project/project.ts';

/** Where the YAML begins and ends in a document, and where its text begins, as offsets. */
export type Split = { yamlStart: number; yamlEnd: number; bodyStart: number };

const FENCE = '---';

/**
 * Finds the frontmatter of a document between its two fences. Readers differ in what else they would take for a fence (with
 * spaces or words behind it, of plus signs, after empty lines), so that nothing else is one.
 */
export function splitFrontmatter(file: TextFile): Split | { problems: Problem[] } {
  const { text } = file;
  const first = lineAt(text, 0);
  if (first !== FENCE) return { problems: [badOpening(file, first)] };
  const yamlStart = Math.min(FENCE.length + 1, text.length);
  const yamlEnd = nextFence(text, yamlStart);
  if (yamlEnd === undefined) return { problems: [neverClosed(file, yamlStart)] };
  const last = lineAt(text, yamlEnd);
  if (last !== FENCE) return { problems: [badClosing(file, yamlEnd, last)] };
  const bodyStart = Math.min(yamlEnd + FENCE.length + 1, text.length);
  if (hasDetails(text, bodyStart)) return { problems: [closedTooSoon(file, yamlEnd)] };
  return { yamlStart, yamlEnd, bodyStart };
}

/** Whether there are details in front of a further fence: they would be published as text. */
function hasDetails(text: string, start: number): boolean {
  const end = nextFence(text, start);
  if (end === undefined) return false;
  const between = text.slice(start, end);
  return /^[a-z][a-z\d-]*:[ \t]*\n[ \t]+[a-z-]|(?<![^\n]\n)^[a-z][a-z\d-]*: \S/m.test(between);
}

function closedTooSoon(file: TextFile, offset: number): Problem {
  const message = 'The details end at this line of three hyphens, and yet more details stand below it.';
  const mend = 'Take this line out, so that the details end at the next line of three hyphens.';
  return { id: 'frontmatter-second-document', ...placeAt(file, offset, FENCE.length), message, mend };
}

/** The beginning of the next line that some reader takes for the closing fence. */
function nextFence(text: string, start: number): number | undefined {
  const pattern = /^(?:---|\+\+\+)/gm;
  pattern.lastIndex = start;
  return pattern.exec(text)?.index;
}

function badOpening(file: TextFile, first: string): Problem {
  const place = placeAt(file, 0, first.length);
  const language = /^(?:---|\+\+\+)\s*([A-Za-z][\w-]*)/.exec(first)?.[1];
  if (language !== undefined) {
    const message = `Behind the three hyphens stands “${language}”, which would have the details read in another way, or even run as a program.`;
    return { id: 'frontmatter-language', ...place, message };
  }
  if (first.startsWith('+++')) {
    const message = 'The details begin with plus signs. They must begin with a line of three hyphens: ---.';
    return { id: 'frontmatter-no-fence', ...place, message };
  }
  if (/^-{2,}\s*$/.test(first)) {
    const message = /\s$/.test(first)
      ? 'There are spaces behind the hyphens of the first line.'
      : `The first line has ${first.length} hyphens and not three.`;
    const mend = 'Let the first line be three hyphens and nothing else.';
    return { id: 'frontmatter-no-fence', ...place, message, mend };
  }
  const isLater = nextFence(file.text, 0) !== undefined && /^\s*---/.test(file.text);
  const message = isLater
    ? 'The three hyphens must be the very first line of the file, with nothing in front of them.'
    : 'The file does not begin with its details, between two lines of three hyphens.';
  return { id: 'frontmatter-no-fence', ...place, message };
}

function badClosing(file: TextFile, offset: number, line: string): Problem {
  const message = line.startsWith('+')
    ? 'This line of plus signs would end the details for some programs and not for others.'
    : 'This line must be three hyphens and nothing else: here the details end.';
  return { id: 'frontmatter-not-closed', ...placeAt(file, offset, line.length), message };
}

function neverClosed(file: TextFile, yamlStart: number): Problem {
  const pattern = /^(?:\.\.\.|[ \t]+---+|--|[–—]+)[ \t]*$/gm;
  pattern.lastIndex = yamlStart;
  const near = pattern.exec(file.text);
  const message = near
    ? `The details end with three hyphens, ---, at the beginning of a line; here stands “${near[0].trim()}”.`
    : 'The details that begin here do not end: there is no second line of three hyphens.';
  return {
    id: 'frontmatter-not-closed',
    ...placeAt(file, near?.index ?? 0, near?.[0].length ?? FENCE.length),
    message,
  };
}

function lineAt(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(offset, end === -1 ? text.length : end);
}
