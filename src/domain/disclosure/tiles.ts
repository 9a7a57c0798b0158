import type { Period } from '../period.ts';

/** More stretches than the weeks of a year add up to nothing that anybody reckons with. */
const MOST = 53;

/**
 * The ways in which known stretches of days follow on one another from the first to the last day of another: by the shortest
 * that begins on each day, and by the longest. Where one stretch at the end or between two is not known, it stands among
 * them as a span of its own; where more are, nothing follows.
 * @param startingOn the known stretches that begin on a day
 */
export function tiledBy(
  total: Period,
  startingOn: (start: string) => readonly Period[],
): readonly (readonly Period[])[] {
  const ways = [shortest, longest].map((choose) => follow(total, startingOn, choose));
  const found = ways.filter((way) => way !== undefined);
  const [first, second] = found;
  const isSame = second !== undefined && first?.map(idOf).join() === second.map(idOf).join();
  return isSame ? found.slice(0, 1) : found;
}

type Choose = (periods: readonly Period[]) => Period | undefined;

const shortest: Choose = (periods) => periods.toSorted((a, b) => (a.end < b.end ? -1 : 1))[0];
const longest: Choose = (periods) => periods.toSorted((a, b) => (a.end > b.end ? -1 : 1))[0];

function follow(
  total: Period,
  startingOn: (start: string) => readonly Period[],
  choose: Choose,
): Period[] | undefined {
  const tiles: Period[] = [];
  let start = total.start;
  while (start <= total.end && tiles.length < MOST) {
    const next = choose(
      startingOn(start).filter((period) => idOf(period) !== idOf(total) && period.end <= total.end),
    );
    if (next === undefined) return tiles.length === 0 ? undefined : [...tiles, span(start, total.end)];
    tiles.push(next);
    start = dayAfter(next.end);
  }
  return start > total.end ? tiles : undefined;
}

function span(start: string, end: string): Period {
  return { id: `${start}--${end}`, basis: 'span', start, end };
}

function idOf({ basis, id }: Period): string {
  return `${basis} ${id}`;
}

function dayAfter(day: string): string {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}
