import { clean } from '../../domain/decimal.ts';
import { periodInWords } from '../../domain/period-words.ts';
import { isOnQuarterBefore } from '../../domain/quarter-before.ts';
import { halfUnit } from '../../domain/stated-change.ts';
import type { Indicator, Update } from '../../library/library.ts';
import type { CheckContext } from '../context.ts';
import { valueInWords } from '../figure-words.ts';
import { printedDecimals } from '../figures.ts';
import type { KnownFigure } from '../figures.ts';
import type { Passage } from '../passages.ts';
import type { Problem } from '../problem.ts';
import { overlap } from './prose-figures.ts';
import { precedes, publishedFiguresOf } from './published-levels.ts';
import { sentenceAt } from './sentence.ts';
import { speltValuesIn } from './spelt-numbers.ts';

/** Part of whatever is found here: most passages have none of these. */
const MAY_POINT = /\bpoints?\b/i;
const POINTS =
  /(?<![\d.,–-])(\d+(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten)(?:\s|-)(?:percentage|per ?cent|%)[- ]points?\b/gi;
/** Points of a target or of what may come are none between two figures. */
const NOT_BETWEEN =
  /\b(?:targets?|tolerance|limit|goal|aim|threshold|margin|if|would|could|should|might|will|shall|expect(?:s|ed)?|forecasts?|planned)\b/i;
const SHARES: ReadonlySet<Indicator['unit']> = new Set(['percent', 'percentage-points']);
const MEND =
  'Add both figures to figures: at the top of the file, or write without the number. If it is our own remark, put it in a <Note>.';

const MEND_OF_TWO =
  'Correct the text, or the figure that is wrong. If it is between two other times, add the figures of these.';

/** How much of an indicator's title must stand in a sentence that is on it. */
const NAMED = 0.75;
/** How far off a level may be that the record prints as “around 45%”. */
const SLACK_OF_WORDS = 5;

/**
 * Points in a text that do not lie between two published levels of what it speaks of: the indicator it names, else those of
 * its paragraph. In an update's own words, points between figures that are not there have no figure at all.
 * @param update the update that the words are of; left out for a decision or a page, in which only what is named counts
 * @param isRemark whether the words are our own, which may have numbers of their own
 */
export function wrongPoints(
  passage: Passage,
  context: CheckContext,
  update?: Update,
  isRemark = false,
): Problem[] {
  const { text } = passage;
  if (!MAY_POINT.test(text)) return [];
  return [...text.matchAll(POINTS)].flatMap(({ 0: said, 1: digits = '', index }): Problem[] => {
    const sentence = sentenceAt(text, index);
    if (NOT_BETWEEN.test(sentence)) return [];
    const points: Points = {
      value: /\d/.test(digits) ? Number(digits) : (speltValuesIn(digits)[0] ?? 0),
      slack: halfUnit(digits.split('.')[1]?.length ?? 0),
    };
    const levels = levelsOn(sentence, passage, context, update);
    if (levels.some(({ figures }) => liesBetween(points, figures))) return [];
    const place = passage.placeOf(index, said.length);
    const pair = levels.map((one) => lastTwo(one, context)).find((one) => one !== undefined);
    if (pair !== undefined) {
      const [was, is] = pair.map((one) => `${valueInWords(one)} for ${periodInWords(one.period)}`);
      const message = `The text says ${said}, but “${pair[0].indicator.title}” went from ${was} to ${is}.`;
      return [{ id: 'arithmetic-number-contradicts', ...place, message, mend: MEND_OF_TWO }];
    }
    const isOnQuarter = isOnQuarterBefore(text.slice(0, index), text.slice(index + said.length));
    if (update === undefined || isRemark || isOnQuarter) return [];
    const message = `The text says ${said}, but no two figures of the same thing are that far apart.`;
    return [{ id: 'arithmetic-number-without-figure', ...place, message, mend: MEND }];
  });
}

type Points = { value: number; slack: number };

/** The published levels of an indicator, and whether the words around some points are on it. */
type Levels = { figures: readonly KnownFigure[]; isMeant: boolean };

/**
 * The levels of what a sentence is on: what it names, else what its paragraph states, else all that its update states; and
 * the levels of a paragraph together, as between boys and girls.
 */
function levelsOn(
  sentence: string,
  { paragraph }: Passage,
  context: CheckContext,
  update: Update | undefined,
): Levels[] {
  const all = publishedFiguresOf(context).all.filter(
    ({ figure, indicator }) => figure.measure === 'level' && SHARES.has(indicator.unit),
  );
  const byIndicator = Map.groupBy(all, ({ indicator }) => indicator);
  const levelsOf = (isOn: (indicator: Indicator) => boolean, isMeant: boolean) =>
    [...byIndicator].filter(([one]) => isOn(one)).map(([, figures]) => ({ figures, isMeant }));
  const named = levelsOf((one) => overlap(sentence, one) >= NAMED, true);
  if (update === undefined) return named;
  const together = all.filter((one) => one.update.id === update.id && one.figure.paragraph === paragraph);
  const local = new Set(together.map(({ indicator }) => indicator.id));
  const ids = new Set(update.figures.map(({ indicator }) => indicator));
  const there = local.size > 0 ? local : ids;
  const own = named.length > 0 ? named : levelsOf(({ id }) => there.has(id), local.size > 0);
  return [...own, { figures: together, isMeant: false }];
}

/** Whether two levels may be so many points apart, or one is in points itself. */
function liesBetween({ value, slack }: Points, figures: readonly KnownFigure[]): boolean {
  return figures.some((one, index) => {
    if (one.indicator.unit === 'percentage-points' && isNear(Math.abs(one.figure.value), slackOf(one))) {
      return true;
    }
    return figures
      .slice(index + 1)
      .some((other) =>
        isNear(Math.abs(one.figure.value - other.figure.value), slackOf(one) + slackOf(other)),
      );
  });

  function isNear(size: number, room: number): boolean {
    return clean(Math.abs(size - value) - room - slack) <= 0;
  }
}

function slackOf(figure: KnownFigure): number {
  return figure.figure.printed === undefined ? halfUnit(printedDecimals(figure)) : SLACK_OF_WORDS;
}

/** The last two levels of the council's own that can be compared, the earlier first. */
function lastTwo(
  { figures, isMeant }: Levels,
  { library: { site } }: CheckContext,
): [KnownFigure, KnownFigure] | undefined {
  const own = figures
    .filter(({ area }) => area === site['home-area'])
    .toSorted((a, b) => (a.period.end < b.period.end ? -1 : 1));
  const later = own.at(-1);
  const earlier = later && own.findLast((one) => precedes(one, later));
  return isMeant && earlier ? [earlier, later] : undefined;
}
