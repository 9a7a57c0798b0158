/** Decimals a value is compared to; finer differences are artefacts of binary fractions, not of the record. */
const PRECISION = 9;

/** A number freed of binary-fraction noise: 5.1000000000000005 becomes 5.1. */
export function clean(value: number): number {
  if (Number.isInteger(value)) return value + 0;
  return Number(value.toFixed(PRECISION)) + 0; // + 0 makes −0 the 0 that people write
}

/** How many decimals a number is printed with: 65.9 has one, 88.94 two, 504 none. */
export function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const [digits = '', exponent = '0'] = String(clean(value)).split('e');
  const [, fraction = ''] = digits.split('.');
  return Math.max(0, fraction.length - Number(exponent));
}

/** A number rounded half away from zero, as published percentages are, to the given decimals. */
export function roundTo(value: number, decimals: number): number {
  const size = Math.round(movePoint(Math.abs(clean(value)), decimals));
  return clean(Math.sign(value) * movePoint(size, -decimals));
}

/**
 * A number with commas between thousands and a fixed count of decimals, rounded to them: "1,990", "97.8", "−5.6".
 * @throws RangeError for what is no number, and from 10²¹ on, where JavaScript stops writing digits
 */
export function grouped(value: number, decimals?: number): string {
  if (!(Math.abs(value) < 1e21)) throw new RangeError(`${value} cannot be written out in digits.`);
  // A build writes a hundred thousand numbers, most of them as they are.
  const rounded = decimals === undefined ? clean(value) : roundTo(value, decimals);
  const [whole = '', fraction] = Math.abs(rounded)
    .toFixed(decimals ?? decimalsOf(rounded))
    .split('.');
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = rounded < 0 ? '−' : '';
  return fraction === undefined ? `${sign}${thousands}` : `${sign}${thousands}.${fraction}`;
}

/** A number times a power of ten, through its digits: 1.005 × 100 is 100.5 here and 100.49999999999999 in binary. */
function movePoint(value: number, places: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
