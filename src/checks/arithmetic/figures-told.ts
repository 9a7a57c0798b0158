import { grouped } from '../../domain/decimal.ts';
import { citationInWords } from '../../domain/paragraph-number.ts';
import { isMeant } from '../../library/body/figure-reference.ts';
import type { CheckContext } from '../context.ts';
import { figureInWords, valueInWords } from '../figure-words.ts';
import { placeInFigure } from '../figures.ts';
import type { KnownFigure, SourcedFigure } from '../figures.ts';
import { isWithin } from '../paragraphs.ts';
import { passagesIn } from '../passages.ts';
import type { Passage } from '../passages.ts';
import type { Problem } from '../problem.ts';
import type { DocumentFile } from '../project/project.ts';
import { componentsIn } from '../references/components-in.ts';
import type { Component } from '../references/components-in.ts';
import { paragraphsShowing } from '../references/figures-shown.ts';
import { tagOf } from './figure-tag.ts';
import { looseNumber } from './loose-numbers.ts';
import type { ProseFigure } from './prose-figures.ts';
import { tellsFigure, tellsValue } from './told-value.ts';

/**
 * Figures that the text neither shows nor tells, where the paragraph that is said to state them has another number in their
 * place; and the same of numerators and denominators.
 * @param published the numbers that the update publishes
 */
export function untoldFigures(
  figures: readonly KnownFigure[],
  published: readonly ProseFigure[],
  context: CheckContext,
): Problem[] {
  return figures.flatMap((source) => {
    const { paragraph } = source.figure;
    if (paragraph.startsWith('line-')) return [];
    const isUntold = !isShown(source, undefined, context) && !isTyped(source);
    const untold = [...(isUntold ? (['value'] as const) : []), ...untoldParts(source, context)];
    return untold.flatMap((key) => replaced(source, key, published, context) ?? []);
  });
}

type Part = 'numerator' | 'denominator';

function untoldParts(source: KnownFigure, context: CheckContext): Part[] {
  return (['numerator', 'denominator'] as const).filter((part) => {
    const count = source.figure[part];
    if (count === undefined || isShown(source, part, context)) return false;
    return !passagesAt(source).some(({ text }) => tellsValue(text, count, 'count'));
  });
}

/** Whether the text shows a figure, or a part of it, anywhere: in the wrong paragraph is reported already. */
function isShown(
  { figure, update, file, index }: SourcedFigure,
  part: Part | undefined,
  { library: { site } }: CheckContext,
): boolean {
  const home = site['home-area'];
  if (part === undefined && (paragraphsShowing(update, file, home)[index] ?? []).length > 0) return true;
  return (tagsIn(file).get(figure.indicator) ?? []).some(
    ({ attributes }) =>
      (part === undefined || attributes['part'] === part) && isMeant(figure, attributes, home),
  );
}

type Tags = ReadonlyMap<string, readonly Component[]>;

const tags = new WeakMap<DocumentFile, Tags>();

/** The tags of a text that show figures, by their indicator. Worked out once for a file. */
function tagsIn(file: DocumentFile): Tags {
  const found =
    tags.get(file) ?? Map.groupBy(componentsIn(file, 'Figure'), ({ attributes }) => attributes['of'] ?? '');
  tags.set(file, found);
  return found;
}

/** Whether a number stands in the same paragraph as a tag already, so that a number typed there is meant for another. */
function isShownThere(
  { source, value }: ProseFigure,
  { figure }: KnownFigure,
  context: CheckContext,
): boolean {
  return (
    source.figure.value === value &&
    isWithin(source.figure.paragraph, figure.paragraph) &&
    isShown(source, undefined, context)
  );
}

function isTyped(source: KnownFigure): boolean {
  return passagesAt(source).some(({ text }) => tellsFigure(text, source));
}

/** What the record says in the paragraph that states a figure, in its parts and in what they are part of. */
function passagesAt({ figure, file }: KnownFigure): Passage[] {
  return passagesIn(file).filter(
    ({ paragraph, isNote }) => !isNote && paragraph !== undefined && isWithin(paragraph, figure.paragraph),
  );
}

function replaced(
  source: KnownFigure,
  key: 'value' | Part,
  published: readonly ProseFigure[],
  context: CheckContext,
): Problem | undefined {
  const passages = passagesAt(source).filter(
    ({ paragraph = '' }) => paragraph.length >= source.figure.paragraph.length,
  );
  const loose = looseNumber(
    passages,
    source,
    key,
    published.filter((one) => !isShownThere(one, source, context)),
  );
  if (loose === undefined) return undefined;
  const what = key === 'value' ? '' : `the ${key} of `;
  const value = key === 'value' ? valueInWords(source) : grouped(source.figure[key] ?? 0);
  const part = key === 'value' ? undefined : key;
  return {
    id: 'arithmetic-figure-replaced',
    ...loose.passage.placeOf(loose.number.start, loose.number.text.length),
    message: `${capital(citationInWords(source.figure.paragraph))} does not tell ${what}${figureInWords(source)}, which is ${value}. It says ${loose.number.text}.`,
    mend: `Write ${tagOf(source.figure, part)} in its place, or correct the figure at the top of the file (line ${placeInFigure(source, key).line}).`,
  };
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
