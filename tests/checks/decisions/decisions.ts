import type { ProjectTree } from '../../../src/checks/project/tree.ts';
import { DECISION, aDecision, aProject, idsOf } from '../factory.ts';
import type { Details, Laid } from '../factory.ts';

/** A project whose decision has these details, with other files laid over it. */
export function withDecision(details: Details, laid: Readonly<Record<string, Laid>> = {}): ProjectTree {
  return aProject({ [DECISION]: aDecision(details), ...laid });
}

/** What a decision says of call-in, days in quotes. */
export function callIn(fields: Readonly<Record<string, string>>): Details {
  return { 'call-in': block(fields) };
}

/** What a decision says of having been called in. */
export function calledIn(fields: Readonly<Record<string, string>>): Details {
  return { 'called-in': block(fields) };
}

/** Old records, one for each day of publication, with the deadline each states; without the decision of the project. */
export function oldRecords(stated: Readonly<Record<string, string>>): Record<string, Laid> {
  const records = Object.entries(stated).map(([published, deadline]) => [
    `content/decisions/${published}-update.mdx`,
    aDecision({
      made: `'${published}'`,
      published: `'${published}'`,
      legacy: 'true',
      ...callIn({ stated: deadline }),
    }),
  ]);
  return { [DECISION]: null, ...(Object.fromEntries(records) as Record<string, string>) };
}

/** The ids of what is wrong with decisions: “TBC” is also an acronym that nothing explains. */
export function ownIdsOf(tree: ProjectTree): string[] {
  return idsOf(tree).filter((id) => id !== 'references-acronym');
}

function block(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([key, value]) => `\n  ${key}: '${value}'`)
    .join('');
}
