/**
 * A pattern of addresses as `_headers` files write it: `*` stands for anything, and `:name` for one part between two
 * slashes. Every host is given the same patterns, each in its own form.
 */
export type Pattern = string;

/** The regular expression of a pattern, as JavaScript and nginx (PCRE) both read it. */
export function expressionOf(pattern: Pattern): string {
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return `^${escaped.replaceAll('*', '.*').replace(/:[a-z]+/g, '[^/]+')}$`;
}

/** Whether an address, such as `/data/observations.csv`, fits a pattern. */
export function fits(address: string, pattern: Pattern): boolean {
  return new RegExp(expressionOf(pattern)).test(address);
}
