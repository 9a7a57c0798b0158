/** Groups that nobody and nothing is in two of at once, each as the words that put someone into it. */
const GROUPS: readonly (readonly RegExp[])[] = [
  [
    /\boutstanding\b/i,
    /\bgood\b/i,
    /\b(?:require[sd]?|requiring|needs?|needed) improvement\b|\bsatisfactory\b/i,
    /\binadequate\b/i,
  ],
  [/\bboys\b|\bmale\b/i, /\bgirls\b|\bfemale\b/i],
  [/\b(?:in|on|within) time\b/i, /\blate\b|\boverdue\b|\bout of time\b/i],
  [/\bpassed\b/i, /\bfailed\b/i],
  [/\bmet\b/i, /\bmissed\b/i],
  [/\bopen\b/i, /\bclosed\b/i],
  [/\bagreed\b|\baccepted\b|\bapproved\b/i, /\brefused\b|\brejected\b/i],
];

/** Words by which a part is none of those before it. */
const APART = /^(?:another|further|other|remaining)\s/i;

/**
 * Whether the parts of a whole have nothing in common, as far as their words say: “good” and “require improvement”, or
 * “another 15”. What is “good or outstanding” holds what is “outstanding”.
 * @param parts the words of each part, in order
 */
export function areApart(parts: readonly string[]): boolean {
  if (parts.slice(1).every((words) => APART.test(words))) return true;
  return GROUPS.some((group) => {
    const places = parts.map((words) => group.flatMap((one, place) => (one.test(words) ? [place] : [])));
    const all = places.flat();
    return places.every((one) => one.length > 0) && new Set(all).size === all.length;
  });
}
