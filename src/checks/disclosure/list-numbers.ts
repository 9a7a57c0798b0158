import { isSmall } from '../../domain/disclosure/small.ts';
import { numberOf, wordsOf } from '../../domain/disclosure/words.ts';
import { childrenOf, visitsTo, wordsIn } from '../body/visits.ts';
import type { VisitOf } from '../body/visits.ts';
import type { Check } from '../context.ts';
import { visitsIn } from '../passages.ts';
import { placeOfNode } from '../project/place.ts';
import { decisionsOf, updatesOf } from '../sources.ts';
import { isOnThings } from './things.ts';

/** A name, a stop and a number: “Home: 3”. A label that numbers or times things is none. */
const LINE = /^([^:=\n]{1,60}?)\s?[:=–—]\s?(\d[\d,]*|[a-z]{3,5})\.?$/iu;
/** How the source of such a line ends: looked at first, since most lines are sentences. */
const MAY_END = /[:=–—][\s*_]*[\p{L}\d,]{1,7}[.*_]*\s*$/u;
const MOST_AT_END = 20;

/** Lists that are tables in all but form, “Home: 3” and “School: 40”, with a number so small that it could tell of few. */
export const listNumbers: Check = (context) => {
  const threshold = context.library.site['small-number-threshold'];
  return [updatesOf(context), decisionsOf(context)].flat().flatMap(({ file }) =>
    visitsTo(visitsIn(file), 'list').flatMap((list) => {
      const lines = linesOf(list, file.text);
      if (lines.length < 2 || lines.some(({ name }) => isOnThings(name)) || isOnOthers(list)) return [];
      return lines
        .filter(({ count }) => isSmall(count, threshold))
        .map(({ node, count }) => ({
          id: 'disclosure-bare-number-in-table' as const,
          ...placeOfNode(file, node),
          message: `The list has the number ${count}, which is not one of the figures at the top of the file.`,
        }));
    }),
  );
};

type Line = { node: Parameters<typeof wordsIn>[0]; name: string; count: number };

function linesOf({ node }: VisitOf<'list'>, source: string): Line[] {
  return childrenOf(node).flatMap((item): Line[] => {
    const end = item.position?.end.offset ?? 0;
    if (!MAY_END.test(source.slice(Math.max(0, end - MOST_AT_END), end))) return [];
    const [, name, number = ''] = LINE.exec(wordsIn(item).trim()) ?? [];
    const [word] = wordsOf(number);
    const count = word && numberOf(word);
    return name === undefined || count === undefined ? [] : [{ node: item, name, count }];
  });
}

/** Whether the words that a list stands under say that it counts no people. */
function isOnOthers({ above }: VisitOf<'list'>): boolean {
  const lead = above ? childrenOf(above.node).find(({ type }) => type === 'paragraph') : undefined;
  return lead !== undefined && isOnThings(wordsIn(lead));
}
