import { periodInWords } from '../../domain/period-words.ts';
import { grouped } from '../../domain/decimal.ts';
import type { Check } from '../context.ts';
import { figureInWords, valueInWords } from '../figure-words.ts';
import { knownFiguresOf, placeInFigure } from '../figures.ts';
import type { KnownFigure } from '../figures.ts';
import { publishedFiguresOf } from './published-levels.ts';

/** A share and a count that stand for the same time and area. */
type Pair = { share: KnownFigure; count: KnownFigure };

/**
 * Numerators held against a count that is published for the same time and area. Which count counts the same is not written
 * down: it is one of the share's lineage, and equalled the numerator whenever both were published before.
 */
export const numeratorsAgree: Check = (context) => {
  const published = publishedFiguresOf(context);
  const pairs = knownFiguresOf(context).flatMap((share): Pair[] => {
    if (share.figure.numerator === undefined || share.figure['as-printed']) return [];
    return relatedTo(share).flatMap((id) => {
      const count = published.levelOf(id, share);
      return count?.indicator.unit === 'count' && !count.figure['as-printed'] ? [{ share, count }] : [];
    });
  });
  return pairs.filter(differ).flatMap(({ share, count }) => {
    const before = pairs.filter((pair) => areAlike(pair, { share, count }) && !isOf(pair.share, share));
    const [precedent] = before;
    if (precedent === undefined || before.some(differ)) return [];
    const { path, line } = placeInFigure(count);
    const said = grouped(share.figure.numerator ?? 0);
    const message = `The share is said to count ${said}, but ${figureInWords(count)} is ${valueInWords(count)} (${path}, line ${line}). For ${periodInWords(precedent.share.period)} both were ${grouped(precedent.count.figure.value)}.`;
    return [{ id: 'arithmetic-numerator', ...placeInFigure(share, 'numerator'), message }];
  });
};

function relatedTo({ indicator }: KnownFigure): string[] {
  return indicator.lineage.flatMap((entry) =>
    entry.relation === 'related' && entry.indicator !== undefined ? [entry.indicator] : [],
  );
}

function differ({ share, count }: Pair): boolean {
  return share.figure.numerator !== count.figure.value;
}

function areAlike(one: Pair, other: Pair): boolean {
  return one.share.indicator === other.share.indicator && one.count.indicator === other.count.indicator;
}

function isOf(one: KnownFigure, other: KnownFigure): boolean {
  return one.period.id === other.period.id && one.area === other.area;
}
