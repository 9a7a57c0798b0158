/** Whether one of two numbered paragraphs is the other, or a part of it. */
export function isWithin(one: string, other: string): boolean {
  const [longer, shorter] = one.length > other.length ? [one, other] : [other, one];
  return longer.startsWith(shorter) && !/^\d/.test(longer.slice(shorter.length));
}
