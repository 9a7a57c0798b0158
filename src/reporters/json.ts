import { kindOf } from '../checks/catalogue.ts';
import type { Report } from './report.ts';
import { mendOf } from './text.ts';

/** Problems as JSON, for programs: an object with one array, each problem with its severity and its mend. */
export function renderJson({ problems }: Report): string {
  const rows = problems.map((problem) => {
    const { id, path, line, column, endColumn, message } = problem;
    const { severity, title } = kindOf(id);
    const endsAt = endColumn === undefined ? {} : { endColumn };
    return { id, severity, title, path, line, column, ...endsAt, message, mend: mendOf(problem) };
  });
  return `${JSON.stringify({ problems: rows }, null, 2)}\n`;
}
