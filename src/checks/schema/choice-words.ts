/** What choices mean that do not say so themselves. */
const MEANINGS: ReadonlyMap<string, string> = new Map([
  ['c', 'hidden because it is small'],
  ['x', 'not available'],
  ['z', 'not applicable'],
  ['k', 'nearly nought'],
  ['low', 'nearly nought'],
  ['p', 'may still change'],
  ['r', 'revised'],
  ['e', 'estimated'],
  ['f', 'forecast'],
  ['b', 'counted in another way than before'],
  ['u', 'based on few cases'],
  ['count', 'a number of things'],
  ['fte', 'full-time posts'],
  ['per-10000', 'in each 10,000 people'],
  ['gbp-million', 'millions of pounds'],
  ['percentage-points', 'the difference of two percentages'],
  ['snapshot', 'on one day'],
  ['year-to-date', 'the council year so far'],
  ['academic-year', 'a school year'],
  ['span', 'any other stretch of days'],
  ['level', 'the figure itself'],
  ['change', 'up or down on the year before'],
  ['none', 'neither way is good'],
  ['decision-record', 'only the decision survives'],
  ['superseded', 'something else took its place'],
  ['correction', 'what was published was wrong'],
  ['revision', 'it was right, and better figures came later'],
]);

/** A choice, with its meaning in brackets where it does not say so itself: “fte (full-time posts)”. */
export function choiceInWords(choice: string): string {
  const meaning = MEANINGS.get(choice);
  return meaning === undefined ? choice : `${choice} (${meaning})`;
}
