import { z } from 'zod';
import { describe, expect, test } from 'vitest';
import { EDITOR_SCHEMAS } from '../../src/schemas/json-schemas.ts';

type Node = { type?: string; additionalProperties?: unknown; [key: string]: unknown };

describe('every schema of a file', () => {
  test.each(Object.entries(EDITOR_SCHEMAS))('%s knows all its keys, at every depth', (_name, { schema }) => {
    const json = z.toJSONSchema(schema, { io: 'input' }) as Node;
    expect(objectsIn(json).length).toBeGreaterThan(0);
    expect(objectsIn(json).filter(({ additionalProperties }) => additionalProperties !== false)).toEqual([]);
  });
});

/** The schemas of objects anywhere in a JSON Schema. */
function objectsIn(node: unknown): Node[] {
  if (typeof node !== 'object' || node === null) return [];
  const below = Object.values(node).flatMap(objectsIn);
  return 'type' in node && node.type === 'object' ? [node as Node, ...below] : below;
}
