const DAY = 86_400_000;

/** Milliseconds to the start of an ISO date in UTC. */
export function timeOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`);
}

/** Milliseconds to the end of an ISO date in UTC. */
export function endOf(iso: string): number {
  return timeOf(iso) + DAY;
}

/** The middle of the days from start to end, both included. */
export function middleOf({ start, end }: { start: string; end: string }): number {
  return (timeOf(start) + endOf(end)) / 2;
}

/** How many days from start to end, both included. */
export function daysIn({ start, end }: { start: string; end: string }): number {
  return Math.round((timeOf(end) - timeOf(start)) / DAY) + 1;
}
