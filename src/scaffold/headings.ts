import type { Indicator, Library } from '../library/library.ts';
import type { Section } from './skeleton.ts';

/** What the sections about each priority are called, in small letters, by the id of the priority. */
export type Headings = ReadonlyMap<string, ReadonlySet<string>>;

/** What the sections about each priority of any strategy are called. */
export function headingsOf({ strategies }: Library): Headings {
  const priorities = strategies.flatMap((strategy) => strategy.priorities);
  return new Map(
    priorities.map(({ id, title, headings }) => [
      id,
      new Set([title, ...headings].map((name) => name.toLowerCase())),
    ]),
  );
}

/** Whether a section is about a priority that an indicator serves. */
export function isUnder({ priorities }: Indicator, { heading }: Section, headings: Headings): boolean {
  const words = heading?.replace(/^#+\s*/, '').toLowerCase() ?? '';
  return priorities.some((priority) => headings.get(priority)?.has(words));
}
