import type { KnownFigure } from '../figures.ts';

/** A note of fewer different words gives no reason. */
const LEAST_WORDS = 4;
const NUMBER = /\d[\d,]*(?:\.\d+)?/g;

/** Whether the note of a figure names the other figure that it is so far from, in a sentence that can hold a reason. */
export function isExplainedBy({ figure: { note = '' } }: KnownFigure, other: KnownFigure): boolean {
  const words = new Set(note.toLowerCase().match(/\p{L}{2,}/gu));
  return words.size >= LEAST_WORDS && numbersOf(note).includes(Math.abs(other.figure.value));
}

/** The numbers of a note, as they would stand after `value:`. */
export function numbersOf(note: string): number[] {
  return (note.match(NUMBER) ?? []).map((digits) => Number(digits.replaceAll(',', '')));
}
