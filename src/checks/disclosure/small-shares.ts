import { fewPeopleBehind } from '../../domain/disclosure/share.ts';
import type { FewPeople, Share } from '../../domain/disclosure/share.ts';
import { isSmall } from '../../domain/disclosure/small.ts';
import { valueInWords } from '../figure-words.ts';
import type { SourcedFigure } from '../figures.ts';
import { citedInWords, hideOrSignOff, tellsWhoTheyAre } from './finding.ts';
import type { Finding } from './finding.ts';
import type { GroupFinder, KnownGroup } from './groups.ts';
import { outOf } from './people-figures.ts';

/** Percentages and rates of people that tell of few, in them or left out of them. */
export function smallShares(
  figures: readonly SourcedFigure[],
  groupOf: GroupFinder,
  threshold: number,
): Finding[] {
  return figures.flatMap((source) => {
    const share = shareOf(source);
    if (share === undefined) return [];
    const message =
      leftOut(source, threshold) ?? multiplied(source, share, groupOf(source, share), threshold);
    if (message === undefined) return [];
    const mend = hideOrSignOff(source);
    return [
      {
        id: 'disclosure-small-share',
        figure: source,
        key: 'value' as const,
        message,
        mend,
        canBeExcepted: true,
      },
    ];
  });
}

function shareOf(source: SourcedFigure): Share | undefined {
  const { value, decimals } = source.figure;
  const whole = outOf(source);
  return value === null || whole === undefined ? undefined : { value, decimals, outOf: whole };
}

/** What the numerator leaves of the denominator, where a figure states both. */
function leftOut(source: SourcedFigure, threshold: number): string | undefined {
  const { numerator, denominator } = source.figure;
  if (numerator === undefined || denominator === undefined) return undefined;
  const rest = denominator - numerator;
  if (!isSmall(rest, threshold)) return undefined;
  return `${citedInWords(source)} counts ${numerator} of ${denominator}. That leaves ${rest}. ${tellsWhoTheyAre(threshold)}`;
}

function multiplied(
  source: SourcedFigure,
  share: Share,
  group: KnownGroup | undefined,
  threshold: number,
): string | undefined {
  const { numerator, denominator } = source.figure;
  // Both counts together say exactly what the percentage says about: they have been looked at already.
  if (group === undefined || (numerator !== undefined && denominator !== undefined)) return undefined;
  const few = fewPeopleBehind(share, group, threshold);
  // What a numerator counts is known already; only what it leaves out is worked out.
  if (few === undefined || (numerator !== undefined && few.side === 'in')) return undefined;
  return `${citedInWords(source)} ${inWords(few, valueInWords(source), group)} ${tellsWhoTheyAre(threshold)}`;
}

function inWords({ count, side }: FewPeople, value: string, { isExact, words }: KnownGroup): string {
  const all = side === 'in' ? '' : 'all but ';
  return isExact
    ? `is ${value}, which is how ${all}${count} of ${words} would be printed.`
    : `is ${value}. Of ${words}, that is ${all}about ${count}.`;
}
