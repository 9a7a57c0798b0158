import { elementsIn, isElement } from '../body/visits.ts';
import type { ElementVisit } from '../body/visits.ts';
import { visitsIn } from '../passages.ts';
import type { DocumentFile } from '../project/project.ts';

/** A component of a text, with its attributes. */
export type Component = { node: ElementVisit['node']; attributes: Readonly<Record<string, string>> };

/**
 * The components of a text that have a name, in reading order. One whose attributes are not all plain words, or that says
 * not what it is of, is left out: that is reported already.
 */
export function componentsIn(file: DocumentFile, name: string): Component[] {
  return elementsIn(visitsIn(file))
    .filter((visit) => isElement(visit, name))
    .flatMap(({ node }) => {
      const attributes = literalAttributes(node);
      return attributes?.['of'] ? [{ node, attributes }] : [];
    });
}

/** The attributes of a component; undefined where they are not all plain words. */
export function literalAttributes({ attributes }: ElementVisit['node']): Record<string, string> | undefined {
  const pairs = attributes.map((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? ([attribute.name, attribute.value] as const)
      : undefined,
  );
  const literal = pairs.filter((pair) => pair !== undefined);
  return literal.length === pairs.length ? Object.fromEntries(literal) : undefined;
}
