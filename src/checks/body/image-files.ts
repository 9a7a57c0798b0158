import type { Problem } from '../problem.ts';
import { placeOfNode } from '../project/place.ts';
import type { Project } from '../project/project.ts';
import { nearest } from '../suggest.ts';
import type { Body } from './body.ts';
import { isImageAddress } from './image-form.ts';
import { didYouMean, quoted } from './quoted.ts';
import { visitsTo } from './visits.ts';

/** Images that are not in public/images. */
export function imageFiles(body: Body, project: Project): Problem[] {
  const images = visitsTo(body.visits, 'image').filter(({ node }) => isImageAddress(node.url));
  if (images.length === 0) return [];
  const files = new Set(
    project.entries
      .filter(({ path, kind }) => kind === 'file' && path.startsWith('public/images/'))
      .map(({ path }) => path.slice('public'.length)),
  );
  return images
    .filter(({ node }) => !files.has(node.url))
    .map(({ node }) => {
      const message = `There is no image ${quoted(node.url)}.${didYouMean(nearest(node.url, files))}`;
      return { id: 'body-image-missing', ...placeOfNode(body, node), message };
    });
}
