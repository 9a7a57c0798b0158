import { z } from 'zod';
import type { Library } from '../../library/library.ts';
import { API, absolute } from '../addresses.ts';
import { licenceOf } from '../licence.ts';
import type { Endpoint } from './endpoint.ts';
import { ENDPOINTS } from './endpoints.ts';
import { API_VERSION, INDEX } from './index-document.ts';
import { components } from './records/common.ts';
import { sampleOf } from './sample.ts';

const PARAMETER = /\{(.*)\}/;

/**
 * The API described by OpenAPI 3.1: the schema of every document, made from the same schemas that type what builds them,
 * and an example of each taken from the library.
 */
export function openapi(library: Library, now: string) {
  const { site } = library;
  const sample = sampleOf(library);
  return {
    openapi: '3.1.0',
    info: {
      title: `${site.service}: ${site.council}`,
      summary: site.description,
      description:
        'Static JSON documents, made with the pages and from the same files. Fields are never taken away or given another meaning under /api/v1/; new ones may come. What there is none of is null. Every list is whole.',
      version: API_VERSION,
      contact: { name: site.contact, ...(site['contact-email'] && { email: site['contact-email'] }) },
      license: licenceOf(library),
    },
    servers: [{ url: absolute(API, library).replace(/\/$/, '') }],
    externalDocs: { description: 'The page for people', url: absolute('/data/', library) },
    paths: Object.fromEntries(
      [INDEX, ...ENDPOINTS].map((endpoint) => [
        `/${endpoint.path}.json`,
        { get: operation(endpoint, sample, now) },
      ]),
    ),
    components: { schemas: componentSchemas() },
  };
}

function operation(endpoint: Endpoint, sample: Library, now: string) {
  const { path, summary, schema, documents } = endpoint;
  const parameter = PARAMETER.exec(path)?.[1];
  const newest = documents(sample).at(-1);
  return {
    operationId: `get${schema}`,
    summary,
    ...(parameter && {
      parameters: [
        {
          name: parameter,
          in: 'path',
          required: true,
          description: `The id of the ${parameter}.`,
          schema: { type: 'string' },
          ...(newest && { example: newest.name.split('/')[1] }),
        },
      ],
    }),
    responses: {
      200: {
        description: summary,
        content: {
          'application/json': {
            schema: { $ref: refTo(schema) },
            ...(newest && { example: shortened(newest.build(sample, now)) }),
          },
        },
      },
      ...(parameter && { 404: { description: `There is no such ${parameter}.` } }),
    },
  };
}

/** A document with no more than the first of each list: enough to show its form. */
function shortened(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(shortened);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, shortened(held)]));
}

function refTo(schema: string): string {
  return `#/components/schemas/${schema}`;
}

/** The schemas by their names, in alphabetical order. They let in new fields, as the API may come to have some. */
function componentSchemas(): Record<string, object> {
  const { schemas } = z.toJSONSchema(components, {
    uri: refTo,
    override: ({ jsonSchema }) => {
      delete jsonSchema.additionalProperties;
      // The format says it, and in fewer words.
      if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
    },
  });
  const named = Object.entries(schemas).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    named.map(([name, schema]) => {
      // Within the description a schema is known by its place.
      delete schema.$schema;
      delete schema.$id;
      return [name, schema];
    }),
  );
}
