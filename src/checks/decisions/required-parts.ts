import type { Decision } from '../../library/library.ts';
import type { Check, CheckContext } from '../context.ts';
import type { Problem } from '../problem.ts';
import { placeInDecision } from './decision-place.ts';
import { isPlaceholder } from './placeholder-words.ts';

/** What a record must hold by regulation 12 of SI 2012/2089, as people call it. */
const PARTS = {
  reasons: 'the reasons for the decision',
  alternatives: 'which alternatives were considered and rejected',
  conflicts: 'which conflicts of interest were declared',
  dispensations: 'which dispensations were granted',
} as const;

/** Reasons there always are, though there may be no alternatives. */
const NO_REASONS = /^(?:none\b|not applicable\W*$)/i;

/** A new record says something in every part that the law asks for. Old ones stay as they were found. */
export const requiredParts: Check = (context) =>
  context.library.decisions.flatMap((decision) => [
    ...emptyNames(decision, context),
    ...(decision.legacy
      ? []
      : [...emptyParts(decision, context), ...emptyReasonsForNoCallIn(decision, context)]),
  ]);

/** What is ours in a record, old or new: what it is called, who decided, and what was resolved. */
function emptyNames(decision: Decision, context: CheckContext): Problem[] {
  const { title, body, summary, resolutions } = decision;
  const named = [
    { keys: ['title'], text: title, what: 'what the decision is called' },
    { keys: ['body'], text: body, what: 'who decided' },
    { keys: ['summary'], text: summary, what: 'what was decided' },
    ...resolutions.map(({ text }, index) => ({
      keys: ['resolutions', index, 'text'],
      text,
      what: 'what was resolved',
    })),
  ];
  return named
    .filter(({ text }) => isPlaceholder(text))
    .map(({ keys, text, what }) => ({
      id: 'decisions-placeholder',
      ...placeInDecision(decision, keys, context),
      message: `“${text}” does not say ${what}.`,
      mend: 'Write what the record says.',
    }));
}

function emptyParts(decision: Decision, context: CheckContext): Problem[] {
  return Object.entries(PARTS).flatMap(([field, what]) => {
    const text = decision[field as keyof typeof PARTS];
    const isEmpty =
      text !== undefined && (isPlaceholder(text) || (field === 'reasons' && NO_REASONS.test(text)));
    if (!isEmpty) return [];
    const message = `“${text}” does not say ${what}. A decision record must (SI 2012/2089, regulation 12).`;
    const mend =
      field === 'reasons'
        ? 'Write why the decision was made.'
        : 'Write what the record says. If there is nothing to say, write None.';
    return [{ id: 'decisions-placeholder', ...placeInDecision(decision, [field], context), message, mend }];
  });
}

function emptyReasonsForNoCallIn(decision: Decision, context: CheckContext): Problem[] {
  return (['exempt', 'not-applicable'] as const).flatMap((field) => {
    const text = decision['call-in'][field];
    if (text === undefined || !isPlaceholder(text)) return [];
    const message = `“${text}” does not say why the decision cannot be called in.`;
    const mend = `Write the reason after ${field}:, in a sentence.`;
    return [
      {
        id: 'decisions-placeholder',
        ...placeInDecision(decision, ['call-in', field], context),
        message,
        mend,
      },
    ];
  });
}
