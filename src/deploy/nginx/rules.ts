import { createHash } from 'node:crypto';
import { everywhere } from '../header-rules.ts';
import type { Moves } from '../moves.ts';
import { pathOf } from '../site.ts';

/**
 * What nginx answers for a release by, beside its files. Each is a file that is included inside a `map` block, which takes
 * values and no directives: whoever may deploy a site can thereby not configure the server.
 */
export type NginxRules = {
  /** Twelve hexadecimal digits that tell these rules from any others. Releases of the same rules share them. */
  readonly id: string;
  readonly files: Readonly<Record<string, string>>;
};

/**
 * The rules of a release.
 * @param styles the hashes of its styles
 */
export function nginxRules(styles: readonly string[], { moved, gone }: Moves): NginxRules {
  const files = {
    'policy.map': line('default', everywhere(styles)['Content-Security-Policy'] ?? ''),
    'moved.map': lines([...moved].flatMap(([from, to]) => bothWays(from).map((at) => [at, withQuery(to)]))),
    'gone.map': lines(
      [...gone].flatMap(([from, page]) => bothWays(from).map((at) => [at, plain(`/${pathOf(page)}`)])),
    ),
  };
  const id = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
  return { id, files: { 'rules.map': line('default', id), ...files } };
}

/** The query of a request goes before the place on the page. */
function withQuery(address: string): string {
  const [path = '', place] = plain(address).split('#');
  return `${path}$is_args$args${place === undefined ? '' : `#${place}`}`;
}

function bothWays(address: string): string[] {
  return address.endsWith('/') ? [address, address.slice(0, -1)] : [address];
}

function lines(entries: readonly (readonly string[])[]): string {
  return entries.map(([key = '', value = '']) => `"${plain(key)}" "${value}";\n`).join('');
}

function line(key: string, value: string): string {
  return `${key} "${plain(value)}";\n`;
}

/** nginx has no way to write a dollar sign, and a quotation mark would end the value. */
function plain(text: string): string {
  if (/["$\\\s]/.test(text.replaceAll(' ', '')))
    throw new Error(`nginx cannot be given ${JSON.stringify(text)} as a value.`);
  return text;
}
