import type { MdastNode } from 'satteri';
import type { Problem } from '../problem.ts';
import { placeOfNode } from '../project/place.ts';
import { sourceOf } from './body.ts';
import type { Body } from './body.ts';
import { quoted } from './quoted.ts';

/** What a text is made of. Elements such as `<Figure>` have rules of their own; everything else is refused. */
const ALLOWED: ReadonlySet<string> = new Set([
  'root',
  'paragraph',
  'text',
  'heading',
  'list',
  'listItem',
  'strong',
  'emphasis',
  'link',
  'image',
  'break',
  'table',
  'tableRow',
  'tableCell',
  'blockquote',
  // A line across and words as they are typed are inert, and the words of both are read by every check.
  'thematicBreak',
  'inlineCode',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
]);

type Refusal = { id: Problem['id']; message: (source: string) => string };

const REFUSED: Readonly<Record<string, Refusal>> = {
  mdxjsEsm: {
    id: 'body-program',
    message: (source) => `${quoted(source)} is read as a line of a program, not as text.`,
  },
  mdxFlowExpression: {
    id: 'body-curly-brackets',
    message: (source) =>
      `What stands in curly brackets is read as a program, not as text: ${quoted(source)}.`,
  },
  mdxTextExpression: {
    id: 'body-curly-brackets',
    message: (source) =>
      `What stands in curly brackets is read as a program, not as text: ${quoted(source)}.`,
  },
  html: {
    id: 'body-html',
    message: (source) => `${quoted(source)} is a tag of web pages (HTML), which a text cannot hold.`,
  },
  code: {
    id: 'body-code-block',
    message: () => 'This is a block of program code. No check reads what stands in one.',
  },
  definition: {
    id: 'body-link-definition',
    message: (source) =>
      `${quoted(source)} is not shown. It gives an address to everything in the text that stands in the same brackets.`,
  },
  linkReference: {
    id: 'body-link-definition',
    message: (source) => `${quoted(source)} is a link whose address stands elsewhere in the text.`,
  },
  imageReference: {
    id: 'body-link-definition',
    message: (source) => `${quoted(source)} is an image whose address stands elsewhere in the text.`,
  },
  footnoteDefinition: {
    id: 'body-footnote',
    message: (source) => `${quoted(source)} is a footnote, which would stand far from its paragraph.`,
  },
  footnoteReference: {
    id: 'body-footnote',
    message: (source) => `${quoted(source)} is the sign of a footnote.`,
  },
  delete: { id: 'body-struck-out', message: (source) => `${quoted(source)} would be shown struck out.` },
};

/** A sign and what it refers to are one fault: where the second is found, the first goes without saying. */
const FOLLOWS_FROM: Readonly<Record<string, string>> = {
  linkReference: 'definition',
  imageReference: 'definition',
  footnoteReference: 'footnoteDefinition',
};

/** Whatever is not on the list of what a text is made of. */
export function closedList(body: Body): Problem[] {
  const types = new Set<string>(body.visits.map(({ node }) => node.type));
  return body.visits.flatMap(({ node }) => {
    if (node.type === 'listItem' && typeof node.checked === 'boolean') return [taskList(body, node)];
    if (ALLOWED.has(node.type) || types.has(FOLLOWS_FROM[node.type] ?? '')) return [];
    const refusal = REFUSED[node.type];
    const message =
      refusal?.message(sourceOf(body, node)) ?? `A text cannot hold this: ${quoted(sourceOf(body, node))}.`;
    return [{ id: refusal?.id ?? 'body-other-markup', ...placeOfNode(body, node), message }];
  });
}

function taskList(body: Body, item: MdastNode): Problem {
  const message = 'The square brackets at the beginning would be shown as a box to tick.';
  return { id: 'body-task-list', ...placeOfNode(body, item), message };
}
