/** A thing as schema.org describes it. Tests hold every type and property used to the vocabulary. */
export type Node = { '@type': string; '@id'?: string; [property: string]: Value | undefined };

export type Value = string | number | boolean | Node | Reference | readonly Value[];

/** Another thing on the site, by its id. */
export type Reference = { '@id': string };

/**
 * Things as JSON-LD, for a script element that holds data and never runs. No text can end the element: every < is written
 * as an escape of JSON.
 */
export function jsonLd(things: readonly Node[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
}
