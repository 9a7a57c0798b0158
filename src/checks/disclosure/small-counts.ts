import { isSmall } from '../../domain/disclosure/small.ts';
import { numberOf, wordsOf } from '../../domain/disclosure/words.ts';
import type { Figure } from '../../schemas/figure.ts';
import { PARTS } from '../figure-words.ts';
import type { SourcedFigure } from '../figures.ts';
import { citedInWords, hideOrSignOff, tellsWhoTheyAre } from './finding.ts';
import type { Finding } from './finding.ts';
import { isCount, isOfPeople } from './people-figures.ts';

/** Counts of so few people that they are not published: the figure itself, or a number behind it. */
export function smallCounts(figures: readonly SourcedFigure[], threshold: number): Finding[] {
  return figures.filter(isOfPeople).flatMap((source) => {
    const small = publishedCounts(source).find(({ count }) => isSmall(count, threshold));
    if (small === undefined) return [];
    const { key, count } = small;
    const what =
      key === 'value' || key === 'printed'
        ? ''
        : `${key === 'denominator' ? PARTS.denominator : PARTS.numerator} for `;
    const message = `${capital(`${what}${citedInWords(source)}`)} is ${count}. ${tellsWhoTheyAre(threshold)}`;
    return [
      {
        id: 'disclosure-small-count',
        figure: source,
        key,
        message,
        mend: hideOrSignOff(source),
        canBeExcepted: true,
      },
    ];
  });
}

type PublishedCount = { key: keyof Figure; count: number };

function publishedCounts(source: SourcedFigure): PublishedCount[] {
  const { value, printed = '', numerator, denominator } = source.figure;
  const own = isCount(source) ? [...counts('value', value), ...printedCounts(printed)] : [];
  return [...own, ...counts('numerator', numerator), ...counts('denominator', denominator)];
}

/** What readers see in place of the number must not be a small one either. */
function printedCounts(printed: string): PublishedCount[] {
  return wordsOf(printed).flatMap((word) => counts('printed', numberOf(word)));
}

function counts(key: keyof Figure, count: number | null | undefined): PublishedCount[] {
  return count === null || count === undefined ? [] : [{ key, count }];
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
