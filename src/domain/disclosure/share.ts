import { decimalsOf } from '../decimal.ts';
import { isSmall } from './small.ts';

/** A percentage of people, or a rate of them. */
export type Share = {
  readonly value: number;
  /** Decimals it is printed with, where the number alone has lost some. */
  readonly decimals?: number | undefined;
  /** What it is out of: 100, or 10,000 for a rate. */
  readonly outOf: number;
};

/** How many people a share is of: exactly, or as near as is known. */
export type Group = { readonly size: number; readonly isExact: boolean };

/** Few people behind a share: those counted in it, or those left out of it. */
export type FewPeople = { readonly count: number; readonly side: 'in' | 'out' };

/**
 * The few people that a share gives away of a group. Of a group that is known exactly, every whole number from 1 to the
 * threshold is tried that would be printed as this share; of any other, the share is multiplied out. All of a group, or
 * none of it, tells of nobody in particular (DOMAIN, "Disclosure control", 2 and 4).
 * @param threshold counts of people from 1 to this are small
 */
export function fewPeopleBehind(share: Share, group: Group, threshold: number): FewPeople | undefined {
  const { value, outOf } = share;
  if (!(value > 0 && value < outOf)) return undefined;
  const behind = group.isExact ? printedAs : multipliedOut;
  const counted = behind(share, group.size, threshold);
  if (counted !== undefined) return { count: counted, side: 'in' };
  const left = behind(
    { ...share, value: outOf - value, decimals: decimalsOfShare(share) },
    group.size,
    threshold,
  );
  return left === undefined ? undefined : { count: left, side: 'out' };
}

/** The group of which a number of people is a share, or undefined where the share is of nobody. */
export function groupBehind(numerator: number, { value, outOf }: Share): Group | undefined {
  return value > 0 ? { size: (numerator * outOf) / value, isExact: false } : undefined;
}

/** The smallest count up to the threshold that is printed as a share, however half-way numbers are rounded. */
function printedAs(share: Share, size: number, threshold: number): number | undefined {
  const decimals = decimalsOfShare(share);
  const scale = 10n ** BigInt(decimals) * BigInt(share.outOf);
  const printed = BigInt(share.value.toFixed(decimals).replace('.', ''));
  for (let count = 1; count <= Math.min(threshold, size); count++) {
    const twiceOff = 2n * (BigInt(count) * scale - printed * BigInt(size));
    if (twiceOff <= BigInt(size) && twiceOff >= -BigInt(size)) return count;
  }
  return undefined;
}

function multipliedOut({ value, outOf }: Share, size: number, threshold: number): number | undefined {
  // A share of more than nothing is of one person at least.
  const count = Math.max(1, Math.round((value * size) / outOf));
  return isSmall(count, threshold) ? count : undefined;
}

function decimalsOfShare({ value, decimals = 0 }: Share): number {
  return Math.max(decimals, decimalsOf(value));
}
