import { BLANK } from '../checks/blanks/blank.ts';
import { resolvePeriod } from '../domain/period.ts';
import { commitmentsOf, dueInWords } from '../library/commitments.ts';
import type { CommitmentRecord } from '../library/commitments.ts';
import type { Library } from '../library/library.ts';
import { strategiesInForce } from './precedents.ts';
import { BLANK_WORDS, asRemarks, quoted, remark, yamlText } from './yaml-words.ts';

/** Due at no stated time: after all those that have one. */
const NEVER = '9999';

/**
 * What the council has promised before a quarter and nobody has reported the end of, the longest due first, as entries of
 * `closes:` that only have to be uncovered and filled in. Those of strategies no longer in force come last. Nothing where no
 * promise is open.
 */
export function closingRemarks(quarter: string, library: Library): string[] {
  const inForce = new Set(strategiesInForce(quarter, library).map(({ id }) => id));
  const open = commitmentsOf(library)
    .filter(({ update, closed }) => update.id < quarter && closed === undefined)
    .toSorted((a, b) => compare(lastDayOf(a), lastDayOf(b)) || compare(a.update.id, b.update.id));
  if (open.length === 0) return [];
  const isCurrent = ({ update }: CommitmentRecord) => update.strategies.some((id) => inForce.has(id));
  const others = open.filter((record) => !isCurrent(record));
  return [
    ...remark(
      'What became of earlier promises. Where the report tells how one ended, take the # and the space behind it away ' +
        'from its entry and once from closes:, and fill in the rest. The outcome is done, partly-done, dropped or superseded.',
    ),
    ...asRemarks(['closes:', ...open.filter(isCurrent).flatMap(entryOf)]),
    ...(others.length > 0 ? asRemarks(remark('Under strategies that have ended:', '  ')) : []),
    ...asRemarks(others.flatMap(entryOf)),
  ];
}

/** How to enter a new promise, as an entry of `commitments:` that only has to be uncovered and filled in. */
export function promisingRemarks(): string[] {
  return [
    ...remark(
      'What the report says the council will do, an entry for each promise. Leave due out if no time is given.',
    ),
    ...asRemarks([
      'commitments:',
      '  - id: ???',
      `    promise: ${BLANK_WORDS}`,
      `    due: ${quoted(BLANK)}`,
      `    paragraph: ${quoted(BLANK)}`,
    ]),
  ];
}

function entryOf(record: CommitmentRecord): string[] {
  const { commitment, update } = record;
  const due = dueInWords(commitment);
  return [
    ...remark(`${due === undefined ? 'No time given' : `Due ${due}`}: ${commitment.promise}`, '  '),
    `  - update: ${quoted(update.id)}`,
    `    id: ${yamlText(commitment.id)}`,
    `    outcome: ${BLANK}`,
    `    paragraph: ${quoted(BLANK)}`,
  ];
}

function lastDayOf({ commitment: { due } }: CommitmentRecord): string {
  if (due === undefined) return NEVER;
  return due.includes('q') ? resolvePeriod(due, 'quarter').end : due;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
