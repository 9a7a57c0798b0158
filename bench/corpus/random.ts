/** Numbers from 0 up to, but not including, 1: the same row of them for the same seed, on every machine. */
export type Random = () => number;

const MODULUS = 2 ** 32;

/** A row of numbers for a seed. Good enough to vary a text; nothing secret hangs on it. */
export function seeded(seed: string): Random {
  let state = seedNumber(seed);
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / MODULUS;
  };
}

/** One of a list. */
export function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('There is nothing to pick from.');
  return item;
}

/** A whole number from one number to another, both included. */
export function between(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

/** True as often as the probability says, from 0 to 1. */
export function chance(random: Random, probability: number): boolean {
  return random() < probability;
}

/** Neighbouring seeds, such as two quarters, must not give neighbouring rows. */
function seedNumber(seed: string): number {
  let number = 1;
  for (const character of seed)
    number = Math.imul(number ^ (character.codePointAt(0) ?? 0), 0x9e37_79b1) >>> 0;
  return (number ^ (number >>> 15)) >>> 0;
}
