/** Reading data that may not fit its schema yet: what is not of the kind asked for is taken as not there. */

/** The entries of a list under a key. */
export function recordsAt(data: unknown, key: string): Record<string, unknown>[] {
  const list = isRecord(data) ? data[key] : undefined;
  return recordsIn(list);
}

/** The entries of a list. */
export function recordsIn(list: unknown): Record<string, unknown>[] {
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

/** The texts under a key of some records. */
export function textsAt(records: readonly Record<string, unknown>[], key: string): string[] {
  return records.map((record) => record[key]).filter((value) => typeof value === 'string');
}

/** The whole numbers under a key of some records. */
export function numbersAt(records: readonly Record<string, unknown>[], key: string): number[] {
  return records.map((record) => record[key]).filter((value): value is number => Number.isInteger(value));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
