import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RelaxNGValidator, XmlDocument, XmlElement, XmlValidateError } from 'libxml2-wasm';
import type { XmlNode } from 'libxml2-wasm';

const GRAMMAR = readFileSync(join(import.meta.dirname, '../fixtures/standards/atom.rng'), 'utf8');
const validator = RelaxNGValidator.fromDoc(XmlDocument.fromString(GRAMMAR));
const names = { a: 'http://www.w3.org/2005/Atom' };

/** An entry as a feed reader sees it: elements as their text, links as where they lead. */
export type ReadEntry = Record<
  'id' | 'title' | 'link' | 'updated' | 'published' | 'summary' | 'content',
  string
>;
export type ReadFeed = Record<
  'id' | 'title' | 'self' | 'alternate' | 'updated' | 'subtitle' | 'author' | 'rights',
  string
> & {
  entries: ReadEntry[];
};

/** What is wrong with a feed by the grammar of RFC 4287, as libxml2 finds it. */
export function atomFaults(xml: string): string[] {
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (error instanceof XmlValidateError) return error.details.map(({ message }) => message);
    throw error;
  } finally {
    document.dispose();
  }
}

/** A feed read by libxml2. */
export function readFeed(xml: string): ReadFeed {
  const document = XmlDocument.fromString(xml);
  try {
    const feed = at(document, '/a:feed');
    return {
      id: text(feed, 'a:id'),
      title: text(feed, 'a:title'),
      self: text(feed, 'a:link[@rel="self"]/@href'),
      alternate: text(feed, 'a:link[@rel="alternate"]/@href'),
      updated: text(feed, 'a:updated'),
      subtitle: text(feed, 'a:subtitle'),
      author: text(feed, 'a:author/a:name'),
      rights: text(feed, 'a:rights'),
      entries: feed.find('a:entry', names).map((entry) => ({
        id: text(entry, 'a:id'),
        title: text(entry, 'a:title'),
        link: text(entry, 'a:link/@href'),
        updated: text(entry, 'a:updated'),
        published: text(entry, 'a:published'),
        summary: text(entry, 'a:summary'),
        content: text(entry, 'a:content'),
      })),
    };
  } finally {
    document.dispose();
  }
}

function at(document: XmlDocument, path: string): XmlElement {
  const found = document.get(path, names);
  if (!(found instanceof XmlElement)) throw new Error(`There is no ${path}.`);
  return found;
}

function text(node: XmlNode, path: string): string {
  return node.get(path, names)?.content ?? '';
}
