import type { Library, Update } from '../library/library.ts';
import type { ParagraphNumber } from '../domain/paragraph-number.ts';
import type { KeyPriority } from '../schemas/strategy.ts';
import { strategiesInForce } from './precedents.ts';
import { yearOf } from './quarters.ts';

/** Where the key priorities of a year go in a skeleton that follows an earlier update. */
export type KeyPriorities = {
  /** Those that an earlier paragraph reported on, and the new one will. */
  in(number: ParagraphNumber): string[];
  /** Whether an earlier paragraph reported on those of another year, so that it goes. */
  isReplaced(number: ParagraphNumber): boolean;
  /** Those of the new year that come in its place: all in place of the first, none of the others. */
  replacing(number: ParagraphNumber): string[];
};

/** The key priorities of the council year of a quarter, each id once, in the order of their strategies. */
export function keyPrioritiesOf(quarter: string, library: Library): KeyPriority[] {
  const all = strategiesInForce(quarter, library).flatMap((strategy) => strategy['key-priorities']);
  const ofYear = all.filter(({ year }) => year === yearOf(quarter));
  return [...new Map(ofYear.toReversed().map((one) => [one.id, one])).values()].toReversed();
}

/** How the key priorities of a year stand to those that an earlier update reported on. */
export function placedAfter(model: Update, year: string, ofYear: readonly KeyPriority[]): KeyPriorities {
  const before = model['key-priorities'];
  const isSameYear = model['key-priorities-year'] === year;
  const ids = ofYear.map(({ id }) => id);
  const first = before.map(({ paragraph }) => paragraph).find((paragraph) => !paragraph.startsWith('line-'));
  return {
    in: (number) =>
      isSameYear ? before.filter(({ paragraph }) => paragraph === number).map(({ id }) => id) : [],
    isReplaced: (number) => !isSameYear && before.some(({ paragraph }) => paragraph === number),
    replacing: (number) => (number === first ? ids : []),
  };
}
