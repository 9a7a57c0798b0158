const MILLION = /^\s?(?:million\b|m\b)/;
const BILLION = /^\s?(?:billion\b|bn\b)/;
const OF_POUNDS = /^\s?(million|billion) pounds\b/;
const MILLION_IN_FULL = 1_000_000;

/** The words of an amount behind its number, “ million” or none, and how many millions one of that number is. */
export type PoundsSaid = { text: string; millions: number };

/**
 * How a sentence goes on behind a number of pounds that is a million or more: “£24 million”, “£1.6bn”, “£24,000,000” or
 * “24 million pounds”. Undefined where the number is of anything else, or of less.
 * @param hasSign whether a pound sign stands before the number
 */
export function poundsSaid(value: number, hasSign: boolean, after: string): PoundsSaid | undefined {
  if (!hasSign) {
    const [text, size] = OF_POUNDS.exec(after) ?? [];
    return text === undefined ? undefined : { text, millions: size === 'billion' ? 1000 : 1 };
  }
  const million = MILLION.exec(after)?.[0];
  if (million !== undefined) return { text: million, millions: 1 };
  const billion = BILLION.exec(after)?.[0];
  if (billion !== undefined) return { text: billion, millions: 1000 };
  return value >= MILLION_IN_FULL ? { text: '', millions: 1 / MILLION_IN_FULL } : undefined;
}
