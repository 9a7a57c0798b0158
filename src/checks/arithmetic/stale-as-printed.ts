import { isRoundingOf } from '../../domain/rounding.ts';
import type { Check, CheckContext } from '../context.ts';
import { valueInWords } from '../figure-words.ts';
import { figuresOf, knownFiguresOf, placeInFigure, printedDecimals } from '../figures.ts';
import type { KnownFigure, SourcedFigure } from '../figures.ts';
import { contradictsFigure, sharesIn, tellsOfForm } from '../misprint-notes.ts';
import { impossibility } from './possible-values.ts';
import { impossibleShare, scaleOf } from './shares.ts';
import { changeBehind } from './stated-changes.ts';

/** What a note says when it tells of a misprint: of the record and its printing, or of numbers. */
const OF_MISPRINT =
  /print|record|report|\b(?:source|says?|said|gives?|wrong|typed|typing|slip|mistake|error|should|instead|correct)|\d/i;

/** Figures said to be printed wrongly whose numbers are right, by what they are a share of or by two levels. */
export const staleAsPrinted: Check = (context) =>
  knownFiguresOf(context).flatMap((figure) => {
    const proof = figure.figure['as-printed'] ? proofOf(figure, context) : undefined;
    if (proof === undefined) return [];
    const message = `The figure is marked as printed wrongly in the record, but ${proof}.`;
    return [{ id: 'arithmetic-as-printed', ...placeInFigure(figure, 'as-printed'), message }];
  });

/** Figures said to be printed wrongly whose note does not say what is wrong. That there is a note, the schema sees to. */
export const misprintsTold: Check = (context) =>
  figuresOf(context)
    .filter(({ figure }) => figure['as-printed'])
    .flatMap((figure) => {
      const message = untold(figure, context);
      return message === undefined
        ? []
        : [{ id: 'arithmetic-misprint-untold', ...placeInFigure(figure, 'note'), message }];
    });

/** What shows that a figure is right, in words; undefined where nothing does, or something else about it is wrong. */
function proofOf(figure: KnownFigure, context: CheckContext): string | undefined {
  const { numerator, denominator, note = '' } = figure.figure;
  if (tellsOfForm(note)) return undefined;
  if (numerator !== undefined && denominator !== undefined && scaleOf(figure) !== undefined) {
    return gives(figure, { numerator, denominator })
      ? inWords(figure, { numerator, denominator })
      : undefined;
  }
  if (changeBehind(figure, context) === 'fits') {
    return 'the two figures that it is the change between give just that';
  }
  // A note may work the figure out in one way, and say in another what contradicts it.
  const shares = sharesIn(note);
  const [own] = shares;
  return own && shares.every((share) => gives(figure, share)) ? inWords(figure, own) : undefined;
}

function gives(figure: KnownFigure, counts: { numerator: number; denominator: number }): boolean {
  const scale = scaleOf(figure);
  if (scale === undefined) return false;
  return isRoundingOf(figure.figure.value, printedDecimals(figure), { ...counts, scale });
}

function inWords(figure: KnownFigure, counts: { numerator: number; denominator: number }): string {
  return `${counts.numerator} of ${counts.denominator} is ${valueInWords(figure)}`;
}

function untold(figure: SourcedFigure, context: CheckContext): string | undefined {
  const { note = '' } = figure.figure;
  if (!OF_MISPRINT.test(note)) {
    return `The figure is marked as printed wrongly in the record, but its note does not say what the record prints, or what is wrong with it.`;
  }
  const other = otherShare(figure);
  if (other !== undefined) return other;
  if (isKnown(figure) && (isProvenWrong(figure, context) || proofOf(figure, context))) return undefined;
  if (tellsOfForm(note) || contradictsFigure(note, figure.figure.value)) return undefined;
  return 'The figure is marked as printed wrongly in the record, but nothing here contradicts it, and its note does not say what does.';
}

/** A note that works with another count out of the same whole is on another figure, or the count is a slip. */
function otherShare({ figure: { numerator, denominator, note = '' } }: SourcedFigure): string | undefined {
  const shares = sharesIn(note).filter((share) => share.denominator === denominator);
  const [other] = shares;
  if (numerator === undefined || other === undefined) return undefined;
  if (shares.some((share) => share.numerator === numerator)) return undefined;
  return `The figure counts ${numerator} of ${denominator}, but its note says ${other.numerator} of ${other.denominator}.`;
}

function isKnown(figure: SourcedFigure): figure is KnownFigure {
  return figure.figure.value !== null;
}

/** What cannot be, or is not what its numbers give, needs no more than a word in the note. */
function isProvenWrong(figure: KnownFigure, context: CheckContext): boolean {
  const { numerator, denominator } = figure.figure;
  const counts = denominator !== undefined && scaleOf(figure) !== undefined ? denominator : undefined;
  return (
    impossibility(figure) !== undefined ||
    (counts !== undefined && numerator !== undefined && !gives(figure, { numerator, denominator: counts })) ||
    (counts !== undefined && numerator === undefined && impossibleShare(figure, counts) !== undefined) ||
    changeBehind(figure, context) === 'differs'
  );
}
