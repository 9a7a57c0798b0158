/** Channels for data that already carry `x` and `y` in chart units. */
export const UNSCALED_X = { value: 'x', scale: null };
export const UNSCALED_Y = { value: 'y', scale: null };

/** A channel that is the same position, in chart units, for every datum. */
export function at(position: number): { value: () => number; scale: null } {
  return { value: () => position, scale: null };
}
