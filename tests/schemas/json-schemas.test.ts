import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EDITOR_SCHEMAS, jsonSchemaOf } from '../../src/schemas/json-schemas.ts';

type Node = { description?: string; properties?: Record<string, Node>; items?: Node; $ref?: string };

describe('the schemas that editors use', () => {
  test.each(Object.entries(EDITOR_SCHEMAS))(
    '%s is the one that the site is checked with',
    (name, { schema }) => {
      const written = readFileSync(`.vscode/schemas/${name}.schema.json`, 'utf8');
      expect(written, 'Run npm run schemas').toBe(jsonSchemaOf(schema));
    },
  );

  test.each(['update', 'decision', 'indicator', 'strategy', 'site'])(
    'every field of %s says what it is',
    (name) => {
      const schema = EDITOR_SCHEMAS[name]?.schema;
      if (schema === undefined) throw new Error(`There is no schema ${name}.`);
      expect(undescribed(JSON.parse(jsonSchemaOf(schema)) as Node)).toEqual([]);
    },
  );
});

function undescribed(node: Node, path = ''): string[] {
  const own = Object.entries(node.properties ?? {}).flatMap(([key, child]) => [
    ...(child.description ? [] : [`${path}${key}`]),
    ...undescribed(child, `${path}${key}.`),
  ]);
  return node.items ? [...own, ...undescribed(node.items, path)] : own;
}
