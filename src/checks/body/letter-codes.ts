import type { Problem } from '../problem.ts';
import { placeAt } from '../project/place.ts';
import { sourceOf } from './body.ts';
import type { Body } from './body.ts';
import { visitsTo } from './visits.ts';

/** A letter written as a code: `&#60;`, `&pound;`. */
const CODE = /&(?:#[0-9]{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});/gi;

/** Codes that people write because a sign means something else in Markdown, or is not on the keyboard. */
const ALLOWED: ReadonlySet<string> = new Set(
  'amp lt gt quot apos nbsp pound euro ndash mdash hellip lsquo rsquo ldquo rdquo'
    .split(' ')
    .map((name) => `&${name};`),
);

/** Letters hidden behind codes, where whoever reviews a change cannot read them. */
export function letterCodes(body: Body): Problem[] {
  return visitsTo(body.visits, 'text').flatMap(({ node }) =>
    hiddenCodes(sourceOf(body, node), node.value).map(({ 0: code, index }) => {
      const place = placeAt(body, (node.position?.start.offset ?? 0) + index, code.length);
      const message = `“${code}” is a code that stands for a letter or sign.`;
      return { id: 'body-letter-code', ...place, message };
    }),
  );
}

/** The codes in a piece of text as it is written that are shown as something else. */
export function hiddenCodes(source: string, shown: string): RegExpExecArray[] {
  const count = (text: string, code: string) => text.split(code).length;
  return [...source.matchAll(CODE)].filter(
    ({ 0: code }) => !ALLOWED.has(code) && count(source, code) !== count(shown, code),
  );
}
