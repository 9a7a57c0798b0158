import { placeAt } from '../project/place.ts';
import type { Problem } from '../problem.ts';
import type { TextFile } from '../project/project.ts';
import { MOST_ALIKE, MOST_HYPHENS, MOST_MARKS } from './limits.ts';
import type { ByteRule } from './rule.ts';

/**
 * The same sign or letter again and again. Under the heads of a wide table stand as many hyphens as it is wide; brackets, and
 * quotations in quotations, are the business of nesting.
 */
const ALIKE = new RegExp(String.raw`([^\s()[\]{}-])\1{${MOST_ALIKE},}|-{${MOST_HYPHENS + 1},}`, 'gu');
/** Signs that set words apart, of which each may begin what another ends. */
const MARKS = /[*_~`[]/g;
/** The details at the top of a document, where these signs mean something else. */
const DETAILS = /^---\n[^]*?\n---\n/;

/** Signs by the hundred, which nobody types and whose meaning no two programs agree on. */
export const repeatedSigns: ByteRule = (file) => {
  if (file.path.endsWith('.json')) return [];
  const problem = alike(file) ?? (file.path.endsWith('.mdx') ? tooManyMarks(file) : undefined);
  return problem ? [problem] : [];
};

function alike(file: TextFile): Problem | undefined {
  if (!mayBeAlike(file.text)) return undefined;
  const match = file.text
    .matchAll(ALIKE)
    .find(({ 0: run, index }) => !run.startsWith('>') || !opensLine(file.text, index));
  if (match === undefined) return undefined;
  const { 0: run, index } = match;
  const sign = String.fromCodePoint(run.codePointAt(0) ?? 0);
  const times = run.length / sign.length;
  const most = sign === '-' ? MOST_HYPHENS : MOST_ALIKE;
  const message = `“${sign}” stands here ${grouped(times)} times in a row; there may be ${grouped(most)}.`;
  return { id: 'bytes-repeated-sign', ...placeAt(file, index), message };
}

/**
 * Whether a run of one sign may be there: four places in it, so far from each other, hold the same. To look at these alone
 * takes a fiftieth of the time, and the step is even, since an emoji takes two places.
 */
function mayBeAlike(text: string): boolean {
  const step = 2 * Math.floor(MOST_ALIKE / 8);
  let same = 1;
  for (let place = step; place < text.length; place += step) {
    same = text[place] === text[place - step] && text[place] !== ' ' ? same + 1 : 1;
    if (same === 4) return true;
  }
  return false;
}

/** At the beginning of a line it opens quotations in quotations. */
function opensLine(text: string, index: number): boolean {
  return text.slice(text.lastIndexOf('\n', index - 1) + 1, index).trim() === '';
}

function tooManyMarks(file: TextFile): Problem | undefined {
  let start = DETAILS.exec(file.text)?.[0].length ?? 0;
  for (const paragraph of file.text.slice(start).split(/\n(?=[ \t]*\r?\n)/)) {
    const marks = paragraph.match(MARKS)?.length ?? 0;
    if (marks > MOST_MARKS) {
      const offset = start + Math.max(0, paragraph.search(/\S/));
      const message = `This paragraph has ${grouped(marks)} signs for bold, italics, code and links (* _ ~ \` [); there may be ${grouped(MOST_MARKS)}.`;
      return { id: 'bytes-repeated-sign', ...placeAt(file, offset), message };
    }
    start += paragraph.length + 1;
  }
  return undefined;
}

function grouped(count: number): string {
  return count.toLocaleString('en-GB');
}
