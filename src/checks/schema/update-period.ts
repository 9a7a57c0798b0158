import { placeOfKey } from '../project/place.ts';
import type { DocumentFile } from '../project/project.ts';
import type { Problem } from '../problem.ts';

/** An update is published under the name of its file, and so must report on that quarter. */
export function updatePeriod(file: DocumentFile, { period }: { period?: unknown }): Problem[] {
  if (period === file.id) return [];
  const message = `The file is named ${file.id}.mdx, but reports on ${String(period)}.`;
  return [{ id: 'tree-update-period', ...placeOfKey(file, ['period'], 'value'), message }];
}
