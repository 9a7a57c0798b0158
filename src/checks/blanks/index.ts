import type { Place, Problem } from '../problem.ts';
import type { Project } from '../project/project.ts';
import { BLANK } from './blank.ts';
import { blankDetails } from './blank-details.ts';
import { blankWords } from './blank-words.ts';
import { lostNumbers } from './lost-numbers.ts';
import { placeholderDetails, placeholderWords } from './placeholders.ts';

/** Everything in a project that is still to be filled in. */
export function blankProblems(project: Project): Problem[] {
  const isBlank = ({ text }: { text: string }) => text.includes(BLANK);
  const blank = [...project.documents, ...project.data].filter(isBlank);
  const details = blank.flatMap((file) => blankDetails(file, project));
  const told = new Set(details.map(lineOf));
  const isApart = (problem: Problem) => !told.has(lineOf(problem));
  return [
    ...details,
    ...project.documents.filter(isBlank).flatMap(blankWords),
    ...[...project.documents, ...project.data].flatMap(placeholderDetails).filter(isApart),
    ...project.documents.flatMap(placeholderWords),
    ...project.documents.flatMap(lostNumbers),
  ];
}

/** Problems less those of a blank: whatever else is wrong with it goes when it is filled in. */
export function besideBlanks(problems: readonly Problem[], blanks: readonly Problem[]): Problem[] {
  const onLine = Map.groupBy(blanks, lineOf);
  return problems.filter((problem) => !onLine.get(lineOf(problem))?.some((blank) => overlap(problem, blank)));
}

function lineOf({ path, line }: Place): string {
  return `${path}:${line}`;
}

function overlap(a: Place, b: Place): boolean {
  return a.column < endOf(b) && b.column < endOf(a);
}

function endOf({ column, endColumn = column + 1 }: Place): number {
  return endColumn;
}
