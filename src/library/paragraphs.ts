import type { ParagraphNumber } from '../domain/paragraph-number.ts';
import { outline } from './body/outline.ts';
import type { Paragraph } from './body/outline.ts';
import { figurePartText, pickFigure } from './body/figure-reference.ts';
import type { Library, Update } from './library.ts';

export type { Paragraph };

const outlines = new WeakMap<Update, Paragraph[]>();

/** The numbered paragraphs of an update, in order, with their figures as text and without our notes beside them. */
export function paragraphsOf(update: Update, library: Library): Paragraph[] {
  let paragraphs = outlines.get(update);
  if (paragraphs === undefined) {
    paragraphs = outline(update.text, (name, attributes) => {
      if (name === 'Figure') return figurePartText(pickFigure(update, attributes, library), attributes);
      return name === 'Note' ? '' : undefined;
    });
    outlines.set(update, paragraphs);
  }
  return paragraphs;
}

/** One paragraph of an update, or undefined when it has no such number. */
export function paragraphOf(
  update: Update,
  number: ParagraphNumber,
  library: Library,
): Paragraph | undefined {
  return paragraphsOf(update, library).find((paragraph) => paragraph.number === number);
}
