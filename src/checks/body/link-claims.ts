import type { Problem } from '../problem.ts';
import { placeOfNode } from '../project/place.ts';
import type { Body } from './body.ts';
import { faultOfAddress } from './link-address.ts';
import { quoted } from './quoted.ts';
import { visitsTo, wordsIn } from './visits.ts';

/** A website in the words of a link: behind https:// or www., or as all that they say, with an ending that no file has, and perhaps the page behind it. */
const NAMED =
  /https?:\/\/([^\s/?#]+)|\b(www\.[^\s/?#]+)|^\s*((?:[\p{L}\p{N}-]+\.)+(?:uk|com|org|net|gov|eu|info|wales|scot))(?:\/\S*)?\s*$/iu;
const MAIL = /[^\s@<>()]+@[^\s@<>()]+\.\p{L}+/u;

/** Links whose words read as one address and that lead to another: readers trust the words. */
export function linkClaims(body: Body): Problem[] {
  return visitsTo(body.visits, 'link').flatMap(({ node }) => {
    if (faultOfAddress(node.url) !== undefined) return [];
    const claim = falseClaimIn(wordsIn(node), node.url);
    if (claim === undefined) return [];
    const message = `The words of this link read as the address ${quoted(claim)}, but it leads to ${quoted(goalOf(node.url))}.`;
    return [{ id: 'body-link-misleads', ...placeOfNode(body, node), message }];
  });
}

/** What the words of a link name that its address is not, or undefined. */
function falseClaimIn(words: string, url: string): string | undefined {
  const mail = MAIL.exec(words)?.[0];
  if (mail !== undefined) return url.toLowerCase() === `mailto:${mail.toLowerCase()}` ? undefined : mail;
  const [, full, www, bare] = NAMED.exec(words) ?? [];
  const named = full ?? www ?? bare;
  if (named === undefined || !/^(?:https|mailto):/.test(url)) return undefined;
  const host = withoutWww(named.toLowerCase().replace(/[.,;:!)]+$/, ''));
  const goal = withoutWww(goalOf(url));
  return goal === host || goal.endsWith(`.${host}`) ? undefined : named;
}

/** The website or email address that a link leads to. */
function goalOf(url: string): string {
  return url.startsWith('mailto:') ? url.slice('mailto:'.length) : (url.split(/[/?#]/)[2] ?? url);
}

function withoutWww(host: string): string {
  return host.replace(/^www\./, '');
}
