import { dateInWords } from '../../domain/london-time.ts';
import type { Decision } from '../../library/library.ts';
import type { Check } from '../context.ts';
import type { Problem } from '../problem.ts';
import { placeInDecision } from './decision-place.ts';

/** No decision is recorded in two files: the same day and the same title are the same decision. */
export const sameDecision: Check = (context) => {
  const first = new Map<string, Decision>();
  return context.library.decisions.flatMap((decision): Problem[] => {
    const key = `${decision.made} ${plainly(decision.title)}`;
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, decision);
      return [];
    }
    const message = `content/decisions/${earlier.id}.mdx already records a decision of ${dateInWords(decision.made)} with this title.`;
    return [{ id: 'decisions-twice', ...placeInDecision(decision, ['title'], context), message }];
  });
};

function plainly(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
