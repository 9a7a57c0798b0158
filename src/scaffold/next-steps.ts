import { blanksIn } from '../checks/blanks/blank.ts';
import { dayAfter } from '../domain/calendar-date.ts';
import type { ScaffoldFile } from './scaffold-file.ts';

/** How many blanks the check will find in a file that was scaffolded: those of its remarks do not count. */
export function countBlanks({ text }: Pick<ScaffoldFile, 'text'>): { top: number; below: number } {
  const [, details = '', body = ''] = text.split(/^---$/m);
  const bare = details.replace(/^ *#.*$/gm, '').replace(/ # .*$/gm, '');
  return { top: blanksIn(bare).length, below: blanksIn(body).length };
}

/** What was written and what to do with it, for whoever began the file. */
export function nextSteps(file: ScaffoldFile): string {
  const { top, below } = countBlanks(file);
  return [
    `Wrote ${file.path}. ${blanksInWords(top, below)}`,
    '',
    ...file.notices.flatMap((notice) => [notice, '']),
    'Next:',
    '  1. Open it, and put what the record says in place of each ???. Begin at the top.',
    '  2. npm run check names the blanks that are left and whatever is wrong, each with its line.',
    `  3. ${previewOf(file)} shows the page while you write, as soon as the top is filled in.`,
    '',
    'docs/publish-a-quarter.md goes through all of it.',
  ].join('\n');
}

function blanksInWords(top: number, below: number): string {
  if (top + below === 1)
    return `It has 1 blank, marked ???, ${top === 1 ? 'at the top' : 'in the text below'}.`;
  return `It has ${top + below} blanks, each marked ???: ${top} at the top and ${below} in the text below.`;
}

/** A page under embargo is shown as it will be on the day after. */
function previewOf({ text }: ScaffoldFile): string {
  const until = /^publish-at: '(\S+) /m.exec(text)?.[1];
  return until === undefined ? 'npm run dev' : `QUARTERLIGHT_TODAY=${dayAfter(until)} npm run dev`;
}
