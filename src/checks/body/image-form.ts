import type { Problem } from '../problem.ts';
import { placeOfNode } from '../project/place.ts';
import { sourceOf } from './body.ts';
import type { Body } from './body.ts';
import { quoted } from './quoted.ts';
import { visitsTo } from './visits.ts';
import type { NodeOf } from './visits.ts';

type Finding = Pick<Problem, 'id' | 'message' | 'mend'>;

/** The address of an image. A relative one would be read, and run, by the program that builds the site. */
const ADDRESS = /^\/images\/([a-z0-9]+(?:-[a-z0-9]+)*)\.(?:png|jpg|jpeg|webp)$/;

/** Images as they are written: their addresses, and the words for those who do not see them. */
export function imageForm(body: Body): Problem[] {
  return visitsTo(body.visits, 'image').flatMap(({ node }) => {
    const finding = faultOf(node, sourceOf(body, node));
    return finding === undefined ? [] : [{ ...finding, ...placeOfNode(body, node) }];
  });
}

/** Whether an address is that of an image of this site. */
export function isImageAddress(url: string): boolean {
  return ADDRESS.test(url);
}

function faultOf({ url, alt, title }: NodeOf<'image'>, source: string): Finding | undefined {
  const name = ADDRESS.exec(url)?.[1];
  if (name === undefined) {
    return {
      id: 'body-image-address',
      message: `${quoted(url)} is not the address of an image of this site.`,
    };
  }
  if (/&#?\w+;/.test(source)) {
    const message = 'This image hides letters behind an “&” and a semicolon.';
    return { id: 'body-image-address', message, mend: 'Write the letters themselves.' };
  }
  if (title !== null && title !== undefined) {
    const message = `The words ${quoted(title)} behind the address of this image are hidden from most readers.`;
    return { id: 'body-hidden-words', message };
  }
  return faultOfWords(alt ?? '', name);
}

function faultOfWords(alt: string, name: string): Finding | undefined {
  if (!/[\p{L}\p{N}]/u.test(alt)) {
    const message =
      'This image says nothing to those who cannot see it: there are no words in its square brackets.';
    return { id: 'body-image-words', message };
  }
  if (/^(?:an? )?(?:image|picture|photo|photograph|graphic|img|screenshot)$/i.test(alt.trim())) {
    return { id: 'body-image-words', message: `${quoted(alt)} does not say what the image shows.` };
  }
  if (alt.trim() !== name && !/\.(png|jpe?g|webp|gif|svg)$/i.test(alt.trim())) return undefined;
  const message = `${quoted(alt)} is the name of the file, and does not say what the image shows.`;
  return { id: 'body-image-words', message };
}
