import type { Check, CheckContext } from '../context.ts';
import { detailsIn, passagesIn } from '../passages.ts';
import type { Passage } from '../passages.ts';
import type { Problem } from '../problem.ts';
import { pagesOf } from '../sources.ts';
import { imageWordsIn } from './image-words.ts';
import { judgeInDecision } from './judge-number.ts';
import type { Judge, Published } from './judge-number.ts';
import { besideReplaced, contradictionsIn, problemsIn } from './prose-numbers.ts';
import { proseFiguresOf } from './prose-figures.ts';
import { isSaidElsewhere } from './said-elsewhere.ts';
import { sentenceAt } from './sentence.ts';

const PAGE_DETAILS: ReadonlySet<string> = new Set(['title', 'summary']);

/** Numbers on a page that contradict a figure of any update. */
export const pageNumbers: Check = (context) => {
  const said = pagesOf(context).flatMap(({ file }) => [
    ...detailsIn(file, PAGE_DETAILS),
    ...passagesIn(file),
  ]);
  return numbersApart(said, context);
};

/** The same of the words for those who do not see an image: a chart may tell of many quarters. */
export const imageNumbers: Check = (context) =>
  numbersApart(context.project.documents.flatMap(imageWordsIn), context);

function numbersApart(passages: readonly Passage[], context: CheckContext): Problem[] {
  if (passages.length === 0) return [];
  const figures = [...proseFiguresOf(context).values()].flat();
  const published: Published = { figures, indicators: context.library.indicators };
  const judge: Judge = (number, passage, all) =>
    isSaidElsewhere(sentenceAt(passage.text, number.start), figures)
      ? undefined
      : judgeInDecision(number, passage, all);
  return passages.flatMap((passage) =>
    besideReplaced(problemsIn(passage, published, judge), contradictionsIn(passage, context)),
  );
}
