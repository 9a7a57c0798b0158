import type { ZodType } from 'zod';

/** What a schema says against a value, as `key.path: message`, in the order it says it; none when the value fits. */
export function faultsIn(schema: ZodType, value: unknown): string[] {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).map(({ path, message }) =>
    path.length > 0 ? `${path.join('.')}: ${message}` : message,
  );
}
