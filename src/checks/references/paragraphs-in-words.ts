import { yearId } from '../../domain/period.ts';
import type { Check } from '../context.ts';
import { passagesIn } from '../passages.ts';
import type { Passage } from '../passages.ts';
import type { Problem } from '../problem.ts';
import { decisionsOf, pagesOf, updatesOf } from '../sources.ts';
import { citationFault, outlinesOf } from './outline.ts';
import type { Outline } from './outline.ts';

const NUMBER = String.raw`\b[Pp]aragraph (\d{1,3}[a-z]{0,5})`;
/** “Paragraph 15 above”, “in paragraph 7f of this update”. */
const HERE = new RegExp(String.raw`${NUMBER}(?=,? (?:above|below)\b| of this (?:update|report|page)\b)`, 'g');
/** “Paragraph 31 of the Quarter 2 update of 2018 to 2019.” */
const THERE = new RegExp(
  String.raw`${NUMBER} of the (?:update (?:for|on) )?(?:Quarter |Q)([1-4])(?: (?:update|report))?,? (?:(?:of|for|in) )?(\d{4})(?: to |[/–-])(\d{4}|\d{2})\b`,
  'g',
);

/** Paragraphs that a sentence names and that the update has not. */
export const paragraphsInWords: Check = (context) => {
  const outlines = outlinesOf(context);
  const updates = updatesOf(context).flatMap(({ item, file }) =>
    passagesIn(file).flatMap((passage) => {
      if (!/\bparagraph \d/i.test(passage.text)) return [];
      return [...missingHere(passage, item.id, outlines.get(item.id)), ...missingThere(passage, outlines)];
    }),
  );
  const others = [decisionsOf(context), pagesOf(context)]
    .flat()
    .flatMap(({ file }) => passagesIn(file).flatMap((passage) => missingThere(passage, outlines)));
  return [...updates, ...others];
};

function missingHere({ text, placeOf }: Passage, update: string, outline: Outline | undefined): Problem[] {
  if (outline === undefined) return [];
  return [...text.matchAll(HERE)].flatMap(({ 0: said, 1: number = '', index }) =>
    problemOf(citationFault(number, update, outline), placeOf(index, said.length)),
  );
}

function missingThere({ text, placeOf }: Passage, outlines: ReadonlyMap<string, Outline>): Problem[] {
  return [...text.matchAll(THERE)].flatMap(({ 0: said, 1: number = '', 2: quarter, 3: year, index }) => {
    const update = `${yearId(Number(year))}-q${quarter}`;
    const outline = outlines.get(update);
    return problemOf(outline && citationFault(number, update, outline), placeOf(index, said.length));
  });
}

function problemOf(message: string | undefined, place: ReturnType<Passage['placeOf']>): Problem[] {
  return message === undefined ? [] : [{ id: 'references-no-such-paragraph', ...place, message }];
}
