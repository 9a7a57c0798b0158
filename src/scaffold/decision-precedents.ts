import { BLANK } from '../checks/blanks/blank.ts';
import type { Decision, Library } from '../library/library.ts';
import type { DecisionAnswers } from './decision-file.ts';
import { namesQuarter, onQuarter } from './quarter-words.ts';
import { numberOf } from './quarters.ts';

/** What the decision is most likely called: as the last one was, on this quarter. A blank where that cannot be told. */
export function decisionTitle({ update, made }: DecisionAnswers, library: Library): string {
  const last = lastDecision(made, library);
  if (last === undefined || numberOf(update) === 4 || !namesQuarter(last.title, last.update)) return BLANK;
  const title = onQuarter(last.title, last.update, update);
  return library.decisions.some((decision) => decision.title === title) ? BLANK : title;
}

/** Who decided the last time. A blank where nobody has yet. */
export function lastBody(made: string, library: Library): string {
  return lastDecision(made, library)?.body ?? BLANK;
}

/** What the file is most likely named after its day: as the last one was, with this quarter for that one. */
export function suggestedName(update: string, library: Library): string {
  const quarter = `quarter-${numberOf(update)}`;
  const last = library.decisions.at(-1)?.id.slice('2018-10-18-'.length) ?? '';
  return /quarter-[1-4]$|year-end$/.test(last) ? last.replace(/quarter-[1-4]$|year-end$/, quarter) : quarter;
}

function lastDecision(before: string, { decisions }: Library): Decision | undefined {
  return decisions.findLast(({ made }) => made <= before);
}
