import { sharedWords, wordsOf } from '../words/excerpt.ts';

/** A text in three: the words it shares with another at either end, and between them those that differ. */
export type Marked = { before: string; differs: string; after: string };

/** Texts that share less than this part of the longer one's words are two texts, and not one that was changed. */
const ALIKE = 1 / 4;

/** Two texts, each with what differs marked. Where they share little, all of each differs. */
export function markedPair(was: string, now: string): [was: Marked, now: Marked] {
  const [old, fresh] = [wordsOf(was), wordsOf(now)];
  const found = sharedWords(old, fresh);
  const isAlike = found.start + found.end >= ALIKE * Math.max(old.length, fresh.length);
  const shared = isAlike ? found : { start: 0, end: 0 };
  const split = (words: readonly string[]): Marked => ({
    before: words.slice(0, shared.start).join(' '),
    differs: words.slice(shared.start, words.length - shared.end).join(' '),
    after: words.slice(words.length - shared.end).join(' '),
  });
  return [split(old), split(fresh)];
}

/** The three parts put together again, what differs and shares words with the other text set off. */
export function setOff(
  { before, differs, after }: Marked,
  text: (part: string) => string,
  mark: (part: string) => string,
): string {
  const isPart = before !== '' || after !== '';
  const middle = differs === '' ? '' : isPart ? mark(text(differs)) : text(differs);
  return [before === '' ? '' : text(before), middle, after === '' ? '' : text(after)]
    .filter((part) => part !== '')
    .join(' ');
}
