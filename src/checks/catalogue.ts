import { ARITHMETIC } from './catalogue/arithmetic.ts';
import { BLANKS } from './catalogue/blanks.ts';
import { BODY } from './catalogue/body.ts';
import { BYTES } from './catalogue/bytes.ts';
import { CHANGES } from './catalogue/changes.ts';
import { DATES } from './catalogue/dates.ts';
import { DECISIONS } from './catalogue/decisions.ts';
import { DISCLOSURE } from './catalogue/disclosure.ts';
import { EMBARGO } from './catalogue/embargo.ts';
import { FRONTMATTER } from './catalogue/frontmatter.ts';
import type { ProblemKind } from './catalogue/kind.ts';
import { LEDGER } from './catalogue/ledger.ts';
import { REFERENCES } from './catalogue/references.ts';
import { TREE } from './catalogue/tree.ts';

export type { ProblemKind };

/** Every kind of problem the check can report. Each has a page in docs/problems, a fixture and a test. */
export const PROBLEMS = {
  ...TREE,
  ...BYTES,
  ...FRONTMATTER,
  ...BLANKS,
  ...BODY,
  ...REFERENCES,
  ...ARITHMETIC,
  ...DATES,
  ...DECISIONS,
  ...DISCLOSURE,
  ...LEDGER,
  ...EMBARGO,
  ...CHANGES,
} as const;

export type ProblemId = keyof typeof PROBLEMS;

/** Every problem id, in the catalogue's order. */
export const PROBLEM_IDS = Object.keys(PROBLEMS) as ProblemId[];

/** What kind of problem an id stands for. */
export function kindOf(id: ProblemId): ProblemKind {
  return PROBLEMS[id];
}
