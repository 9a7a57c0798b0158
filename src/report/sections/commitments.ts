import { citationInWords } from '../../domain/paragraph-number.ts';
import { resolvePeriod } from '../../domain/period.ts';
import { periodInBrief } from '../../domain/period-words.ts';
import { commitmentsOf, dueInWords, outcomeInWords } from '../../library/commitments.ts';
import type { CommitmentRecord } from '../../library/commitments.ts';
import { commitmentUrl, paragraphUrl } from '../../library/routes.ts';
import { fieldChanges } from '../fields.ts';
import type { Labels } from '../fields.ts';
import { added, asSeen, changed, gone } from '../item.ts';
import type { More } from '../item.ts';
import { paired } from '../paired.ts';
import type { Item } from '../report.ts';
import { placeInDocument } from '../side.ts';
import type { Side, Sides } from '../side.ts';

const LABELS: Labels<CommitmentRecord['commitment']> = {
  promise: 'what was promised',
  due: 'by when',
  paragraph: 'where it is made',
  priority: 'the priority it serves',
};

/** What the council newly says it will do, what it reports the end of, and what becomes of the record of either. */
export function commitmentItems({ base, head }: Sides): Item[] {
  const pairs = paired(
    commitmentsOf(base.library),
    commitmentsOf(head.library),
    ({ update, commitment }) => `${update.id}/${commitment.id}`,
  );
  return [
    ...pairs.added.map((record) =>
      added(`Made: ${promiseOf(record)}`, outcomeOf(record) ?? dueOf(record), {
        ...moreOf(record, head),
        why: [`Made in ${citationInWords(record.commitment.paragraph)}.`, ...toldIn(record)],
      }),
    ),
    ...pairs.kept.flatMap(({ was, now }) => [
      ...ending(was, now, head),
      ...toldElsewhere(was, now, head),
      ...fieldChanges(promiseOf(now), LABELS, was.commitment, now.commitment, () => moreOf(now, head)),
    ]),
    ...pairs.gone.map((record) => gone(promiseOf(record), outcomeOf(record), { address: addressOf(record) })),
  ];
}

function ending(was: CommitmentRecord, now: CommitmentRecord, head: Side): Item[] {
  const [before, after] = [outcomeOf(was), outcomeOf(now)];
  if (before === after) return [];
  const promise = promiseOf(now);
  if (before === undefined) {
    const more = { address: addressOf(now), ...closurePlace(now, head), why: toldIn(now) };
    return [added(`Closed: ${promise}`, after, more)];
  }
  if (after === undefined) return [changed(`Open again: ${promise}`, before, 'open', moreOf(now, head))];
  return [
    changed(`How it ended: ${promise}`, before, after, {
      address: addressOf(now),
      ...closurePlace(now, head),
      why: toldIn(now),
    }),
  ];
}

/** Which paragraph tells of an end. */
function toldIn({ closed }: CommitmentRecord): string[] {
  if (closed === undefined) return [];
  const { update, closure } = closed;
  return [
    `Its end is told in ${periodInBrief(resolvePeriod(update.id))}, ${citationInWords(closure.paragraph)}.`,
  ];
}

/** The end of a commitment that another paragraph tells of than before. */
function toldElsewhere(was: CommitmentRecord, now: CommitmentRecord, head: Side): Item[] {
  const [before, after] = [was, now].map(({ closed }) => closed && endUrl(closed));
  if (before === undefined || after === undefined || before === after) return [];
  return [
    changed(`Where its end is told: ${promiseOf(now)}`, before, after, {
      address: addressOf(now),
      ...closurePlace(now, head),
    }),
  ];
}

function endUrl({ update, closure }: NonNullable<CommitmentRecord['closed']>): string {
  return paragraphUrl(update.id, closure.paragraph);
}

/** What was promised, as part of a sentence. */
function promiseOf({ commitment }: CommitmentRecord): string {
  return commitment.promise.replace(/\.$/, '');
}

function outcomeOf({ closed }: CommitmentRecord): string | undefined {
  if (closed === undefined) return undefined;
  const { outcome, note } = closed.closure;
  return note === undefined ? outcomeInWords(outcome) : `${outcomeInWords(outcome)}: ${asSeen(note)}`;
}

function dueOf({ commitment }: CommitmentRecord): string {
  const due = dueInWords(commitment);
  return due === undefined ? 'no time given' : `due ${due}`;
}

function addressOf({ update, commitment }: CommitmentRecord): string {
  return commitmentUrl(update.id, commitment.id);
}

function moreOf(record: CommitmentRecord, side: Side): More {
  const { update, commitment } = record;
  const index = update.commitments.findIndex(({ id }) => id === commitment.id);
  return {
    address: addressOf(record),
    ...placeInDocument(side, 'updates', update.id, ['commitments', index]),
  };
}

function closurePlace({ closed, update, commitment }: CommitmentRecord, side: Side): More {
  if (closed === undefined) return {};
  const index = closed.update.closes.findIndex((one) => one.update === update.id && one.id === commitment.id);
  return placeInDocument(side, 'updates', closed.update.id, ['closes', index]);
}
