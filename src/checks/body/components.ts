import type { ElementVisit } from './visits.ts';

/** What an attribute may say: one of some words; or any name, such as the example, which references look up. */
export type AttributeRule = { values: readonly string[] } | { example: string };

const INDICATOR: AttributeRule = { example: 'children-in-care' };

/** The components of a text, each with its attributes. */
export const COMPONENTS: Readonly<Record<string, Readonly<Record<string, AttributeRule>>>> = {
  Figure: {
    of: INDICATOR,
    period: { example: '2018-19-q2' },
    area: { example: 'england' },
    measure: { values: ['level', 'change'] },
    part: { values: ['numerator', 'denominator'] },
    unsigned: { values: ['true'] },
  },
  Chart: { of: INDICATOR },
  Note: {},
};

export const COMPONENT_NAMES = Object.keys(COMPONENTS);

/** The attributes of the component an element is, or undefined when it is none. */
export function attributeRulesOf({
  node,
}: ElementVisit): Readonly<Record<string, AttributeRule>> | undefined {
  return node.name !== null && Object.hasOwn(COMPONENTS, node.name) ? COMPONENTS[node.name] : undefined;
}
