import {
  apiUrl,
  decisionUrl,
  editionUrl,
  indicatorCsvUrl,
  indicatorUrl,
  priorityUrl,
  updateUrl,
} from '../../library/routes.ts';
import { supersededEditions } from '../ledger/superseded-editions.ts';
import { dataFileAt, documentOf } from '../project/project.ts';
import type { Collection, Project } from '../project/project.ts';
import {
  commitmentAnchors,
  correctionAnchors,
  documentAnchors,
  glossaryAnchors,
  indicatorAnchors,
} from './anchors.ts';
import type { Anchors } from './anchors.ts';
import { recordsAt, textsAt } from './raw-data.ts';

/** Every address of the site, as far as its content and data say. */
export type Addresses = {
  /** The paths of its pages and files, such as /updates/2018-19-q2/. */
  paths: ReadonlySet<string>;
  /** The places of a page; undefined when there is no such page. */
  anchorsOf(path: string): Anchors | undefined;
};

/** Pages that are there whatever the content. A test holds them to the files in src/pages. */
export const FIXED_PAGES = [
  '/',
  '/updates/',
  '/updates/latest/',
  '/priorities/',
  '/indicators/',
  '/decisions/',
  '/data/',
] as const;

/** Files that can be downloaded, whatever the content. Beside them many pages have files of their own. */
export const FILES = [
  '/call-in.ics',
  '/feed.xml',
  '/data/all.zip',
  '/data/datapackage.json',
  ...[
    'observations',
    'indicators',
    'decisions',
    'commitments',
    'corrections',
    'updates',
    'priorities',
    'areas',
  ].map((table) => `/data/${table}.csv` as const),
  ...[
    'index',
    'openapi',
    'updates',
    'priorities',
    'indicators',
    'decisions',
    'call-ins',
    'commitments',
    'corrections',
    'glossary',
  ].map((document) => `/api/v1/${document}.json` as const),
];

const MAIN: Anchors = new Set(['main']);
const NONE: Anchors = new Set();

const known = new WeakMap<Project, Addresses>();

/** Every address of the site. Worked out once for a project, and the places of a page only when they are asked for. */
export function addressesOf(project: Project): Addresses {
  const addresses = known.get(project) ?? collect(project);
  known.set(project, addresses);
  return addresses;
}

/** The address of the page that shows a document. */
export function pageOf(collection: Collection, id: string): string {
  if (collection === 'updates') return updateUrl(id);
  return collection === 'decisions' ? decisionUrl(id) : `/${id}/`;
}

function collect(project: Project): Addresses {
  const pages = new Map<string, () => Anchors>();
  for (const path of FIXED_PAGES) pages.set(path, () => MAIN);
  const addFiles = (...paths: readonly string[]) => {
    for (const path of paths) pages.set(path, () => NONE);
  };
  addFiles(...FILES);
  pages.set('/glossary/', () => glossaryAnchors(project));
  pages.set('/commitments/', () => commitmentAnchors(project));
  pages.set('/corrections/', () => correctionAnchors(project));
  for (const id of namesIn(project, 'data/indicators')) {
    pages.set(indicatorUrl(id), () => indicatorAnchors(project, id));
    addFiles(indicatorCsvUrl(id), apiUrl('indicators', id));
  }
  for (const collection of ['updates', 'decisions', 'pages'] as const) {
    for (const id of namesIn(project, `content/${collection}`)) {
      pages.set(pageOf(collection, id), () => documentAnchors(documentOf(project, collection, id)));
      if (collection !== 'pages') addFiles(apiUrl(collection, id));
    }
  }
  const { priorities, areAll } = prioritiesIn(project);
  for (const id of priorities) {
    pages.set(priorityUrl(id), () => MAIN);
    addFiles(`${priorityUrl(id)}feed.xml`, apiUrl('priorities', id));
  }
  for (const { update, edition } of supersededEditions(project)) {
    pages.set(editionUrl(update, Number(edition)), () => MAIN);
  }
  const found = new Map<string, Anchors>();
  return {
    paths: new Set(pages.keys()),
    anchorsOf(path) {
      if (!areAll && !pages.has(path) && path.startsWith('/priorities/')) return 'unknown';
      const anchors = found.get(path) ?? pages.get(path)?.();
      if (anchors !== undefined) found.set(path, anchors);
      return anchors;
    },
  };
}

/** The priorities of the strategies that could be read, and whether those are all. */
function prioritiesIn(project: Project): { priorities: string[]; areAll: boolean } {
  const files = namesIn(project, 'data/strategies').map((id) =>
    dataFileAt(project, `data/strategies/${id}.yaml`),
  );
  const priorities = files.flatMap((file) => textsAt(recordsAt(file?.yaml.data, 'priorities'), 'id'));
  return { priorities, areAll: files.every((file) => file !== undefined) };
}

/** The names of the files in a folder, less their endings, whether or not they could be read. */
function namesIn({ entries }: Project, folder: string): string[] {
  return entries
    .filter(
      ({ path, kind }) => kind === 'file' && path.startsWith(`${folder}/`) && /\.(mdx|yaml)$/.test(path),
    )
    .map(({ path }) => path.slice(folder.length + 1).replace(/\.[a-z]+$/, ''));
}
