import { readFileSync } from 'node:fs';

/** The vocabulary of schema.org: its types, its properties and the members of its enumerations. */
export type Terms = {
  /** Of each type, what it is a kind of. */
  types: Record<string, readonly string[]>;
  /** Of each property, which types have it and what it can be. */
  properties: Record<string, { domains: string[]; ranges: string[] }>;
  /** Of each member of an enumeration, which it belongs to. */
  members: Record<string, string>;
};

/**
 * The vocabulary as the types of the package schema-dts have it, which are made from schema.org's own. It is read as text,
 * since types are gone when a test runs.
 */
export function schemaTerms(): Terms {
  const source = readFileSync('node_modules/schema-dts/dist/schema.d.ts', 'utf8').replace(
    /\/\*[\s\S]*?\*\//g,
    '',
  );
  const terms: Terms = { types: {}, properties: {}, members: {} };
  for (const [, type = '', above = '', body = ''] of source.matchAll(
    /interface (\w+)Base(?: extends ([^{]+))? \{([^}]*)\}/g,
  )) {
    terms.types[type] = [...above.matchAll(/(\w+)Base\b/g)].map(([, parent = '']) => parent);
    for (const [, property = '', values = ''] of body.matchAll(/"(\w+)"\?: SchemaValue<([^;]*), "\w+">;/g)) {
      const term = (terms.properties[property] ??= { domains: [], ranges: [] });
      term.domains.push(type);
      term.ranges.push(...[...values.matchAll(/\b([A-Z]\w+)/g)].map(([, range = '']) => range));
    }
  }
  for (const [, type = '', above = ''] of source.matchAll(/interface (\w+)Leaf extends (\w+)Base/g)) {
    if (type !== above) terms.types[type] ??= [above];
  }
  for (const [, enumeration = '', values = ''] of source.matchAll(/export type (\w+) = ("https:[^;]+);/g)) {
    for (const [, member = ''] of values.matchAll(/"https:\/\/schema\.org\/(\w+)"/g)) {
      terms.members[member] = enumeration;
    }
  }
  return terms;
}
