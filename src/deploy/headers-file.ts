import type { HeaderRule } from './header-rules.ts';

/** What Cloudflare Pages takes of a `_headers` file. */
const MOST_RULES = 100;
const LONGEST_LINE = 2000;

/**
 * The `_headers` file of Cloudflare Pages and Netlify, which read the same form.
 * @throws Error when it is more than Cloudflare Pages takes, which would leave out the rest without a word
 */
export function headersFile(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ pattern, headers }) => [
    pattern,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ]);
  const long = blocks.flat().find((line) => line.length > LONGEST_LINE);
  if (long !== undefined) {
    throw new Error(
      `A line of _headers has ${long.length} characters, and ${LONGEST_LINE} are allowed: ${long.slice(0, 60)}…`,
    );
  }
  if (rules.length > MOST_RULES)
    throw new Error(`_headers has ${rules.length} rules, and ${MOST_RULES} are allowed.`);
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
