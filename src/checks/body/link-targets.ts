import type { Problem } from '../problem.ts';
import { placeOfNode } from '../project/place.ts';
import { dataFileAt } from '../project/project.ts';
import type { Project } from '../project/project.ts';
import { nearest } from '../suggest.ts';
import { goneParagraphs } from '../ledger/gone-paragraphs.ts';
import { addressesOf, pageOf } from './addresses.ts';
import type { Addresses } from './addresses.ts';
import type { Body } from './body.ts';
import { faultOfAddress, ownAddress } from './link-address.ts';
import type { OwnAddress } from './link-address.ts';
import { didYouMean, quoted } from './quoted.ts';
import { recordsIn, textsAt } from './raw-data.ts';
import { visitsTo } from './visits.ts';

/** Links within the site that lead to no page, or to no place on it. */
export function linkTargets(body: Body, project: Project): Problem[] {
  const id = body.path.slice(body.path.lastIndexOf('/') + 1, -'.mdx'.length);
  const here = pageOf(body.collection, id);
  const origin = originOf(project);
  return visitsTo(body.visits, 'link').flatMap(({ node }) => {
    if (faultOfAddress(node.url) !== undefined) return [];
    const url =
      origin !== undefined && node.url.startsWith(`${origin}/`) ? node.url.slice(origin.length) : node.url;
    if (!/^[/#]/.test(url)) return [];
    const address = ownAddress(url);
    if (leadsOn(address, here, project) || isMisnumbered(address, here, project)) return [];
    const fault = faultOf(address, here, addressesOf(project));
    return fault === undefined ? [] : [{ id: 'body-link-broken', ...placeOfNode(body, node), ...fault }];
  });
}

/** Whether an address has moved, to where a page there leads on: whoever follows the link arrives. */
function leadsOn({ path, anchor }: OwnAddress, here: string, project: Project): boolean {
  const moved = movedIn(project);
  return moved.has(path) || moved.has(`${path || here}#${anchor ?? ''}`);
}

/** Whether an address is of a paragraph on a page whose numbers are off, since one that was published is gone from it. */
function isMisnumbered({ path, anchor = '' }: OwnAddress, here: string, project: Project): boolean {
  if (!/^p\d/.test(anchor)) return false;
  return goneParagraphs(project).some(({ file }) => pageOf(file.collection, file.id) === (path || here));
}

const known = new WeakMap<Project, ReadonlySet<string>>();

/** The addresses that lead on to another. Worked out once for a project. */
function movedIn(project: Project): ReadonlySet<string> {
  const redirects = recordsIn(dataFileAt(project, 'data/redirects.yaml')?.yaml.data);
  const isMoved = ({ to }: Record<string, unknown>) => typeof to === 'string';
  const moved = known.get(project) ?? new Set(textsAt(redirects.filter(isMoved), 'from'));
  known.set(project, moved);
  return moved;
}

function faultOf(
  { path, anchor }: OwnAddress,
  here: string,
  addresses: Addresses,
): Pick<Problem, 'message' | 'mend'> | undefined {
  const anchors = addresses.anchorsOf(path || here);
  if (anchors === undefined) {
    const message = `There is no page ${quoted(path)} on this site.${didYouMean(nearest(path, addresses.paths))}`;
    return { message, mend: 'Open the page you mean and copy its address, from the first single slash on.' };
  }
  if (anchor === undefined || anchors === 'unknown' || anchors.has(anchor)) return undefined;
  const page = path === '' ? 'this page' : path;
  const suggestion = nearest(anchor, anchors);
  return {
    message: `There is no place ${quoted(`#${anchor}`)} on ${page}.${didYouMean(suggestion && `#${suggestion}`)}`,
    mend: 'Open the page and click the number of the paragraph you mean: its address ends with the right place.',
  };
}

/** Where the site is published: https://example.org. */
function originOf(project: Project): string | undefined {
  const data = dataFileAt(project, 'data/site.yaml')?.yaml.data as { url?: unknown } | null | undefined;
  const url = data?.url;
  return typeof url === 'string' && URL.canParse(url) ? new URL(url).origin : undefined;
}
