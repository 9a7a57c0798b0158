import jsonld from 'jsonld';
import { schemaTerms } from './schema-terms.ts';

type Expanded = { readonly [key: string]: unknown };

const { types, properties, members } = schemaTerms();
const SCHEMA = 'https://schema.org/';

/** Literals by the data types of schema.org that they can be. */
const LITERALS: Readonly<Record<string, (value: unknown) => boolean>> = {
  Text: (value) => typeof value === 'string',
  URL: (value) => typeof value === 'string' && URL.canParse(value),
  Date: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value),
  DateTime: (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
  Boolean: (value) => typeof value === 'boolean',
  Number: (value) => typeof value === 'number',
  Integer: (value) => Number.isInteger(value),
};

/**
 * What is wrong with JSON-LD by the vocabulary of schema.org: types and properties it does not have, properties of a type
 * that cannot have them, and values of a kind that a property cannot have.
 * @param text as it stands in a page
 */
export async function vocabularyFaults(text: string): Promise<string[]> {
  return faultsIn(await expand(text));
}

/** JSON-LD without its short forms, by the jsonld library. Nothing is fetched. */
export function expand(text: string): Promise<Expanded[]> {
  const documentLoader = (url: string) => {
    if (url !== 'https://schema.org') throw new Error(`${url} is not to be fetched.`);
    return Promise.resolve({ document: { '@context': { '@vocab': SCHEMA } }, documentUrl: url });
  };
  return jsonld.expand(JSON.parse(text) as jsonld.JsonLdDocument, { documentLoader }) as Promise<Expanded[]>;
}

function faultsIn(nodes: readonly Expanded[]): string[] {
  return nodes.flatMap((node) => {
    const own = (node['@type'] as string[] | undefined)?.map(short) ?? [];
    const unknown = own
      .filter((type) => types[type] === undefined)
      .map((type) => `There is no type ${type}.`);
    const found = Object.entries(node)
      .filter(([key]) => !key.startsWith('@'))
      .flatMap(([key, values]) => propertyFaults(own, short(key), values as Expanded[]));
    return [...unknown, ...found];
  });
}

function propertyFaults(own: readonly string[], property: string, values: readonly Expanded[]): string[] {
  const term = properties[property];
  if (term === undefined) return [`There is no property ${property}.`];
  const fits = own.some((type) => isOneOf(type, term.domains));
  return [
    ...(fits ? [] : [`${own.join()} has no ${property}.`]),
    ...values
      .filter((value) => !isInRange(value, term.ranges))
      .map((value) => `${property} cannot be ${JSON.stringify(value)}.`),
    ...faultsIn(values.filter((value) => !('@value' in value))),
  ];
}

function isInRange(value: Expanded, ranges: readonly string[]): boolean {
  if ('@value' in value) return ranges.some((range) => LITERALS[range]?.(value['@value']) === true);
  const own = value['@type'] as string[] | undefined;
  if (own !== undefined) return own.some((type) => isOneOf(short(type), ranges));
  const member = members[short(String(value['@id']))];
  // What another page says of the thing is not known here.
  return member === undefined ? !String(value['@id']).startsWith(SCHEMA) : ranges.includes(member);
}

function isOneOf(type: string, wanted: readonly string[]): boolean {
  return wanted.includes(type) || (types[type] ?? []).some((parent) => isOneOf(parent, wanted));
}

function short(address: string): string {
  return address.replace(SCHEMA, '');
}
