import type { Check } from '../context.ts';
import { placeInDecision } from './decision-place.ts';

/** Only a record from before the site was published here may leave blanks: a new one that claims to be old waives the law. */
export const legacyAge: Check = (context) => {
  const before = context.library.site['legacy-before'];
  return context.library.decisions
    .filter(({ legacy, made }) => legacy && made >= before)
    .map((decision) => ({
      id: 'decisions-legacy-too-new',
      ...placeInDecision(decision, ['legacy'], context),
      message: `This decision was made on ${decision.made}, but only records from before ${before} count as old ones.`,
    }));
};
