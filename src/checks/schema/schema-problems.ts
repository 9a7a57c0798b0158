import type { ZodError } from 'zod';
import type { Problem } from '../problem.ts';
import { placeOfKey } from '../project/place.ts';
import type { DataFile, DocumentFile } from '../project/project.ts';

/** What a schema finds wrong with a file, each at its line. */
export function schemaProblems(file: DataFile | DocumentFile, error: ZodError): Problem[] {
  return error.issues.map((issue) => ({
    id: 'frontmatter-schema',
    ...placeOfKey(file, issue.path),
    message: `${issue.path.length > 0 ? `${issue.path.join('.')}: ` : ''}${issue.message}`,
  }));
}
