import { BLANK } from '../checks/blanks/blank.ts';
import { resolvePeriod } from '../domain/period.ts';
import { commitmentsOf, dueInWords } from '../library/commitments.ts';
import type { CommitmentRecord } from '../library/commitments.ts';
import type { Library } from '../library/library.ts';
import { strategiesInForce } from './precedents.ts';
import { endOf } from './quarters.ts';
import { BLANK_WORDS, asRemarks, quoted, remark, yamlText } from './yaml-words.ts';

/** No more promises than this are made ready to be closed. */
const MANY = 12;

/** Due at no stated time: after all those that have one. */
const NEVER = '9999';

/** A promise, and every time that it was made: an update may repeat what an earlier one said. */
type OpenPromise = { words: string; records: CommitmentRecord[] };

/**
 * What the council has promised before a quarter and nobody has reported the end of, as entries of `closes:` that only have to
 * be uncovered and filled in: of the strategies in force, due when the update is published or at no stated time, those of the
 * newest update first. A line says how many more there are. Nothing where no promise is open.
 */
export function closingRemarks(
  { quarter, published = endOf(quarter) }: { quarter: string; published?: string | undefined },
  library: Library,
): string[] {
  const inForce = new Set(strategiesInForce(quarter, library).map(({ id }) => id));
  const open = openPromises(quarter, library);
  if (open.length === 0) return [];
  const likely = open.filter(({ records: [record] }) => {
    if (record === undefined || !record.update.strategies.some((id) => inForce.has(id))) return false;
    const day = lastDayOf(record);
    return day === NEVER || day <= published;
  });
  const shown = likely.slice(0, MANY);
  const more = open.length - shown.length;
  return [
    ...remark(
      'What became of earlier promises. Where the report tells how one ended, take the # and the space behind it away ' +
        'from its entry and once from closes:, and fill in the rest. The outcome is done, partly-done, dropped or superseded.',
    ),
    ...asRemarks(['closes:', ...shown.flatMap(entriesOf)]),
    ...(more === 0 ? [] : remark(whereTheRestAre(more))),
  ];
}

function whereTheRestAre(more: number): string {
  const open = more === 1 ? 'One more is open. It stands' : `${more} more are open. They stand`;
  return `${open} on the site under /commitments/, and in content/updates/ under commitments:, with the id.`;
}

/** The promises that nobody has reported the end of, each once: those of the newest update first, the longest due first. */
function openPromises(quarter: string, library: Library): OpenPromise[] {
  const open = commitmentsOf(library)
    .filter(({ update, closed }) => update.id < quarter && closed === undefined)
    .toSorted((a, b) => compare(b.update.id, a.update.id) || compare(lastDayOf(a), lastDayOf(b)));
  const promises = Map.groupBy(open, ({ commitment: { id, promise } }) => `${id} ${promise}`);
  return [...promises.values()].map((records) => ({
    words: records[0] === undefined ? '' : wordsOf(records[0]),
    records,
  }));
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

function wordsOf({ commitment }: CommitmentRecord): string {
  const due = dueInWords(commitment);
  return `${due === undefined ? 'No time given' : `Due ${due}`}: ${commitment.promise}`;
}

/** A promise that was made twice is closed twice. */
function entriesOf({ words, records }: OpenPromise): string[] {
  return [
    ...remark(records.length > 1 ? `${words} It was made ${records.length} times: close each.` : words, '  '),
    ...records.flatMap(({ commitment, update }) => [
      `  - update: ${quoted(update.id)}`,
      `    id: ${yamlText(commitment.id)}`,
      `    outcome: ${BLANK}`,
      `    paragraph: ${quoted(BLANK)}`,
    ]),
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
