import { wordsOf } from '../../domain/disclosure/words.ts';
import { childrenOf } from '../body/visits.ts';
import type { VisitOf } from '../body/visits.ts';
import { countSaid, isTotal, wordsShown } from './grids.ts';
import type { Grid, GridCell, Shown } from './grids.ts';
import { countsPeople, wholeAt } from './phrase-numbers.ts';
import { isVerb, phrasesOf } from './phrase-places.ts';

/** A name, a stop and what it counts: “girls: hidden”. */
const LINE = /^([^:=\n]{1,60}?)\s?[:=–—]\s?(.{1,30})$/u;
/** The words of an item, without those of a list in it. */
const MOST_WORDS = 200;

type Line = GridCell & { name: string };

/**
 * A list as a table of one column, its total in the words that it stands under or on a line of its own: “Of the 40 children:
 * boys: 37, girls: hidden”. Undefined where it is no such list.
 */
export function listGrid({ node, above }: VisitOf<'list'>, shown: Shown): Grid | undefined {
  const lines = childrenOf(node).map((item): Line => lineOf(item, shown));
  if (lines.length < 2 || lines.some(({ count }) => count === undefined)) return undefined;
  if (lines.some(({ name }) => isTotal(name))) return columnOf(lines);
  const lead = above && childrenOf(above.node)[childrenOf(above.node).indexOf(node) - 1];
  const total = lead?.type === 'paragraph' ? peopleIn(wordsShown(lead, shown)) : undefined;
  if (total === undefined || !mayBeAll(lines, total)) return undefined;
  return columnOf([...lines, { name: 'all', node, count: total }]);
}

function columnOf(lines: readonly Line[]): Grid {
  return {
    columns: [''],
    rows: lines.map(({ name }) => name),
    cells: lines.map(({ node, count }) => [{ node, count }]),
  };
}

function lineOf(item: Parameters<typeof wordsShown>[0], shown: Shown): Line {
  const words = wordsShown(item, shown).trim().slice(0, MOST_WORDS);
  const [, name, said] = LINE.exec(words) ?? [];
  if (name !== undefined && said !== undefined) return { name, node: item, count: countSaid(said) };
  const phrases = phrasesOf(wordsOf(words), 0);
  const count = isVerb(phrases, 1) ? wholeAt(phrases, 0) : undefined;
  return { name: words, node: item, count: count ?? countSaid(words) };
}

/** The one number of people that some words tell. */
function peopleIn(words: string): number | undefined {
  const phrases = phrasesOf(wordsOf(words), 0);
  const told = phrases.words.flatMap((_, at) => {
    const whole = wholeAt(phrases, at);
    return whole !== undefined && countsPeople(phrases, at + 1, whole) ? [whole] : [];
  });
  return told.length === 1 ? told[0] : undefined;
}

/** Whether the lines may be all there are: what is kept back is no larger than the smallest that is not. */
function mayBeAll(lines: readonly Line[], total: number): boolean {
  const known = lines.map(({ count }) => count).filter((count) => typeof count === 'number');
  const rest = total - known.reduce((sum, count) => sum + count, 0);
  return rest <= Math.min(...known);
}
