/** A straight mapping from values to positions. */
export type Linear = (value: number) => number;

/** Maps the domain on to the range. A domain of no length maps to the middle of the range. */
export function linear([d0, d1]: readonly [number, number], [r0, r1]: readonly [number, number]): Linear {
  if (d0 === d1) return () => (r0 + r1) / 2;
  return (value) => r0 + ((value - d0) / (d1 - d0)) * (r1 - r0);
}
