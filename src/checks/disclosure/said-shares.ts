import { PARTS } from '../../domain/share-words.ts';
import { wholeAt } from './phrase-numbers.ts';
import { plainAt } from './phrase-places.ts';
import type { Phrases } from './phrase-places.ts';

/** A share as a sentence says it. */
export type SaidShare = {
  /** Out of 100. */
  value: number;
  /** The digits behind the point of a percentage; undefined for “a quarter” and “one in four”. */
  decimals: number | undefined;
  /** Whether it is so many in so many. */
  isRatio: boolean;
  /** The place of its last word. */
  last: number;
};

/** The share whose first word is at a place: “10%”, “ten per cent”, “a tenth”, “three-quarters”, “half”, “one in ten”. */
export function shareAt(phrases: Phrases, place: number): SaidShare | undefined {
  const plain = plainAt(phrases, place);
  if (plain.endsWith('%')) return percentage(plain.slice(0, -1), place);
  const number = wholeAt(phrases, place);
  const last = percentAfter(phrases, place);
  if (last !== undefined) return percentage(number === undefined ? plain : `${number}`, last);
  return fractionAt(phrases, place, number) ?? (number ? ratioAt(phrases, place, number) : undefined);
}

/** The place of the last word of “per cent” right behind a place. */
function percentAfter(phrases: Phrases, place: number): number | undefined {
  const next = plainAt(phrases, place + 1);
  if (next === 'percent') return place + 1;
  return next === 'per' && plainAt(phrases, place + 2) === 'cent' ? place + 2 : undefined;
}

function percentage(told: string, last: number): SaidShare | undefined {
  if (!/^\d{1,3}(?:\.\d+)?$/.test(told)) return undefined;
  const decimals = told.split('.')[1]?.length ?? 0;
  return { value: Number(told), decimals, isRatio: false, last };
}

/** Single signs such as ¾ as they are read. */
const SIGNS = /^([1-3])⁄([2-8])$/;

function fractionAt(phrases: Phrases, place: number, number: number | undefined): SaidShare | undefined {
  const plain = plainAt(phrases, place);
  const [, over, under] = SIGNS.exec(plain) ?? [];
  if (under !== undefined) return fraction(Number(over), Number(under), place);
  const half = plain === 'half' ? 2 : undefined;
  if (half !== undefined) return fraction(1, half, place);
  const [first = '', second] = plain.split('-');
  const joined = PARTS.get(second ?? '');
  if (joined !== undefined) return fraction(first === 'one' ? 1 : (COUNTS.get(first) ?? 1), joined, place);
  const part = number !== undefined || plain === 'a' ? PARTS.get(plainAt(phrases, place + 1)) : undefined;
  return part === undefined ? undefined : fraction(number ?? 1, part, place + 1);
}

const COUNTS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
]);

function fraction(over: number, under: number, last: number): SaidShare | undefined {
  if (over >= under) return undefined;
  return { value: (100 * over) / under, decimals: undefined, isRatio: false, last };
}

/** “One in ten”, “nine out of ten”, “one in every six”. */
function ratioAt(phrases: Phrases, place: number, some: number): SaidShare | undefined {
  const isOut = plainAt(phrases, place + 1) === 'out' && plainAt(phrases, place + 2) === 'of';
  if (!isOut && plainAt(phrases, place + 1) !== 'in') return undefined;
  const from = place + (isOut ? 3 : 2);
  const last = plainAt(phrases, from) === 'every' ? from + 1 : from;
  const all = wholeAt(phrases, last);
  if (all === undefined || all <= some) return undefined;
  return { value: (100 * some) / all, decimals: undefined, isRatio: true, last };
}
