import { decimalsOf } from '../domain/decimal.ts';
import { correctionInBrief } from '../library/correction-words.ts';
import type { Correction } from '../library/library.ts';
import type { Observation } from '../library/observations.ts';

/** What has been changed in a figure and why, a sentence or two for each time, the earliest first. */
export function correctionNotes({ corrections, indicator }: Observation): string[] {
  return corrections.map(
    (correction) => `${correctionInBrief(correction, indicator)} ${sentence(correction.reason)}`,
  );
}

/** What a change did: a number gave way to another (or to a marker), or the figure was taken out or put back. */
export const CHANGES = ['changed', 'withdrawn', 'restored'] as const;

type Change = {
  change: (typeof CHANGES)[number];
  /** The numbers before and after; null where there was, or is, none. */
  was: number | null;
  now: number | null;
};

/** What a change did, with its numbers. */
export function changeOf({ was, now }: Pick<Correction, 'was' | 'now'>): Change {
  return {
    change: now === 'withdrawn' ? 'withdrawn' : was === 'withdrawn' ? 'restored' : 'changed',
    was: was === 'withdrawn' ? null : was,
    now: now === 'withdrawn' ? null : now,
  };
}

/** The same with both numbers as texts of like decimals: 60.0 beside 60.1. */
export function printedChange(correction: Pick<Correction, 'was' | 'now'>) {
  const { change, was, now } = changeOf(correction);
  const decimals = Math.max(decimalsOf(was ?? 0), decimalsOf(now ?? 0));
  return { change, was: was?.toFixed(decimals), now: now?.toFixed(decimals) };
}

function sentence(text: string): string {
  return /[.!?…][”’")]?$/.test(text) ? text : `${text}.`;
}
