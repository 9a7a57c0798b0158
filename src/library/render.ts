import { renderBody } from './body/render-body.ts';
import type { RenderedBody } from './body/render-body.ts';
import type { Document } from './library.ts';

export type { RenderedBody };

const rendered = new WeakMap<object, RenderedBody>();

/**
 * How the text of a document becomes a page. It is known here and nowhere else, so that it can be changed. Worked out once
 * for a document.
 * @throws Error as `renderBody` does
 */
export function renderText(document: Document<object>): RenderedBody {
  const body = rendered.get(document) ?? renderBody(document.text);
  rendered.set(document, body);
  return body;
}
