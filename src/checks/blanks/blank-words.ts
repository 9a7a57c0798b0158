import { visitsTo, wordsIn } from '../body/visits.ts';
import { STAND_IN, passagesIn, visitsIn } from '../passages.ts';
import type { Passage } from '../passages.ts';
import type { Problem } from '../problem.ts';
import { placeOfNode } from '../project/place.ts';
import type { DocumentFile } from '../project/project.ts';
import { BLANK, blanksIn } from './blank.ts';

const PARAGRAPH_MEND =
  'Write in place of ??? what the report says. If it has no such paragraph, take the line out, and number those behind it anew.';
const OTHER_MEND = 'Write in place of ??? what belongs there, or take it out.';

/** The words of a text that are still to be written. */
export function blankWords(file: DocumentFile): Problem[] {
  return passagesIn(file).flatMap((passage) =>
    blanksIn(passage.text).map(({ start, end }): Problem => {
      const place = passage.placeOf(start, end - start);
      const message = `${upperFirst(`${partOf(passage)}${whatIsBlank(file, passage, place.line)}`)} has still to be written.`;
      const mend = passage.paragraph === undefined ? OTHER_MEND : PARAGRAPH_MEND;
      return { id: 'blanks-text', ...place, message, mend };
    }),
  );
}

function partOf({ text }: Passage): string {
  return text.replaceAll(STAND_IN, '').replaceAll('?', '').trim() === '' ? '' : 'part of ';
}

function whatIsBlank(file: DocumentFile, { paragraph }: Passage, line: number): string {
  if (paragraph !== undefined) return `paragraph ${paragraph}`;
  const headings = visitsTo(visitsIn(file), 'heading');
  if (headings.length === 0) return 'the text';
  const above = headings.findLast(({ node }) => placeOfNode(file, node).line <= line);
  if (above === undefined) return 'the text above the first heading';
  const heading = wordsIn(above.node).trim();
  return heading.includes(BLANK) ? 'a heading' : `what stands below the heading “${heading}”`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
