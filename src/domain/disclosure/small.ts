/**
 * Whether a count of people is so small that it is not published: from 1 to the threshold. Zero tells of nobody
 * (DOMAIN, "Disclosure control", 1).
 */
export function isSmall(count: number, threshold: number): boolean {
  return count > 0 && count <= threshold;
}
