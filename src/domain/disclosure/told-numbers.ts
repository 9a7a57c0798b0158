import { isOtherwiseMeant } from './other-numbers.ts';
import { peopleCountsIn } from './people-counts.ts';
import { isSmall } from './small.ts';
import { joins, numberOf, wordSet, wordsOf } from './words.ts';

const BEFORE = wordSet(`
  is was were be only just around about nearly almost exactly really at to than or say says said prints printed shows
`);
const AFTER = wordSet('in this last of at but and for so which here until from who');

/**
 * The small number that a note beside a hidden count tells, as it is written: of people, of what is counted, or by itself, as
 * in “It was 3.” Undefined when it tells none.
 * @param counted what the hidden count is of, such as “child protection plans”
 */
export function smallNumberTold(note: string, threshold: number, counted = ''): string | undefined {
  const [people] = peopleCountsIn(note, threshold);
  if (people) return people.text;
  const things = wordsOf(counted).at(-1)?.plain;
  const words = wordsOf(note);
  return words.find((word, index) => {
    const count = numberOf(word) ?? 0;
    if (!isSmall(count, threshold) || isOtherwiseMeant(words, index, count, threshold)) return false;
    const next = words[index + 1];
    const isLast = next === undefined || !joins(next);
    if (things !== undefined && !isLast && next.plain === things) return true;
    if (index === 0) return isLast;
    const isSaid = /[:=]\s?$/.test(word.gap) || BEFORE.has(words[index - 1]?.plain ?? '');
    return isSaid && (isLast || AFTER.has(next.plain));
  })?.text;
}
