import { numberOf, wordsOf } from '../../domain/disclosure/words.ts';
import { childrenOf, visitsTo, wordsIn } from '../body/visits.ts';
import type { Visit, VisitOf } from '../body/visits.ts';
import type { Check } from '../context.ts';
import { visitsIn } from '../passages.ts';
import type { Problem } from '../problem.ts';
import { placeOfNode } from '../project/place.ts';
import { decisionsOf, pagesOf, updatesOf } from '../sources.ts';

const NUMBER = String.raw`two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}`;
const THINGS =
  'aims|things|points|priorities|reasons|areas|actions|steps|ways|themes|parts|changes|recommendations|promises|objectives|' +
  'questions|events|topics|strands|goals|matters|issues|examples|measures|projects|lessons|findings';
/** What may stand between the things and the colon: their place or purpose, or that they are there; no other things. */
const REST = String.raw`(?: (?:stand|stood) out| (?:were|are) (?:made|met|agreed|planned|left|new)| (?:for|in|at|during|from|over|this|last) [^,;:.]{1,40}| to [^,;:.]{1,40})?`;
/** “The council set itself three aims for the spring:”. “The three aims” are those spoken of before. */
const ANNOUNCED = new RegExp(
  String.raw`(?<![^\s])(?<!\b(?:the|these|those|all|our|its|their|other|first|last|next|both|of|more) )(${NUMBER}) (?:(?:main|key|new|more|big|clear|special) )?(?:${THINGS})${REST}:$`,
  'i',
);

/** Lists that have more or fewer lines than the words above them announce. */
export const announcedLists: Check = (context) =>
  [updatesOf(context), decisionsOf(context), pagesOf(context)].flat().flatMap(({ file }) =>
    visitsTo(visitsIn(file), 'list').flatMap((list): Problem[] => {
      const lead = leadOf(list);
      const announced = lead === undefined ? undefined : countIn(wordsIn(lead));
      const { length } = childrenOf(list.node);
      if (lead === undefined || announced === undefined || announced.count === length) return [];
      return [
        {
          id: 'arithmetic-list-count',
          ...placeOfNode(file, lead),
          message: `The text announces ${announced.said}, but the list below it has ${length}.`,
        },
      ];
    }),
  );

/** The paragraph right above a list. */
function leadOf({ node, above }: VisitOf<'list'>): Visit['node'] | undefined {
  const beside = above === undefined ? [] : childrenOf(above.node);
  const before = beside[beside.indexOf(node) - 1];
  return before?.type === 'paragraph' ? before : undefined;
}

function countIn(lead: string): { count: number; said: string } | undefined {
  const sentence =
    lead
      .trim()
      .split(/[.!?]\s/)
      .at(-1) ?? '';
  const said = ANNOUNCED.exec(sentence)?.[1];
  if (said === undefined) return undefined;
  const [word] = wordsOf(said);
  const count = word && numberOf(word);
  return count === undefined || count < 2 ? undefined : { count, said };
}
