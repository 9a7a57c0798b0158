/** Two lists side by side: what only the second has, what only the first has, and what both have. */
export type Pairs<Thing> = {
  added: Thing[];
  gone: Thing[];
  kept: { was: Thing; now: Thing }[];
};

/**
 * Holds two lists against each other by a key, whatever their order. Of things with the same key the first goes with the
 * first. The result is in the order of the second list, what is gone in that of the first.
 */
export function paired<Thing>(
  was: readonly Thing[],
  now: readonly Thing[],
  keyOf: (thing: Thing) => string,
): Pairs<Thing> {
  const waiting = Map.groupBy(was, keyOf);
  const pairs: Pairs<Thing> = { added: [], gone: [], kept: [] };
  const matched = new Set<Thing>();
  for (const thing of now) {
    const before = waiting.get(keyOf(thing))?.shift();
    if (before === undefined) pairs.added.push(thing);
    else {
      matched.add(before);
      pairs.kept.push({ was: before, now: thing });
    }
  }
  pairs.gone = was.filter((thing) => !matched.has(thing));
  return pairs;
}
