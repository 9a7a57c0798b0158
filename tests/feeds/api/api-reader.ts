import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { apiDocuments } from '../../../src/feeds/api/documents.ts';
import type { Library } from '../../../src/library/library.ts';
import { NOW } from '../full-library.ts';

type Schema = { properties?: object; [key: string]: unknown };

/** The description of the API, as far as tests read it. */
export type OpenApi = {
  openapi: string;
  info: { title: string; version: string; license: object; contact: object };
  servers: { url: string }[];
  paths: Record<
    string,
    {
      get: {
        operationId: string;
        parameters?: { name: string; example?: string }[];
        responses: {
          200: { content: { 'application/json': { schema: { $ref: string }; example?: object } } };
        };
      };
    }
  >;
  components: { schemas: Record<string, Schema> };
};

/** The text of a document of the API. Throws Error when there is none of that name. */
export function textOf(name: string, library: Library, now = NOW): string {
  const document = apiDocuments(library, now).find((one) => one.name === name);
  if (document === undefined) throw new Error(`There is no document ${name}.`);
  return document.text();
}

/** A document of the API as a program reads it. */
export function documentOf(name: string, library: Library, now = NOW) {
  return JSON.parse(textOf(name, library, now));
}

/** The description of the API for a library. */
export function openapiOf(library: Library): OpenApi {
  return documentOf('openapi', library) as OpenApi;
}

/**
 * Validators of every path's documents by the published schemas, under JSON Schema 2020-12.
 * @param closed whether a field that no schema names is a fault, which it is to us and not to readers
 */
export function validatorsOf(api: OpenApi, closed: boolean): ReadonlyMap<string, ValidateFunction> {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false });
  addFormats.default(ajv);
  ajv.addKeyword('components');
  const schemas = closed ? (closeAll(api.components.schemas) as object) : api.components.schemas;
  ajv.addSchema({ $id: 'https://test.example/api', components: { schemas } });
  return new Map(
    Object.entries(api.paths).map(([path, { get }]) => {
      const { $ref } = get.responses[200].content['application/json'].schema;
      return [path, ajv.compile({ $ref: `https://test.example/api${$ref}` })];
    }),
  );
}

/** Every schema of an object refuses what it does not name. */
function closeAll(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closeAll);
  if (typeof value !== 'object' || value === null) return value;
  const closed = Object.fromEntries(Object.entries(value).map(([key, held]) => [key, closeAll(held)]));
  return closed['type'] === 'object' ? { ...closed, additionalProperties: false } : closed;
}

/** The path of the description that a document is of: /updates/{update}.json. */
export function pathOf(name: string, api: OpenApi): string {
  const [folder, id] = name.split('/');
  const path = Object.keys(api.paths).find((one) =>
    id === undefined ? one === `/${folder}.json` : one.startsWith(`/${folder}/{`),
  );
  if (path === undefined) throw new Error(`No path is described for ${name}.`);
  return path;
}
