/** Decimals a value is compared to; finer differences are artefacts of binary fractions, not of the record. */
const PRECISION = 9;

/** A number freed of binary-fraction noise: 5.1000000000000005 becomes 5.1. */
export function clean(value: number): number {
  return Number(value.toFixed(PRECISION));
}

/** How many decimals a number is printed with: 65.9 has one, 88.94 two, 504 none. */
export function decimalsOf(value: number): number {
  const text = String(clean(value));
  const point = text.indexOf('.');
  return point === -1 ? 0 : text.length - point - 1;
}

/** A number rounded half away from zero, as published percentages are, to the given decimals. */
export function roundTo(value: number, decimals: number): number {
  const scaled = clean(Math.abs(value) * 10 ** decimals);
  return clean((Math.sign(value) * Math.round(scaled)) / 10 ** decimals);
}

/** A number with commas between thousands and a fixed count of decimals: "1,990", "97.8". */
export function grouped(value: number, decimals: number = decimalsOf(value)): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = value < 0 ? '−' : '';
  return fraction === undefined ? `${sign}${thousands}` : `${sign}${thousands}.${fraction}`;
}
