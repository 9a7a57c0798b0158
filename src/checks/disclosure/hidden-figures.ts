import { numbersIn } from '../../domain/prose-number.ts';
import { smallNumberTold } from '../../domain/disclosure/told-numbers.ts';
import { isBound } from '../arithmetic/bounds.ts';
import { speltNumbersIn } from '../arithmetic/spelt-numbers.ts';
import { identityOf, placeInFigure } from '../figures.ts';
import type { SourcedFigure } from '../figures.ts';
import { HIDDEN } from '../no-number.ts';
import type { Finding } from './finding.ts';
import { citedInWords, fewInWords } from './finding.ts';
import { isHidden } from './people-figures.ts';

/** Hidden figures that are given away by what stands beside them, or by another place that publishes them. */
export function hiddenFigures(figures: readonly SourcedFigure[], threshold: number): Finding[] {
  const published = new Map(
    figures.filter(({ figure }) => figure.value !== null).map((figure) => [identityOf(figure), figure]),
  );
  return figures.filter(isHidden).flatMap((hidden) => {
    const shown = published.get(identityOf(hidden));
    return [...givenAway(hidden, threshold), ...(shown ? [shownElsewhere(hidden, shown)] : [])].slice(0, 1);
  });
}

/** Reported at whichever of the two comes later, since that is the one being written. */
function shownElsewhere(hidden: SourcedFigure, shown: SourcedFigure): Finding {
  const isShownLater = shown.update.id > hidden.update.id;
  const [figure, other] = isShownLater ? [shown, hidden] : [hidden, shown];
  const { path, line } = placeInFigure(other);
  const message = isShownLater
    ? `${citedInWords(figure)} is published here, but hidden at ${path}, line ${line}.`
    : `${citedInWords(figure)} is hidden here, but published at ${path}, line ${line}.`;
  const mend = `Hide it in both places, or publish it in both. To hide it, ${HIDDEN}.`;
  return { id: 'disclosure-hidden-and-published', figure, key: 'value', message, mend, canBeExcepted: false };
}

function givenAway(source: SourcedFigure, threshold: number): Finding[] {
  const { figure } = source;
  const finding = (
    key: 'printed' | 'numerator' | 'decimals' | 'note',
    what: string,
    mend: string,
  ): Finding[] => [
    {
      id: 'disclosure-hidden-given-away',
      figure: source,
      key,
      message: `${citedInWords(source)} is hidden, but ${what}.`,
      mend,
      canBeExcepted: false,
    },
  ];
  for (const key of ['printed', 'numerator', 'decimals'] as const) {
    if (figure[key] !== undefined) {
      return finding(key, `the line ${key}: ${figure[key]} tells of it`, `Take the line ${key}: out.`);
    }
  }
  const told =
    figure.note === undefined
      ? undefined
      : (smallNumberTold(figure.note, threshold, source.indicator.of) ??
        fewInNote(figure.note) ??
        numberTold(figure.note, source));
  if (told === undefined) return [];
  const mend = `Take the number out of the note. It may say that the number is ${fewInWords(threshold)}.`;
  return finding('note', `its note tells a number: “${told}”`, mend);
}

/** Numbers up to this a note may say to tell how low the hidden one is: from 1 to 5, below 10. */
const LOW = 10;

const FEW_WORDS =
  /\b(?:a (?:couple|pair|trio|single (?:person|child|one))|another (?:one|person|child)|only one|twins|triplets)\b/i;

/** Words for one, two or three that are no numbers: “a couple”, “another person”, “twins”. */
function fewInNote(note: string): string | undefined {
  return FEW_WORDS.exec(note)?.[0];
}

/** A number in a note that may be the hidden one: by itself, with what is counted, or a percentage. */
function numberTold(note: string, { indicator }: SourcedFigure): string | undefined {
  const nouns = indicator.of.toLowerCase().split(/\s+/);
  return [...numbersIn(note), ...speltNumbersIn(note)].find(
    (number) =>
      number.value > LOW &&
      !number.isHedged &&
      !isBound(note, number) &&
      (number.kind === 'percent' || (number.kind === 'count' && isOfThem(number.words, nouns))),
  )?.text;
}

function isOfThem(words: readonly string[], nouns: readonly string[]): boolean {
  return words.length === 0 || words.some((word) => nouns.includes(word));
}
