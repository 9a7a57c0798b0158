/**
 * Names that everything already has in the language this is written in, and words that YAML and JSON read as something
 * else. Whoever looks one up may find what nobody wrote.
 */
const KEPT: ReadonlySet<string> = new Set([
  ...['constructor', 'prototype', '__proto__'],
  ...['null', 'undefined', 'nan', 'true', 'false'],
]);

/** Whether programs keep a name for themselves, so that no file and no id may have it. */
export function isKeptByPrograms(name: string): boolean {
  return KEPT.has(name);
}
