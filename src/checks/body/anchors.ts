import type { MdastNode } from 'satteri';
import { isParagraphNumber, paragraphAnchor } from '../../domain/paragraph-number.ts';
import { dataFileAt } from '../project/project.ts';
import type { DocumentFile, Project } from '../project/project.ts';
import { citedAs, numberedLists } from './numbered-lists.ts';
import { numbersAt, recordsAt, recordsIn, textsAt } from './raw-data.ts';
import { headingSlug } from '../../library/body/heading-slug.ts';
import { childrenOf, wordsIn } from './visits.ts';

/** The places of a page, or that they cannot be told because a file could not be read, which is a problem of its own. */
export type Anchors = ReadonlySet<string> | 'unknown';

/** The places of the page that shows a document. */
export function documentAnchors(file: DocumentFile | undefined): Anchors {
  if (file?.tree === undefined) return 'unknown';
  const own = file.collection === 'updates' ? updateAnchors(file) : resolutionAnchors(file);
  return new Set(['main', ...own, ...textAnchors(file.tree)]);
}

/** The places of the page of an indicator. */
export function indicatorAnchors(project: Project, id: string): Anchors {
  const updates = project.documents.filter(({ collection }) => collection === 'updates');
  const hasFigures = updates.some(({ yaml }) =>
    recordsAt(yaml.data, 'figures').some(({ indicator }) => indicator === id),
  );
  return new Set(['main', 'definition', ...(hasFigures || !isWhole(project) ? ['figures'] : [])]);
}

/** The places of the glossary: one for each term. */
export function glossaryAnchors(project: Project): Anchors {
  const file = dataFileAt(project, 'data/glossary.yaml');
  return file === undefined ? 'unknown' : new Set(['main', ...textsAt(recordsIn(file.yaml.data), 'id')]);
}

/** The places of the page of corrections: one for each. */
export function correctionAnchors(project: Project): Anchors {
  const file = dataFileAt(project, 'data/corrections.yaml');
  return new Set(['main', ...textsAt(recordsIn(file?.yaml.data), 'id')]);
}

/** The places of the page of commitments: one for each. */
export function commitmentAnchors(project: Project): Anchors {
  if (!isWhole(project)) return 'unknown';
  const updates = project.documents.filter(({ collection }) => collection === 'updates');
  const commitments = updates.flatMap(({ id, yaml }) =>
    textsAt(recordsAt(yaml.data, 'commitments'), 'id').map((commitment) => `${id}-${commitment}`),
  );
  return new Set(['main', ...commitments]);
}

function updateAnchors({ yaml: { data } }: DocumentFile): string[] {
  const lines = numbersAt(recordsAt(data, 'table'), 'line');
  return [
    'contents',
    ...(recordsAt(data, 'figures').length > 0 ? ['at-a-glance', 'figures'] : []),
    ...(lines.length > 0 ? ['targets', ...lines.map((line) => `line-${line}`)] : []),
    ...(recordsAt(data, 'commitments').length > 0 ? ['commitments'] : []),
  ];
}

function resolutionAnchors({ yaml: { data } }: DocumentFile): string[] {
  return numbersAt(recordsAt(data, 'resolutions'), 'number').map((number) => `r${number}`);
}

/** The places of a text: its numbered paragraphs and its headings. */
function textAnchors(tree: MdastNode): string[] {
  const paragraphs = numberedLists(tree).flatMap(({ items }) =>
    items.map(({ positions }) => citedAs(positions)),
  );
  const headings = childrenOf(tree).filter(({ type }) => type === 'heading');
  return [
    ...paragraphs.filter(isParagraphNumber).map(paragraphAnchor),
    ...headings.map((heading) => headingSlug(wordsIn(heading))),
  ];
}

/** Whether every update could be read. */
function isWhole({ entries, documents }: Project): boolean {
  const read = new Set(documents.map(({ path }) => path));
  return entries.every(({ path }) => !/^content\/updates\/[^/]+\.mdx$/.test(path) || read.has(path));
}
