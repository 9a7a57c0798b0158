import { decimalsOf } from './decimal.ts';

/** What a report says of a figure that is due. */
export type FigureAnswer =
  | {
      value: number;
      /** Decimals that the number alone would lose: 1 for 57.0. */
      decimals?: number;
      /** The figure in the report's words, where they hedge. */
      printed?: string;
    }
  | 'not available'
  | 'not reported';

const NUMBER = String.raw`([-−+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d{1,6})?)\s*(?:%|per ?cent)?`;
const HEDGES =
  'about|almost|approximately|around|at least|fewer than|just over|just under|less than|more than|nearly|over|some|under';
const FIGURE = new RegExp(`^(${HEDGES})?\\s*${NUMBER}$`, 'i');

/**
 * A figure as people type it from a report: “509”, “1,990”, “98.5%”, “−12”, “around 830”; “x” or “not available”; and a
 * hyphen where the report does not have it at all. Undefined when it is none of these.
 */
export function readFigure(text: string): FigureAnswer | undefined {
  const words = text.trim().replace(/\s+/g, ' ');
  if (/^(?:[-–]|no|not reported)$/i.test(words)) return 'not reported';
  if (/^(?:x|\[x\]|n\/?a|not available)$/i.test(words)) return 'not available';
  const [, hedge, digits = ''] = FIGURE.exec(words) ?? [];
  if (digits === '') return undefined;
  const plain = digits.replaceAll(',', '').replace('−', '-').replace('+', '');
  const value = Number(plain);
  const decimals = plain.split('.')[1]?.length ?? 0;
  return {
    value,
    ...(hedge === undefined && decimals > decimalsOf(value) && { decimals }),
    ...(hedge !== undefined && { printed: words }),
  };
}
