import { numberOf, wordsOf } from '../../domain/disclosure/words.ts';
import type { Decision } from '../../library/library.ts';
import type { Check, CheckContext } from '../context.ts';
import { sentenceAt } from '../arithmetic/sentence.ts';
import { detailsIn, passagesIn } from '../passages.ts';
import type { Passage } from '../passages.ts';
import type { Problem } from '../problem.ts';
import { decisionsOf, updatesOf } from '../sources.ts';
import { countCallIn } from './call-in-count.ts';
import { OF_CALL_IN } from './call-in-words.ts';

/** The details in which a record may tell of its call-in. */
const DETAILS: ReadonlySet<string> = new Set(['title', 'summary', 'text', 'reasons', 'note', 'stated-words']);

const DAYS = String.raw`(?:the (?:next |first |following )?)?([\p{L}\d]+) (?:clear |full )?working days\b`;

/** “can be called in within 5 working days”, “call-in stays open for five working days”, but not what follows a call-in. */
const OPEN_FOR = new RegExp(
  String.raw`\b(?:(?:can|may|could|might) (?:still |only )?be called[- ]in|call-in (?:period )?(?:is|was|stays|stayed|remains|remained|lasts|lasted|runs|ran|closes|closed|ends|ended)(?: open)?)(?: (?:within|for|in|of|until|during|after))* ${DAYS}`,
  'giu',
);
/** “within 5 working days of publication”, in a sentence on call-in. */
const OF_PUBLICATION = new RegExp(
  String.raw`\b${DAYS} (?:of|after|from|following) (?:(?:the|its|this|day|date|record|of|being) ){0,4}publi(?:cation|shed|shing)\b`,
  'giu',
);

/** How long a text says that call-in stays open, where the rule that the decision was published under says otherwise. */
export const workingDaysInText: Check = (context) => [
  ...decisionsOf(context).flatMap(({ item, file }) =>
    [...detailsIn(file, DETAILS), ...passagesIn(file)].flatMap((passage) =>
      problemsIn(passage, daysOf([item], context)),
    ),
  ),
  ...inUpdates(context),
];

function inUpdates(context: CheckContext): Problem[] {
  const decisions = Map.groupBy(context.library.decisions, ({ update }) => update);
  return updatesOf(context).flatMap(({ item, file }) => {
    const days = daysOf(decisions.get(item.id) ?? [], context);
    if (days.length === 0 || !OF_CALL_IN.test(file.text)) return [];
    return [...detailsIn(file, DETAILS), ...passagesIn(file)].flatMap((passage) => problemsIn(passage, days));
  });
}

/** How many working days the rules give; none of a record whose own deadline is another than its rule's. */
function daysOf(decisions: readonly Decision[], { library }: CheckContext): number[] {
  return decisions.flatMap((decision) => {
    const count = countCallIn(decision, library);
    if (typeof count === 'string') return [];
    const { stated = count.lastDay } = decision['call-in'];
    return stated === count.lastDay ? [count.rule.workingDays] : [];
  });
}

function problemsIn({ text, placeOf }: Passage, days: readonly number[]): Problem[] {
  const [ruled] = days;
  if (ruled === undefined || !/working days/i.test(text)) return [];
  const found = [...text.matchAll(OPEN_FOR), ...text.matchAll(OF_PUBLICATION)];
  const told = new Map(
    found
      .filter(({ index }) => OF_CALL_IN.test(sentenceAt(text, index)))
      .map(({ 0: words, 1: number = '', index }) => [index + words.lastIndexOf(number), number]),
  );
  return [...told].flatMap(([start, words]): Problem[] => {
    const [word] = wordsOf(words);
    const number = word && numberOf(word);
    if (number === undefined || days.includes(number)) return [];
    const message = `The text says that call-in stays open for ${words} working days, but the council’s rule gives ${ruled}.`;
    return [{ id: 'decisions-text-differs', ...placeOf(start, words.length), message }];
  });
}
