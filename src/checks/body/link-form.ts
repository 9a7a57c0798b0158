import type { Problem } from '../problem.ts';
import { placeOfNode } from '../project/place.ts';
import { sourceOf } from './body.ts';
import type { Body } from './body.ts';
import { faultOfAddress } from './link-address.ts';
import { quoted } from './quoted.ts';
import { visitsBelow, visitsTo, wordsIn } from './visits.ts';
import type { NodeOf } from './visits.ts';

type Link = NodeOf<'link'>;
type Finding = Pick<Problem, 'id' | 'message' | 'mend'>;

/** WCAG 2.4.4: a link says by itself, or with its sentence, where it leads; these words never do. */
const SAYS_NOTHING = /^(?:click |see )?here[.!]?$|^(?:read )?more$|^this (?:link|page)$/i;

/** Links as they are written: their words, their addresses, and nothing else. */
export function linkForm(body: Body): Problem[] {
  return visitsTo(body.visits, 'link').flatMap(({ node }) => {
    const finding = faultOf(node, destinationOf(body, node));
    return finding === undefined ? [] : [{ ...finding, ...placeOfNode(body, node) }];
  });
}

function faultOf(link: Link, destination: string): Finding | undefined {
  const fault = faultOfAddress(link.url);
  if (fault !== undefined) return { id: 'body-link-address', ...fault };
  if (/&(?!amp;)#?\w+;/.test(destination)) {
    const message = 'The address of this link hides letters behind an “&” and a semicolon.';
    return {
      id: 'body-link-address',
      message,
      mend: 'Copy the address from the address bar of the browser.',
    };
  }
  if (!hasWords(link)) {
    const message = 'This link has no words that could be clicked, or read aloud.';
    return { id: 'body-link-words', message };
  }
  const words = wordsIn(link).trim();
  if (SAYS_NOTHING.test(words)) {
    const message = `${quoted(words)} does not say where this link leads, which those who hear links one by one must know.`;
    return {
      id: 'body-link-words',
      message,
      mend: 'Write in the square brackets what stands at the address.',
    };
  }
  if (link.title === null || link.title === undefined) return undefined;
  const message = `The words ${quoted(link.title)} behind the address of this link are hidden from most readers.`;
  return { id: 'body-hidden-words', message };
}

function hasWords(link: Link): boolean {
  return visitsBelow(link).some(
    ({ node }) =>
      ((node.type === 'text' || node.type === 'inlineCode') && /[\p{L}\p{N}]/u.test(node.value)) ||
      (node.type === 'image' && Boolean(node.alt?.trim())) ||
      node.type === 'mdxJsxTextElement',
  );
}

/** What is written behind the words of a link. */
function destinationOf(body: Body, link: Link): string {
  const end = link.children.at(-1)?.position?.end.offset ?? link.position?.start.offset ?? 0;
  return sourceOf(body, link).slice(end - (link.position?.start.offset ?? 0));
}
