import { evaluate } from 'satteri';
import { numberParagraphs } from '../../../src/library/body/number-paragraphs.ts';

/** An element or a component as a body renders it. */
export type Rendered = { tag: string; properties: Readonly<Record<string, unknown>>; children: Child[] };
type Child = Rendered | string;

type Component = (props: Record<string, unknown>) => unknown;

/** A body as the page has it, its paragraphs numbered: the elements at its top level. */
export function renderBody(body: string): Rendered[] {
  const { default: content } = evaluate(body, {
    Fragment,
    jsx: element,
    jsxs: element,
    hastPlugins: [numberParagraphs()],
    elementAttributeNameCase: 'html',
  }) as { default: Component };
  const components = { Figure: 'Figure', Note: 'Note', Chart: 'Chart' };
  return childrenIn(content({ components })).filter((child) => typeof child !== 'string');
}

/** Every element of a tree, each before those in it. */
export function elementsIn(children: readonly Child[]): Rendered[] {
  return children.flatMap((child) =>
    typeof child === 'string' ? [] : [child, ...elementsIn(child.children)],
  );
}

/** The ids of numbered paragraphs on the page, in its order. */
export function idsIn(body: string): unknown[] {
  return elementsIn(renderBody(body)).flatMap(({ tag, properties }) =>
    tag === 'li' ? [properties['id']] : [],
  );
}

const Fragment = Symbol('Fragment');

function element(type: unknown, props: unknown): unknown {
  const { children, ...properties } = props as { children?: unknown; [property: string]: unknown };
  if (type === Fragment) return children;
  if (typeof type === 'function') return (type as Component)({ ...properties, children });
  return { tag: String(type), properties, children: childrenIn(children) };
}

function childrenIn(children: unknown): Child[] {
  if (children === undefined) return [];
  return Array.isArray(children) ? children.flatMap(childrenIn) : [children as Child];
}
