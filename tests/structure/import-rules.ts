import { posix } from 'node:path';
import type { Import } from './imports.ts';

/** The rooms of src/, each with the rooms it may take from beside itself. Imports run one way. */
const TAKES_FROM: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  schemas: ['domain'],
  library: ['domain', 'schemas'],
  checks: ['domain', 'schemas', 'library'],
  reporters: ['domain', 'schemas', 'library', 'checks'],
  scaffold: ['domain', 'schemas', 'library', 'checks'],
  deploy: ['library'],
  report: ['domain', 'schemas', 'library', 'checks', 'charts'],
  cli: [
    'domain',
    'schemas',
    'library',
    'checks',
    'reporters',
    'scaffold',
    'deploy',
    'report',
    'charts',
    'threads',
    'components',
  ],
  charts: ['domain'],
  threads: ['library', 'charts'],
  feeds: ['domain', 'library'],
  components: ['domain', 'library', 'charts', 'threads'],
  layouts: ['domain', 'library', 'charts', 'components', 'styles'],
  pages: ['domain', 'library', 'charts', 'threads', 'feeds', 'components', 'layouts'],
  'content.config.ts': ['schemas', 'library', 'checks'],
  'env.d.ts': ['library'],
};

/** Rooms that may name the types of the schemas, though they may not run them. */
const NAMES_SCHEMAS = ['charts', 'feeds', 'components', 'layouts', 'pages'];

/** Where Astro's own modules may be used: its configuration, the adapter of the library, and pages. */
const USES_ASTRO = /^src\/(content\.config\.ts|library\/from-astro\.ts|pages\/.*)$/;

/**
 * What is wrong with an import, or undefined when nothing is.
 * @param path the file that imports, from the project's folder on, such as `src/domain/call-in.ts`
 */
export function breachOf(path: string, { from, typeOnly }: Import): string | undefined {
  const here = roomOf(path);
  if (from.startsWith('astro:')) {
    return USES_ASTRO.test(path) ? undefined : `${path} uses ${from}, which only the adapter and pages may.`;
  }
  if (!from.startsWith('.')) {
    return here === 'domain' ? `${path} uses ${from}: the domain stands on its own.` : undefined;
  }
  const target = posix.join(posix.dirname(path), from);
  const there = roomOf(target);
  const allowed =
    there === here ||
    TAKES_FROM[here]?.includes(there) === true ||
    (typeOnly && there === 'schemas' && NAMES_SCHEMAS.includes(here));
  return allowed ? undefined : `${path} takes from ${target}: ${here} may not take from ${there}.`;
}

/** The room a file is in, which is the folder below src/, or the file itself where it is in none. */
function roomOf(path: string): string {
  return path.split('/')[1] ?? path;
}
