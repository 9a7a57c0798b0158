import type { Problem } from '../problem.ts';
import { placeOfNode } from '../project/place.ts';
import { sourceOf } from './body.ts';
import type { Body } from './body.ts';
import { quoted } from './quoted.ts';
import { headingSlug } from '../../library/body/heading-slug.ts';
import { visitsTo, wordsIn } from './visits.ts';
import type { VisitOf } from './visits.ts';

type HeadingVisit = VisitOf<'heading'>;
type Finding = Pick<Problem, 'id' | 'message' | 'mend'>;

/** The levels below the title of the page. */
const TOP = 2;
const DEEPEST = 4;

/** The form of headings: where they stand, how they are written, and their levels. */
export function headings(body: Body): Problem[] {
  let level = TOP - 1;
  return visitsTo(body.visits, 'heading').flatMap((visit) => {
    const finding = faultOf(body, visit, level);
    level = Math.max(TOP, visit.node.depth);
    return finding === undefined ? [] : [{ ...finding, ...placeOfNode(body, visit.node) }];
  });
}

function faultOf(body: Body, { node, above }: HeadingVisit, level: number): Finding | undefined {
  const words = wordsIn(node);
  if (above?.node.type !== 'root') {
    const message = `The heading ${quoted(words)} stands within something else, such as a list or a quotation.`;
    return { id: 'body-heading-place', message };
  }
  if (!sourceOf(body, node).startsWith('#')) {
    const message = `${quoted(words)} is shown as a heading, because the line below it holds only hyphens or equals signs.`;
    return { id: 'body-heading-underlined', message };
  }
  if (headingSlug(words).replaceAll('-', '') === '') {
    return { id: 'body-heading-empty', message: 'This heading has no words.' };
  }
  if (/^\d{1,3}[a-z]?[.)]\s/.test(words)) {
    const message = `The heading ${quoted(words)} begins with a number, which readers would take for that of a paragraph.`;
    return { id: 'body-heading-numbered', message };
  }
  return faultOfLevel(node.depth, level, words);
}

function faultOfLevel(depth: number, level: number, words: string): Finding | undefined {
  const heading = `The heading ${quoted(words)} has ${signs(depth)} in front`;
  if (depth < TOP) {
    const message = `${heading}, but only the title of the page is of the first level.`;
    return { id: 'body-heading-level', message, mend: `Write ${signs(TOP)} in front of it.` };
  }
  if (depth > DEEPEST) {
    const message = `${heading}, but headings go no deeper than ${signs(DEEPEST)}.`;
    return {
      id: 'body-heading-level',
      message,
      mend: `Write ${signs(Math.min(level + 1, DEEPEST))} in front of it.`,
    };
  }
  if (depth <= level + 1) return undefined;
  const message =
    level < TOP
      ? `${heading}, but the first heading of a text has ${signs(TOP)}.`
      : `${heading}, but the heading before it has ${signs(level)}: a level is left out.`;
  return { id: 'body-heading-level', message, mend: `Write ${signs(level + 1)} in front of it.` };
}

function signs(depth: number): string {
  return '#'.repeat(depth);
}
