import type { Passage } from '../passages.ts';
import type { Problem } from '../problem.ts';

/** Part of whatever is found here: most passages have none of these. */
const MAY_MOVE = /\bfrom £?\d/i;
const UP =
  'rose|risen|rises|grew|grown|grows|increased|increases|climbed|climbs|went up|gone up|goes up|up|rise|growth|increase';
const DOWN =
  'fell|fallen|falls|dropped|drops|decreased|decreases|declined|went down|gone down|goes down|reduced|down|fall|drop|reduction|decrease';
const NUMBER = String.raw`(£?\d[\d,]*(?:\.\d+)?)(\s?%|\s?per ?cent| million)?(?![\p{L}\d/–-])`;

/** “Rose from 2,310 in the last quarter to 2,130”, “a fall of 3% from 12% to 9%”. */
const MOVE = new RegExp(
  String.raw`\b(${UP}|${DOWN})(?: (?:slightly|sharply|again|further|steadily|in number|of [\d.,]+%?|by [\d.,]+%?)){0,2},? from ${NUMBER}(?:,? [^.;,\d]{0,40}(?:\b(?:19|20)\d\d\b)?)?,? to (?:just |only |about |around |nearly |over )?${NUMBER}`,
  'giu',
);
const IS_UP = new RegExp(`^(?:${UP})$`, 'i');
const YEAR = /^(?:19|20)\d\d$/;

/** Two numbers of a sentence that go the other way than it says. */
export function wrongMoves(passage: Passage): Problem[] {
  const { text } = passage;
  if (!MAY_MOVE.test(text)) return [];
  return [...text.matchAll(MOVE)].flatMap((found): Problem[] => {
    const [said, verb = '', from = '', ofFirst = '', to = '', ofLast = ''] = found;
    const [was, is] = [from, to].map((digits) => Number(digits.replace(/[£,]/g, '')));
    if (was === undefined || is === undefined || was === is) return [];
    if (YEAR.test(to) !== YEAR.test(from) || ofFirst.trim() !== ofLast.trim()) return [];
    if (is > was === IS_UP.test(verb)) return [];
    const message = `The text says “${verb}”, but from ${from}${ofFirst} to ${to}${ofLast} it goes ${is > was ? 'up' : 'down'}.`;
    const mend = 'Correct the word or the numbers: two of them may have changed places.';
    return [
      { id: 'arithmetic-number-contradicts', ...passage.placeOf(found.index, said.length), message, mend },
    ];
  });
}
