import { kindOf } from '../checks/catalogue.ts';
import type { Report } from './report.ts';
import { mendOf } from './text.ts';

/** Problems as annotations of GitHub Actions, one workflow command a line. */
export function renderGithub({ problems }: Report): string {
  return problems
    .map((problem) => {
      const { id, path, line, column, endColumn, message } = problem;
      const { severity, title } = kindOf(id);
      const properties = {
        file: path,
        line: String(line),
        col: String(column),
        ...(endColumn !== undefined && { endColumn: String(endColumn) }),
        title: `${title} (${id})`,
      };
      const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
      const command = severity === 'note' ? 'notice' : severity;
      return `::${command} ${list.join(',')}::${escapeData(`${message}\n${mendOf(problem)}`)}\n`;
    })
    .join('');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
