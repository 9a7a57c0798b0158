import type { Check } from '../context.ts';
import type { Problem } from '../problem.ts';
import { placeOfKey } from '../project/place.ts';
import type { DocumentFile } from '../project/project.ts';
import { updatesOf } from '../sources.ts';

/** Lines of an update's table that do not count on from 1. */
export const tableLines: Check = (context) =>
  updatesOf(context).flatMap(({ item: { table }, file }) =>
    firstOutOfOrder(
      table.map(({ line }) => line),
      file,
    ),
  );

/** Only the first is told: those behind it follow from it. */
function firstOutOfOrder(lines: readonly number[], file: DocumentFile): Problem[] {
  const index = lines.findIndex((line, before) => line !== before + 1);
  if (index === -1) return [];
  return [
    {
      id: 'references-table-lines',
      ...placeOfKey(file, ['table', index, 'line'], 'value'),
      message: `This line of the table is numbered ${lines[index]}, but it is line ${index + 1}.`,
    },
  ];
}
