import type { ZodType } from 'zod';

/** What a schema is made of, as far as its messages need to know. */
type Definition = {
  type: string;
  innerType?: ZodType;
  element?: ZodType;
  shape?: Readonly<Record<string, ZodType>>;
};

/** The schema of what stands at a key path, or undefined when there is none. */
export function schemaAt(schema: ZodType, path: readonly PropertyKey[]): ZodType | undefined {
  let current: ZodType | undefined = schema;
  for (const key of path) {
    const { element, shape }: Definition = definitionOf(current);
    current = typeof key === 'number' ? element : shape?.[String(key)];
    if (current === undefined) return undefined;
  }
  return current;
}

/** The names of the details that a block can have; none when it is no block. */
export function namesIn(schema: ZodType | undefined): string[] {
  return schema === undefined ? [] : Object.keys(definitionOf(schema).shape ?? {});
}

/** The path of the first block of a schema that can have a detail of this name, lists being entered at `0`. */
export function blockWith(
  schema: ZodType,
  name: string,
  path: readonly PropertyKey[] = [],
): readonly PropertyKey[] | undefined {
  const { element, shape } = definitionOf(schema);
  if (element) return blockWith(element, name, [...path, 0]);
  if (shape === undefined) return undefined;
  if (Object.hasOwn(shape, name)) return path;
  for (const [key, inner] of Object.entries(shape)) {
    const found = blockWith(inner, name, [...path, key]);
    if (found) return found;
  }
  return undefined;
}

/** Behind what may be left out, or be null. */
function definitionOf(schema: ZodType): Definition {
  const definition = schema._zod.def as Definition;
  return definition.innerType ? definitionOf(definition.innerType) : definition;
}
