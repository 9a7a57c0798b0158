import { dateInWords } from '../../domain/london-time.ts';
import type { Decision } from '../../library/library.ts';
import type { Check, CheckContext } from '../context.ts';
import type { Problem } from '../problem.ts';
import { documentOf } from '../project/project.ts';
import { placeInDecision } from './decision-place.ts';

/**
 * No decision is recorded in two files: the same day and the same title are the same decision, and so is what the same body
 * decided on the same day in the same words, whatever its title.
 */
export const sameDecision: Check = (context) => {
  const first = new Map<string, Decision>();
  return context.library.decisions.flatMap((decision): Problem[] => {
    const keys = [
      `title: ${decision.made} ${plainly(decision.title)}`,
      `words: ${wordsOf(decision, context)}`,
    ];
    const [byTitle, byWords] = keys.map((key) => first.get(key));
    for (const key of keys) if (!first.has(key)) first.set(key, decision);
    if (byTitle) return [again(decision, byTitle, 'with this title', context)];
    return byWords ? [again(decision, byWords, 'that says the same under another title', context)] : [];
  });
};

/** All that a record says but for its title. */
function wordsOf(
  { id, made, body, update, summary, resolutions }: Decision,
  { project }: CheckContext,
): string {
  const text = documentOf(project, 'decisions', id)?.body.trim() ?? '';
  const resolved = resolutions.map((resolution) => resolution.text);
  return [made, update, ...[body, summary, ...resolved, text].map(plainly)].join('; ');
}

function again(decision: Decision, earlier: Decision, how: string, context: CheckContext): Problem {
  const message = `content/decisions/${earlier.id}.mdx already records a decision of ${dateInWords(decision.made)} ${how}.`;
  return { id: 'decisions-twice', ...placeInDecision(decision, ['title'], context), message };
}

function plainly(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
