import { dateInWords, weekdayDateInWords } from '../../domain/london-time.ts';
import type { Check } from '../context.ts';
import type { Problem } from '../problem.ts';
import { placeOfKey } from '../project/place.ts';
import { dataFileAt } from '../project/project.ts';
import { countCallIn } from './call-in-count.ts';
import { placeInDecision } from './decision-place.ts';

const SITE = 'data/site.yaml';

/** No two rules of call-in begin on the same day: nobody could tell which of them holds. */
export const rulesApart: Check = ({ library, project }) => {
  const file = dataFileAt(project, SITE);
  const rules = library.site['call-in'];
  return rules.flatMap(({ from }, index): Problem[] => {
    if (file === undefined || rules.every((rule, other) => rule.from !== from || other === index)) return [];
    const message = `Another rule of call-in begins on ${dateInWords(from)} too: nothing says which of the two holds.`;
    return [{ id: 'decisions-two-rules', ...placeOfKey(file, ['call-in', index, 'from'], 'value'), message }];
  });
};

/** A rule of call-in was in force on the day each record was published. */
export const ruleInForce: Check = (context) => {
  const { library } = context;
  const first = library.site['call-in'].map(({ from }) => from).toSorted()[0] ?? '';
  return library.decisions.flatMap((decision): Problem[] => {
    const { published = '' } = decision;
    if (countCallIn(decision, library) !== 'no-rule' || published >= first) return [];
    const message = `The record is published on ${weekdayDateInWords(published)}, but the first rule of call-in in ${SITE} begins on ${dateInWords(first)}.`;
    return [{ id: 'decisions-no-rule', ...placeInDecision(decision, ['published'], context), message }];
  });
};
