import { nearest, nearestFirst } from '../suggest.ts';
import { choiceInWords } from './choice-words.ts';
import { nameOf, shown, valuePlace } from './fault.ts';
import type { Fault, FaultRule } from './fault.ts';

/** Words that are none of those there are to choose from. */
export const wrongChoices: FaultRule = (fault) => {
  const { issue, path, value } = fault;
  if (issue.code !== 'invalid_value') return undefined;
  const choices = issue.values.map(String);
  const meant = typeof value === 'string' ? nearest(value, choices) : undefined;
  const message = `${nameOf(path)} cannot be “${shown(value)}”.${meant ? ` Did you mean “${meant}”?` : ''}`;
  return [{ id: 'frontmatter-wrong-choice', ...valuePlace(fault), message, mend: mendFor(choices, fault) }];
};

function mendFor(choices: readonly string[], fault: Fault): string {
  const [only] = choices;
  if (choices.length === 1) return `Write ${only}, or take the line out.`;
  const list = nearestFirst(String(fault.value), choices).map(choiceInWords).join(', ');
  return `Write one of: ${list}.`;
}
