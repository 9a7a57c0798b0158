const NO_COUNT =
  /\b(?:stages?|phases?|steps?|versions?|years?|quarters?|wards?|rooms?|pages?|paragraphs?|priority|hours?|days?|weeks?|months?|terms?|score|grade|level)\b/i;
const THINGS =
  /\b(?:schools|homes|hubs|settings|nurseries|visits|meetings|sessions|workshops|posts|vacancies|centres|services|beds|places|staff|workers|inspections|targets|priorities|events)\b/i;

/** Whether words say that what is counted is no people, or is no count at all. */
export function isOnThings(words: string): boolean {
  return NO_COUNT.test(words) || countsThings(words);
}

/** Whether words name things that are counted, such as schools or visits. */
export function countsThings(words: string): boolean {
  return THINGS.test(words);
}
