import type { RenderedBody } from '../library/body/render-body.ts';
import type { Document } from '../library/library.ts';
import { ask, hasHelper } from './ask.ts';

const rendered = new WeakMap<object, Promise<RenderedBody>>();

/**
 * How the text of a document becomes a page. It is known here and nowhere else, so that it can be changed. Worked out once
 * for a document. Rejects as `renderBody` throws.
 */
export function renderText(document: Document<object>): Promise<RenderedBody> {
  const body = rendered.get(document) ?? ask('render', document.text);
  rendered.set(document, body);
  return body;
}

/**
 * Has texts made ready beside what comes before their pages, if there is somebody to do it. What is wrong with one is told
 * where its page asks for it.
 */
export function renderAhead(documents: readonly Document<object>[]): void {
  if (!hasHelper()) return;
  for (const document of documents) renderText(document).catch(() => undefined);
}
