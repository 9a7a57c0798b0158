import { visitsTo, wordsIn } from '../body/visits.ts';
import type { Check, CheckContext } from '../context.ts';
import { visitsIn } from '../passages.ts';
import type { Problem } from '../problem.ts';
import { placeOfNode } from '../project/place.ts';
import { updatesOf } from '../sources.ts';
import { nearest } from '../suggest.ts';

/** What a heading most likely should be; undefined when it is right, or like none of those listed. */
type Meant = (heading: string) => string | undefined;

/**
 * Headings of an update that are a slip away from one its strategies list: the section would be missing from the page of its
 * priority. Other headings belong to none. Where a strategy could not be read, it may be the one that lists them.
 */
export const headingsNear: Check = (context) => {
  const finders = new Map<string, Meant>();
  return updatesOf(context).flatMap(({ item: { strategies }, file }) => {
    const key = strategies.join(' ');
    const meantBy = finders.get(key) ?? finderOf(strategies, context);
    finders.set(key, meantBy);
    return visitsTo(visitsIn(file), 'heading').flatMap(({ node }): Problem[] => {
      const heading = wordsIn(node).trim();
      const meant = meantBy(heading);
      if (meant === undefined) return [];
      const message = `No priority lists the heading “${heading}”, so its section would stand under none. Did you mean “${meant}”?`;
      return [{ id: 'references-heading-near', ...placeOfNode(file, node), message }];
    });
  });
};

/** Updates share most of their headings, so each is compared once. */
function finderOf(strategies: readonly string[], context: CheckContext): Meant {
  const listed = listedHeadings(strategies, context);
  const known = new Set(listed.map((heading) => heading.toLowerCase()));
  const found = new Map<string, string | undefined>();
  return (heading) => {
    if (known.has(heading.toLowerCase())) return undefined;
    if (!found.has(heading)) found.set(heading, nearest(heading, listed));
    return found.get(heading);
  };
}

/** The headings that the priorities of some strategies have; none when one of them cannot be known. */
export function listedHeadings(strategies: readonly string[], { library }: CheckContext): string[] {
  const found = library.strategies.filter(({ id }) => strategies.includes(id));
  if (found.length < new Set(strategies).size) return [];
  return found.flatMap(({ priorities }) => priorities.flatMap(({ title, headings }) => [title, ...headings]));
}
