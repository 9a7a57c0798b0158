import type { ZodType, z } from 'zod';
import type { Problem } from '../problem.ts';
import type { DataFile, DocumentFile } from '../project/project.ts';
import { valueAt } from './fault.ts';
import type { FaultRule } from './fault.ts';
import { missingKeys } from './missing-keys.ts';
import { notAllowed } from './not-allowed.ts';
import { unknownKeys } from './unknown-keys.ts';
import { wrongChoices } from './wrong-choices.ts';
import { wrongKinds } from './wrong-kinds.ts';
import { wrongLengths } from './wrong-lengths.ts';

/** The first that has words for a fault puts it. */
const RULES: readonly FaultRule[] = [
  unknownKeys,
  missingKeys,
  wrongKinds,
  wrongChoices,
  wrongLengths,
  notAllowed,
];

/** Of one file. Whoever has mended so many may run the check again. */
const MOST_PROBLEMS = 100;

/** What a file says, as far as it fits its schema. */
export type Fit = { data: unknown } | { problems: Problem[] };

/** Fits a file to its schema, and puts what does not fit in words, each at its line. */
export function fitToSchema(file: DataFile | DocumentFile, schema: ZodType): Fit {
  // Where a schema has no words of its own, its messages are left empty, so that ours can be told from them.
  const result = schema.safeParse(file.yaml.data, { error: () => '' });
  if (result.success) return { data: result.data };
  const { issues } = result.error;
  const problems = issues.slice(0, MOST_PROBLEMS).flatMap((issue) => inWords(file, schema, issue, issues));
  return { problems };
}

function inWords(
  file: DataFile | DocumentFile,
  schema: ZodType,
  issue: z.core.$ZodIssue,
  issues: readonly z.core.$ZodIssue[],
): Problem[] {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  const fault = { file, schema, issue, issues, path, value: valueAt(file.yaml.data, path) };
  for (const rule of RULES) {
    const problems = rule(fault);
    if (problems) return problems;
  }
  return [];
}
