import { kindOf } from '../checks/catalogue.ts';
import type { ProblemKind } from '../checks/catalogue.ts';
import type { Problem } from '../checks/problem.ts';
import type { Report } from './report.ts';

/** Lines shown before the one that is wrong. */
const CONTEXT = 1;
/** Longer lines are cut around the place that is wrong. */
const WIDTH = 100;

/**
 * Problems for people at a terminal: `path:line:column problem-id message`, the line with what is wrong underlined, and
 * what to do. Notes come last, a line each.
 */
export function renderText({ problems, linesOf }: Report): string {
  const notes = problems.filter(isNote).map((note) => `${headline(note)}\n`);
  const blocks = problems
    .filter((problem) => !isNote(problem))
    .map((problem) =>
      [
        headline(problem),
        ...frame(problem, linesOf(problem.path)),
        `  ${mendOf(problem).replaceAll('\n', '\n  ')}\n`,
      ].join('\n'),
    );
  return [...blocks, ...(notes.length > 0 ? [notes.join('')] : []), `${tally(problems)}\n`].join('\n');
}

/** What to do about a problem: its own mend, else that of its kind. */
export function mendOf({ id, mend }: Problem): string {
  return mend ?? kindOf(id).mend;
}

/** "2 problems to mend and 1 warning.", "Nothing is wrong. 1 note." */
export function tally(problems: readonly Problem[]): string {
  const counted = (severity: ProblemKind['severity'], one: string, more: string) => {
    const count = problems.filter(({ id }) => kindOf(id).severity === severity).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : more}`];
  };
  const wrong = [
    ...counted('error', 'problem to mend', 'problems to mend'),
    ...counted('warning', 'warning', 'warnings'),
  ];
  const notes = counted('note', 'note', 'notes');
  return [wrong.length > 0 ? wrong.join(' and ') : 'Nothing is wrong', ...notes]
    .map((part) => `${part}.`)
    .join(' ');
}

function isNote({ id }: Problem): boolean {
  return kindOf(id).severity === 'note';
}

function headline({ path, line, column, id, message }: Problem): string {
  const { severity } = kindOf(id);
  return `${visible(path)}:${line}:${column} ${id} ${severity === 'error' ? '' : `${severity}: `}${message}`;
}

function frame({ line, column, endColumn }: Problem, lines: readonly string[] | undefined): string[] {
  const wrong = lines?.[line - 1];
  if (lines === undefined || wrong === undefined) return [];
  const digits = String(line).length;
  const numbered = (number: number, text: string) => `  ${String(number).padStart(digits)} | ${text}`;
  const cut = Math.max(0, column - 1 - WIDTH / 2);
  const before = lines
    .slice(Math.max(0, line - 1 - CONTEXT), line - 1)
    .map((text, index, shown) =>
      numbered(line - shown.length + index, visible(text.slice(cut, cut + WIDTH))),
    );
  const length = Math.max(1, Math.min((endColumn ?? column + 1) - column, cut + WIDTH - column + 1));
  return [
    ...before,
    numbered(line, visible(wrong.slice(cut, cut + WIDTH))),
    `  ${' '.repeat(digits)} | ${' '.repeat(column - 1 - cut)}${'^'.repeat(length)}`,
  ];
}

/** Characters that cannot be seen, or that would act on the terminal, shown as a dot. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '·');
}
