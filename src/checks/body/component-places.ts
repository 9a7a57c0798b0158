import type { MdastNode } from 'satteri';
import type { Problem } from '../problem.ts';
import { placeOfNode } from '../project/place.ts';
import { sourceOf } from './body.ts';
import type { Body } from './body.ts';
import { attributeRulesOf } from './components.ts';
import { quoted } from './quoted.ts';
import { elementsIn, isElement, nearestAbove, wordsIn } from './visits.ts';
import type { ElementVisit } from './visits.ts';

type Fault = Pick<Problem, 'message' | 'mend'>;

/** What may stand in a line of text. */
const INLINE: ReadonlySet<string> = new Set([
  'text',
  'strong',
  'emphasis',
  'link',
  'inlineCode',
  'break',
  'mdxJsxTextElement',
]);

/** Components where they cannot be shown, or with something in them that cannot. */
export function componentPlaces(body: Body): Problem[] {
  return elementsIn(body.visits).flatMap((visit) => {
    if (attributeRulesOf(visit) === undefined) return [];
    const fault = faultOf(body, visit);
    return fault === undefined
      ? []
      : [{ id: 'body-component-place', ...placeOfNode(body, visit.node), ...fault }];
  });
}

function faultOf(body: Body, visit: ElementVisit): Fault | undefined {
  const component = `<${visit.node.name}>`;
  if (body.collection !== 'updates') {
    return {
      message: `${component} can only stand in an update: a ${body.collection === 'pages' ? 'page' : 'decision'} has no figures of its own.`,
      mend: 'Take it out, or write a link to the update.',
    };
  }
  if (!endsWhereItShould(body, visit)) {
    return {
      message: `${component} begins within something, such as bold words or a cell of a table, and ends outside of it.`,
      mend: 'Put both tags within it, or both outside.',
    };
  }
  const around = nearestAbove(visit, ({ node }) => node.type === 'heading' || node.type === 'link');
  if (around !== undefined) {
    const where = around.node.type === 'heading' ? 'a heading' : 'the words of a link';
    return { message: `${component} cannot stand in ${where}.`, mend: 'Put it into the text beside it.' };
  }
  return isElement(visit, 'Note') ? faultOfNote(visit) : (faultOfFigure(visit) ?? faultOfChart(body, visit));
}

function faultOfNote(visit: ElementVisit): Fault | undefined {
  if (nearestAbove(visit, (above) => isElement(above, 'Note')) !== undefined) {
    return {
      message: 'A <Note> stands in another <Note>.',
      mend: 'End the first with </Note> before this one.',
    };
  }
  const { node } = visit;
  const children: readonly MdastNode[] = node.children;
  if (children.some(({ type }) => !INLINE.has(type))) {
    return {
      message: 'A <Note> can hold words in a line, and no paragraphs, lists or images.',
      mend: 'Write <Note>, the words and </Note> on one line.',
    };
  }
  const isEmpty = wordsIn(node).trim() === '' && !children.some(({ type }) => type === 'mdxJsxTextElement');
  return isEmpty
    ? { message: 'This <Note> says nothing.', mend: 'Write the note, or take the tags out.' }
    : undefined;
}

function faultOfFigure({ node }: ElementVisit): Fault | undefined {
  if (node.children.length === 0) return undefined;
  return {
    message: `Something stands between <${node.name}> and </${node.name}>, where it would not be shown.`,
    mend: `End the tag with a slash, <${node.name} of="…" />, and put the words after it.`,
  };
}

function faultOfChart(body: Body, visit: ElementVisit): Fault | undefined {
  if (!isElement(visit, 'Chart')) return undefined;
  const isOnItsOwn = visit.above?.node.type === 'root' && lineOf(body, visit) === sourceOf(body, visit.node);
  if (isOnItsOwn) return undefined;
  return {
    message: `${quoted(sourceOf(body, visit.node))} does not stand on a line of its own.`,
    mend: 'Put it at the beginning of a line of its own, between empty lines, and not in a list.',
  };
}

/** Whether an element ends with its own closing tag. The reader is lenient where it ends within another thing. */
function endsWhereItShould(body: Body, { node }: ElementVisit): boolean {
  const end = sourceOf(body, node).slice(-80);
  const isClosed = /<\/\s*([A-Za-z]+)\s*>$/.exec(end)?.[1] === node.name;
  return isClosed || (node.children.length === 0 && /\/\s*>$/.test(end));
}

/** The lines that an element begins and ends on, without the spaces around them. */
function lineOf({ text }: Body, { node }: ElementVisit): string {
  const start = text.lastIndexOf('\n', (node.position?.start.offset ?? 0) - 1) + 1;
  const end = text.indexOf('\n', node.position?.end.offset ?? 0);
  return text.slice(start, end === -1 ? text.length : end).trim();
}
