/** One count out of another, times the unit it is printed in: 100 for a percentage, 10,000 for a rate. */
export type Quotient = { numerator: number; denominator: number; scale: number };

/**
 * What a quotient may be printed as with some decimals: its standard rounding. A quotient that lies exactly between two
 * has two when rounding half up and rounding half to even disagree. Worked out in whole numbers, so that no binary
 * fraction can tip a half.
 * @param quotient whole numbers from 0, the denominator from 1
 */
export function roundingsOf(quotient: Quotient, decimals: number): number[] {
  return roundedDigits(quotient, decimals).map((digits) => Number(`${digits}e-${decimals}`));
}

/** Whether a printed value is a standard rounding of a quotient. */
export function isRoundingOf(value: number, decimals: number, quotient: Quotient): boolean {
  return roundedDigits(quotient, decimals).includes(digitsOf(value, decimals));
}

/**
 * The whole counts, out of a denominator, that a printed value may stand for: the least and the most of them, or
 * undefined when no count gives that value. 33% of 10 is none.
 */
export function countsBehind(
  value: number,
  decimals: number,
  { denominator, scale }: Omit<Quotient, 'numerator'>,
): { least: number; most: number } | undefined {
  const fits = (numerator: number) => isRoundingOf(value, decimals, { numerator, denominator, scale });
  const near = (value * denominator) / scale;
  const reach = denominator / (2 * scale * 10 ** decimals);
  const first = Math.max(0, Math.floor(near - reach) - 1);
  const last = Math.min(denominator, Math.ceil(near + reach) + 1);
  const least = firstThat(fits, first, last, 1);
  const most = firstThat(fits, last, first, -1);
  return least === undefined || most === undefined ? undefined : { least, most };
}

/** The counts that round to a value lie together, and the ends of the stretch are off by 2 at most. */
function firstThat(
  fits: (count: number) => boolean,
  from: number,
  to: number,
  step: 1 | -1,
): number | undefined {
  const tries = Array.from(
    { length: Math.min(4, Math.abs(to - from) + 1) },
    (_, index) => from + step * index,
  );
  return from * step > to * step ? undefined : tries.find(fits);
}

/** The digits of the rounded quotient, without its point. */
function roundedDigits({ numerator, denominator, scale }: Quotient, decimals: number): bigint[] {
  const whole = BigInt(numerator) * BigInt(scale) * 10n ** BigInt(decimals);
  const divisor = BigInt(denominator);
  const below = whole / divisor;
  const twiceRest = (whole % divisor) * 2n;
  if (twiceRest !== divisor) return [twiceRest < divisor ? below : below + 1n];
  return below % 2n === 0n ? [below + 1n, below] : [below + 1n];
}

function digitsOf(value: number, decimals: number): bigint {
  // From 10²¹ on, toFixed gives up digits for an exponent; such a value has no decimals anyway.
  if (Math.abs(value) >= 1e21) return BigInt(value) * 10n ** BigInt(decimals);
  return BigInt(value.toFixed(decimals).replace('.', ''));
}
