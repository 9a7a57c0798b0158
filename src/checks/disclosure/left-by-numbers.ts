import { isSmall } from '../../domain/disclosure/small.ts';

const NUMBER = /\d[\d,]*(?:\.\d+)?(\s?%|\s?per ?cent)?/g;
/** Numbers and shares in letters are small, or parts of what is not large. */
const IN_LETTERS =
  /\b(?:half|third|quarter|fifth|tenth|t(?:en|welve|hirteen|wenty)|\w+t(?:een|y)(?:-\w+)?|eleven|six|seven|eight|nine)\b/i;
const LARGEST_IN_LETTERS = 105;

/** Whether a text has a number at all, or a word for a share, to go with a figure. */
export function hasNumber(text: string): boolean {
  return /\d/.test(text) || IN_LETTERS.test(text);
}

/**
 * Whether few people may be left between the numbers of a text and the figures it shows. A reckoning that costs little, for
 * most texts have no such numbers and need not be read again.
 * @param shown the figures as they are shown: “512”, “99.4%”
 */
export function mayLeaveFew(text: string, shown: readonly { words: string }[], threshold: number): boolean {
  const typed = [...text.matchAll(NUMBER)].map(([words]) => words);
  const figures = shown.map(({ words }) => words);
  const shares = [...typed, ...figures].filter((words) => /[%t]$/.test(words)).map(valueOf);
  const [counts, others] = [figures, typed].map((all) =>
    all.filter((one) => !/[%t]$/.test(one)).map(valueOf),
  );
  const whole = [...(counts ?? []), ...(others ?? [])];
  const isFew = (number: number) => number > 0 && number < threshold + 1;
  const isFewOf = (count: number) =>
    shares.some((share) => isFew((count * share) / 100) || isFew((count * (100 - share)) / 100));
  if (whole.some(isFewOf)) return true;
  if (IN_LETTERS.test(text) && whole.some((count) => count <= LARGEST_IN_LETTERS)) return true;
  const sum = (others ?? []).reduce((so, other) => so + other, 0);
  return (counts ?? []).some((count) =>
    [...whole, sum].some((other) => isSmall(Math.abs(count - other), threshold)),
  );
}

function valueOf(words: string): number {
  return Number.parseFloat(words.replaceAll(',', ''));
}
