import type { Figure } from '../../schemas/figure.ts';

/** What to write into a text to show a figure there, or a part of it. */
export function tagOf(
  { indicator, period, area, measure }: Figure,
  part?: 'numerator' | 'denominator',
): string {
  const place = area === undefined ? '' : ` area="${area}"`;
  const change = measure === 'change' ? ' measure="change" unsigned="true"' : '';
  const of = part === undefined ? change : ` part="${part}"`;
  return `<Figure of="${indicator}" period="${period}"${place}${of} />`;
}
