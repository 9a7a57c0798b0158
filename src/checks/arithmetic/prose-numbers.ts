import { numbersIn } from '../../domain/prose-number.ts';
import type { Update } from '../../library/library.ts';
import type { Check, CheckContext } from '../context.ts';
import { detailsIn, passagesIn } from '../passages.ts';
import type { Passage } from '../passages.ts';
import type { Problem } from '../problem.ts';
import { decisionsOf, updatesOf } from '../sources.ts';
import { judgeInDecision, judgeInUpdate } from './judge-number.ts';
import type { Judge, Published } from './judge-number.ts';
import { proseFiguresOf } from './prose-figures.ts';
import type { ProseFigure } from './prose-figures.ts';
import { indicatorsIn } from './prose-targets.ts';

/** The details at the top of a file in which figures are told in words. Notes and what is known of the record are ours. */
const UPDATE_DETAILS: ReadonlySet<string> = new Set(['title', 'summary', 'promise', 'progress']);
const DECISION_DETAILS: ReadonlySet<string> = new Set(['title', 'summary', 'text', 'reasons']);

/** Numbers in an update's own words that its figures contradict, that are no figure, or that should be shown with `<Figure>`. */
export const updateNumbers: Check = (context) => {
  const figures = proseFiguresOf(context);
  return updatesOf(context).flatMap(({ item: update, file }) => {
    const published = publishedBy(update, figures, context);
    return [...detailsIn(file, UPDATE_DETAILS), ...passagesIn(file)]
      .filter(({ keys, isNote }) => !isNote && keys?.[0] !== 'source')
      .flatMap((passage) => problemsIn(passage, published, judgeInUpdate));
  });
};

/** Numbers in a decision that contradict a figure of the update it is on. */
export const decisionNumbers: Check = (context) => {
  const figures = proseFiguresOf(context);
  const updates = new Map(context.library.updates.map((update) => [update.id, update]));
  return decisionsOf(context).flatMap(({ item: decision, file }) => {
    const update = updates.get(decision.update);
    if (update === undefined) return [];
    const published = publishedBy(update, figures, context);
    return [...detailsIn(file, DECISION_DETAILS), ...passagesIn(file)].flatMap((passage) =>
      problemsIn(passage, published, judgeInDecision),
    );
  });
};

function publishedBy(
  update: Update,
  figures: ReadonlyMap<string, readonly ProseFigure[]>,
  { library }: CheckContext,
): Published {
  return { figures: figures.get(update.id) ?? [], indicators: indicatorsIn(update, library.indicators) };
}

function problemsIn(passage: Passage, published: Published, judge: Judge): Problem[] {
  return numbersIn(passage.text).flatMap((number) => {
    const finding = judge(number, passage, published);
    return finding === undefined
      ? []
      : [{ ...finding, ...passage.placeOf(number.start, number.text.length) }];
  });
}
