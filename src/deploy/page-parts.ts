import { createHash } from 'node:crypto';

/** What a page has in it that the security policy is about. */
export type PageParts = {
  /** The hash of each of its styles, as a policy names it: `sha256-…`. */
  readonly styles: readonly string[];
  /** What the policy would block, in a few words each. Nothing, where all is well. */
  readonly blocked: readonly string[];
};

const STYLE = /<style\b[^>]*>(.*?)<\/style>/gis;
const DATA_BLOCK = /<script type="application\/ld\+json">.*?<\/script>/gis;
const TAG = /<([a-z][a-z0-9-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;

/** Elements that load or send something, none of which a page may do. */
const LOADERS: ReadonlySet<string> = new Set([
  ...['script', 'iframe', 'frame', 'object', 'embed', 'form', 'base', 'audio', 'video', 'source', 'track'],
]);

/** Reads a built page for what the policy has to allow, and for what it would block. */
export function partsOfPage(html: string): PageParts {
  const styles = [...html.matchAll(STYLE)].map(([, css = '']) => hashOf(css));
  const rest = html.replace(STYLE, '').replace(DATA_BLOCK, '');
  return {
    styles,
    blocked: [...rest.matchAll(TAG)].flatMap(([, name = '', text = '']) => blockedBy(name, text)),
  };
}

function hashOf(css: string): string {
  return `sha256-${createHash('sha256').update(css).digest('base64')}`;
}

function blockedBy(element: string, text: string): string[] {
  const name = element.toLowerCase();
  const attributes = [...text.matchAll(ATTRIBUTE)].map(
    ([, key = '', ...values]) =>
      [key.toLowerCase(), values.find((value) => value !== undefined) ?? ''] as const,
  );
  return [
    ...(LOADERS.has(name) ? [`the element <${name}>`] : []),
    ...attributes
      .filter(([key]) => key === 'style' || /^on[a-z]+$/.test(key))
      .map(([key]) => `the attribute ${key}="…" of <${name}>`),
    ...attributes
      .filter(([key, value]) => isForeign(name, key, value))
      .map(([key, value]) => `<${name} ${key}="${value}">`),
  ];
}

/** Whether an attribute has a page load from elsewhere, or run what it says. */
function isForeign(element: string, attribute: string, value: string): boolean {
  if (/^\s*javascript:/i.test(value)) return attribute === 'href';
  if (element === 'img') return attribute === 'src' && !/^(?:\/(?!\/)|data:)/.test(value);
  return (
    element === 'link' &&
    attribute === 'rel' &&
    /\b(?:stylesheet|preload|modulepreload|manifest)\b/.test(value)
  );
}
