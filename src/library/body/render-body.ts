import { evaluate } from 'satteri';
import type { Features } from 'satteri';
import { escapeHtml } from './escape-html.ts';
import { headingAddresses } from './heading-addresses.ts';
import type { Heading } from './heading-addresses.ts';
import { numberParagraphs } from './number-paragraphs.ts';
import { withoutLineEndSpaces } from './seen.ts';

/** A component in a text, such as `<Figure of="children-in-care" />`, with what stands in it. */
export type ComponentPart = {
  name: (typeof BODY_COMPONENTS)[number];
  attributes: Readonly<Record<string, string>>;
  parts: readonly Part[];
};

/** A stretch of finished HTML, or a component that the page has yet to render. */
export type Part = string | ComponentPart;

/** A text ready for its page: HTML with components in between, in reading order. */
export type RenderedBody = { parts: readonly Part[]; headings: readonly Heading[] };

/** How texts are read: tables as GitHub has them, and quotation marks and dashes made typographic. */
export const TEXT_FEATURES = { gfm: true, smartPunctuation: true } as const satisfies Features;

/** The components that a text may hold. */
export const BODY_COMPONENTS = ['Chart', 'Figure', 'Note'] as const;

/**
 * Turns a text into HTML, its paragraphs numbered and its headings given addresses.
 *
 * Whole stretches without components come from Sätteri as finished HTML; only the elements around components are put
 * together here. That makes no module of each text, as Astro’s own way does, which takes twice as long.
 * @param body a text that has passed the guard: what is a program in it would be run
 * @throws Error when it is not MDX, or its lists run past what can be numbered
 */
export function renderBody(body: string): RenderedBody {
  const headings: Heading[] = [];
  const { default: content } = evaluate(withoutLineEndSpaces(body), {
    Fragment,
    jsx: partsOf,
    jsxs: partsOf,
    features: TEXT_FEATURES,
    hastPlugins: [numberParagraphs(), headingAddresses(headings)],
    optimizeStatic: { component: 'Fragment', prop: 'set:html' },
    elementAttributeNameCase: 'html',
  }) as { default: (props: object) => unknown };
  const components = Object.fromEntries(BODY_COMPONENTS.map((name) => [name, { component: name }]));
  return { parts: joined(flat(content({ components: { ...components, Fragment } }))), headings };
}

const Fragment = Symbol('Fragment');

type Component = { component: ComponentPart['name'] };

/** Elements of Markdown that have no end tag. */
const EMPTY_ELEMENTS: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input']);

/** What the compiled text calls for each element: it gives the element’s parts, and not a node of a tree. */
function partsOf(type: unknown, props: unknown): unknown {
  if (typeof type === 'function') return (type as (props: unknown) => unknown)(props);
  const { children, ...attributes } = props as Readonly<Record<string, unknown>>;
  if (type === Fragment) return 'set:html' in attributes ? html(attributes['set:html']) : children;
  if (typeof type !== 'string') {
    return { name: (type as Component).component, attributes, parts: joined(flat(children)) };
  }
  const start = `<${type}${Object.entries(attributes).map(attribute).join('')}>`;
  if (EMPTY_ELEMENTS.has(type)) return html(start);
  return [html(start), children, html(`</${type}>`)];
}

function attribute([name, value]: [string, unknown]): string {
  if (value === undefined || value === null || value === false) return '';
  return value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
}

/** HTML is boxed, to be told from the words of the text, which have yet to be escaped. */
type Html = { html: string };

function html(source: unknown): Html {
  return { html: String(source) };
}

type Piece = Html | ComponentPart;

function flat(children: unknown): Piece[] {
  if (children === undefined || children === null || typeof children === 'boolean') return [];
  if (Array.isArray(children)) return children.flatMap(flat);
  return typeof children === 'object' ? [children as Piece] : [html(escapeHtml(String(children)))];
}

/** Puts neighbouring stretches of HTML together. */
function joined(pieces: readonly Piece[]): Part[] {
  const parts: Part[] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    if (!('html' in piece)) parts.push(piece);
    else if (typeof last === 'string') parts[parts.length - 1] = last + piece.html;
    else parts.push(piece.html);
  }
  return parts;
}
