import { describe, expect, test } from 'vitest';
import { breachOf } from './import-rules.ts';
import { importsOf } from './imports.ts';
import { sourceFiles } from './source-files.ts';

/** A file past this length is more than one thing. */
const LONGEST = 240;

const source = sourceFiles('src', ['.ts', '.astro', '.scss']);
const breachesIn = ({ path, text }: { path: string; text: string }) =>
  importsOf(path, text).flatMap((found) => breachOf(path, found) ?? []);

describe('imports', () => {
  test('run one way', () => {
    const breaches = source.filter(({ path }) => !path.endsWith('.scss')).flatMap(breachesIn);
    expect(source.length).toBeGreaterThan(0);
    expect(breaches, breaches.join('\n')).toEqual([]);
  });

  test.each([
    [
      'src/domain/status.ts',
      "import { shelve } from '../library/library.ts';",
      'domain may not take from library',
    ],
    ['src/domain/status.ts', "import { readFileSync } from 'node:fs';", 'the domain stands on its own'],
    ['src/domain/status.ts', "export * from '../schemas/figure.ts';", 'domain may not take from schemas'],
    ['src/library/body/outline.ts', "const checks = await import('../../checks/index.ts');", 'from checks'],
    ['src/charts/sparkline.ts', "import { figureSchema } from '../schemas/figure.ts';", 'from schemas'],
    ['src/feeds/csv.ts', "import { getCollection } from 'astro:content';", 'only the adapter and pages may'],
    [
      'src/components/Tally.astro',
      "---\nimport Layout from '../layouts/Layout.astro';\n---\n",
      'from layouts',
    ],
    [
      'src/layouts/Layout.astro',
      "---\ntype Page = import('../pages/index.astro').default;\n---\n",
      'from pages',
    ],
  ])('of %s that run the other way are found: %s', (path, text, breach) => {
    expect(breachesIn({ path, text })).toEqual([expect.stringContaining(breach)]);
  });

  test('may take types of the schemas from rooms that do not run them', () => {
    const text = "import type { FigureData } from '../schemas/figure.ts';";
    expect(breachesIn({ path: 'src/charts/sparkline.ts', text })).toEqual([]);
  });
});

describe('files', () => {
  // Astro's own brackets stand for the changing part of an address.
  test('of TypeScript have names in kebab-case', () => {
    const names = [...source, ...sourceFiles('tests', ['.ts']), ...sourceFiles('bench', ['.ts'])]
      .map(({ path }) => path)
      .filter((path) => path.endsWith('.ts'));
    expect(
      names.filter(
        (path) => !/\/(?:[a-z0-9]+(?:[-.][a-z0-9]+)*|\[(?:\.\.\.)?[a-z]+\](?:\.[a-z]+)?)\.ts$/.test(path),
      ),
    ).toEqual([]);
  });

  test(`of the source are at most ${LONGEST} lines long`, () => {
    const long = source.map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }));
    expect(long.filter(({ lines }) => lines > LONGEST)).toEqual([]);
  });
});
