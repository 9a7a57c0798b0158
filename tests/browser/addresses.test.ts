import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressesOf } from '../../src/checks/body/addresses.ts';
import { pageAnchorsOf } from '../../src/checks/body/page-anchors.ts';
import type { Collection } from '../../src/checks/project/project.ts';
import { readProject } from '../../src/checks/project/read-project.ts';
import { nodeTree } from '../../src/checks/project/tree.ts';
import { SITE, idsOf, pages } from './built-site.ts';

// The check knows from content and data alone where a link can lead. Here that is held to the site as it is built.
const addresses = addressesOf(readProject(nodeTree(process.cwd())).project);
const built = pages.map(({ path }) => path).filter((path) => path.endsWith('/'));
const known = [...addresses.paths];

/** The pages of the site that show a document. */
const documentPages = built.flatMap((path): { path: string; collection: Collection }[] => {
  const folder = path.split('/')[1] ?? '';
  if (/^\/updates\/\d/.test(path)) return [{ path, collection: 'updates' }];
  if (/^\/decisions\/\d/.test(path)) return [{ path, collection: 'decisions' }];
  return existsSync(`content/pages/${folder}.mdx`) ? [{ path, collection: 'pages' }] : [];
});

test('the check knows every page of the site, and no other', () => {
  expect(known.filter((path) => path.endsWith('/')).toSorted()).toEqual(built.toSorted());
});

test('the check knows only files that the site has', () => {
  const files = known.filter((path) => !path.endsWith('/'));
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((path) => !existsSync(join(SITE, path)))).toEqual([]);
});

describe.each(built)('%s', (path) => {
  test('has every place the check knows', () => {
    const ids = new Set(idsOf(path));
    const places = addresses.anchorsOf(path);
    expect([...(places ?? [])].filter((place) => !ids.has(place))).toEqual([]);
  });
});

test.each(documentPages)(
  'no heading of $path can have the address of another part of the page',
  ({ path, collection }) => {
    const places = addresses.anchorsOf(path);
    const own = new Set([...pageAnchorsOf(collection), ...(places === 'unknown' ? [] : (places ?? []))]);
    expect(idsOf(path).filter((id) => !own.has(id))).toEqual([]);
  },
);
