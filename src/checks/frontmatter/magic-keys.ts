import { placeOf } from './rule.ts';
import type { DetailRule } from './rule.ts';

/** Names by which Astro does something with a file, and what. */
const STEERING: Readonly<Record<string, string>> = {
  layout: 'would have the site run another file as a program',
  slug: 'would publish this under another address',
};

/** More such names, among the details at the top of a document. */
const STEERING_DOCUMENTS: Readonly<Record<string, string>> = {
  url: 'means something to the program that makes the pages',
  file: 'means something to the program that makes the pages',
  partial: 'would leave out parts of the page',
  prerender: 'would keep the page from being made',
  draft: 'hides nothing here: whatever is in the file is published',
};

/** Names that every object of JavaScript has already. */
const BUILT_IN: ReadonlySet<string> = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);

/** Names that mean something to the programs that read the file. */
export const magicKeys: DetailRule = (parsed) =>
  parsed.details.details.flatMap(({ key, depth }) => {
    if (key === undefined || typeof key.value !== 'string') return [];
    const effect = effectOf(key.value, parsed.path.endsWith('.mdx') && depth === 0);
    if (effect === undefined) return [];
    const mend =
      key.value === 'draft'
        ? 'Take the line out, and keep the file out of content/ until it may be published.'
        : undefined;
    const message = `“${key.value}” ${effect}.`;
    return [{ id: 'frontmatter-magic-key', ...placeOf(parsed, key), message, ...(mend && { mend }) }];
  });

/** Whether a name means something to programs, as the name of a detail of a document’s own or of any other. */
export function isMagic(name: string, isOfDocument: boolean): boolean {
  return effectOf(name, isOfDocument) !== undefined;
}

function effectOf(name: string, isOfDocument: boolean): string | undefined {
  if (BUILT_IN.has(name)) return 'has a meaning of its own in the programs that read this';
  if (Object.hasOwn(STEERING, name)) return STEERING[name];
  return isOfDocument && Object.hasOwn(STEERING_DOCUMENTS, name) ? STEERING_DOCUMENTS[name] : undefined;
}
