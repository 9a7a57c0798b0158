import type { PlainJudge } from './plain-values.ts';

/** A number as everybody reads it: 12, -0.5, 88.90. */
const PLAIN_DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** Minus nought. */
const NEGATIVE_ZERO = /^-0(?:\.0+)?$/;
/**
 * What at least one reader takes for a number: YAML 1.1 with its underscores, its 021 that is 17 and its 1:30 that is 90,
 * and YAML 1.2 with its powers of ten.
 */
const SOME_NUMBER =
  /^(?:[-+]?(?:0b[01_]+|0o[0-7_]+|0x[\da-fA-F_]+|\d[\d_]*(?::[0-5]?\d)*(?:\.[\d_]*)?(?:[eE][-+]?\d+)?|\.[\d_]+(?:[eE][-+]?\d+)?|\.(?:inf|Inf|INF))|\.(?:nan|NaN|NAN))$/;
/** Digits that any number can have and still be kept as it is. */
const MOST_DIGITS = 15;

const IF_TEXT = 'If it is text, put it in straight quotes';
/** Details that are always numbers. */
const OF_FIGURES: ReadonlySet<string> = new Set(['value', 'numerator', 'denominator', 'decimals']);

/** Numbers that readers of YAML read differently, or that only some take for numbers. */
export const numbers: PlainJudge = (source, name) => {
  if (!SOME_NUMBER.test(source) || (PLAIN_DECIMAL.test(source) && !NEGATIVE_ZERO.test(source)))
    return undefined;
  const mend = mendFor(source, name);
  return { id: 'frontmatter-number', message: `“${source}” ${reasonFor(source)}.`, ...(mend && { mend }) };
};

/** Numbers that come back changed, because a computer keeps only so many digits. */
export const longNumbers: PlainJudge = (source) => {
  if (!PLAIN_DECIMAL.test(source)) return undefined;
  const digits = source.replace(/^-?[0.]*/, '').replace('.', '');
  const kept = source.includes('.') ? digits.replace(/0+$/, '') : digits;
  if (kept.length <= MOST_DIGITS) return undefined;
  const message = `This number has ${kept.length} digits, of which about ${MOST_DIGITS} would be kept.`;
  return { id: 'frontmatter-long-number', message };
};

function reasonFor(source: string): string {
  if (/^\.(?:nan|NaN|NAN)$|inf$/i.test(source)) return 'is no number that can be published';
  if (NEGATIVE_ZERO.test(source)) return 'is nought with a minus sign';
  if (source.startsWith('+')) return 'has a plus sign, which not every program takes for part of a number';
  if (source.includes(':'))
    return 'is read as a count of minutes or seconds by some programs, and as text by others';
  if (source.includes('_')) return 'has underlines between its digits, which not every program takes out';
  if (/^-?0[box]/i.test(source))
    return 'is a number in the way of programmers, which not every program reads';
  if (/e/i.test(source)) return 'is read as a power of ten by some programs, and as text by others';
  if (/^-?0\d/.test(source)) return 'begins with a nought, and some programs then count in eights';
  return 'has no digit on one side of its point';
}

/** The very line to write, where it is clear which number is meant. */
function mendFor(source: string, name: string | undefined): string | undefined {
  const digits = source
    .replace(/^\+/, '')
    .replaceAll('_', '')
    .replace(/^(-?)0+(?=\d)/, '$1')
    .replace(/^(-?)\./, '$10.')
    .replace(/\.$/, '')
    .replace(/^-(?=0(?:\.0+)?$)/, '');
  if (!PLAIN_DECIMAL.test(digits)) return undefined;
  if (name === undefined) return `Write ${digits} in its place. ${IF_TEXT}: '${source}'.`;
  const line = `Write it so:\n  ${name}: ${digits}`;
  return OF_FIGURES.has(name) ? line : `${line}\n${IF_TEXT}: '${source}'.`;
}
