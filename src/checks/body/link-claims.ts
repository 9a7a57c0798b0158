import type { Problem } from '../problem.ts';
import { placeOfNode } from '../project/place.ts';
import type { Body } from './body.ts';
import { faultOfAddress } from './link-address.ts';
import { quoted } from './quoted.ts';
import { visitsTo, wordsIn } from './visits.ts';

/** A website in the words of a link: behind https:// or www., or as all that they say, with an ending that no file has, and perhaps the page behind it. */
const NAMED =
  /https?:\/\/([^\s/?#]+)|\b(www\.[^\s/?#]+)|^\s*((?:[\p{L}\p{N}-]+\.)+(?:uk|com|org|net|gov|eu|info|wales|scot))(?:\/\S*)?\s*$/iu;
const PARAGRAPH = /\bparagraph (\d+(?:[a-z]{1,5})?)\b/i;
const QUARTER = /\b(?:Quarter |Q)([1-4])\b/g;
const MAIL = /[^\s@<>()]+@[^\s@<>()]+\.\p{L}+/u;

/** Links whose words name one address, paragraph or quarter and that lead to another: readers trust the words. */
export function linkClaims(body: Body): Problem[] {
  return visitsTo(body.visits, 'link').flatMap(({ node }) => {
    if (faultOfAddress(node.url) !== undefined) return [];
    const claim = falseClaimIn(wordsIn(node), node.url);
    if (claim === undefined) return [];
    const message = `The words of this link read as ${claim}, but it leads to ${quoted(goalOf(node.url))}.`;
    return [{ id: 'body-link-misleads', ...placeOfNode(body, node), message }];
  });
}

/** What the words of a link name that its address is not, or undefined. */
function falseClaimIn(words: string, url: string): string | undefined {
  const mail = MAIL.exec(words)?.[0];
  if (mail !== undefined) {
    return url.toLowerCase() === `mailto:${mail.toLowerCase()}` ? undefined : asAddress(mail);
  }
  const [, full, www, bare] = NAMED.exec(words) ?? [];
  const named = full ?? www ?? bare;
  if (!/^(?:https|mailto):/.test(url)) return otherPlaceIn(words, url);
  if (named === undefined) return undefined;
  const host = withoutWww(named.toLowerCase().replace(/[.,;:!)]+$/, ''));
  const goal = withoutWww(goalOf(url));
  return goal === host || goal.endsWith(`.${host}`) ? undefined : asAddress(named);
}

function asAddress(named: string): string {
  return `the address ${quoted(named)}`;
}

/** The paragraph or the quarter that words name, where a link leads to another of them. */
function otherPlaceIn(words: string, url: string): string | undefined {
  const paragraph = PARAGRAPH.exec(words)?.[1];
  const anchor = /#p(\d[0-9a-z]*)$/.exec(url)?.[1];
  if (paragraph !== undefined && anchor !== undefined && paragraph !== anchor)
    return `paragraph ${paragraph}`;
  const quarters = [...words.matchAll(QUARTER)].map(([, digit]) => digit);
  const update = /^\/updates\/\d{4}-\d{2}-q([1-4])\//.exec(url)?.[1];
  const isOther = quarters.length === 1 && update !== undefined && quarters[0] !== update;
  return isOther ? `Quarter ${quarters[0]}` : undefined;
}

/** The website, email address or place of this site that a link leads to. */
function goalOf(url: string): string {
  if (/^[/#]/.test(url)) return url;
  return url.startsWith('mailto:') ? url.slice('mailto:'.length) : (url.split(/[/?#]/)[2] ?? url);
}

function withoutWww(host: string): string {
  return host.replace(/^www\./, '');
}
