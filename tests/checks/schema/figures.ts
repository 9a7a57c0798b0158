import { UPDATE, aProject, anUpdate } from '../factory.ts';
import type { Details } from '../factory.ts';

/** The sound project with a third figure in its update, whose lines are these. */
export function withFigure(lines: readonly string[]) {
  const entry = lines.map((line, index) => `\n  ${index === 0 ? '-' : ' '} ${line}`).join('');
  return updateWith({
    figures: `
  - indicator: children-in-care
    period: '2018-09-30'
    value: 552
    paragraph: '1'
  - indicator: schools-good-or-outstanding
    period: '2018-09-30'
    value: 92
    paragraph: '2'${entry}`,
  });
}

/** The lines of a sound figure, but for those given by their names; null leaves one out. */
export function figureLines(changes: Readonly<Record<string, string | null>>): string[] {
  const lines: Record<string, string | null> = {
    indicator: 'children-in-care',
    period: `'2018-06-30'`,
    value: '540',
    paragraph: `'1'`,
    ...changes,
  };
  return Object.entries(lines).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]));
}

/** The sound project with some details of its update changed. */
export function updateWith(details: Details) {
  return aProject({ [UPDATE]: anUpdate(details) });
}
