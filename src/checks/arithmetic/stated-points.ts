import { clean } from '../../domain/decimal.ts';
import { periodInWords } from '../../domain/period-words.ts';
import { isOnQuarterBefore } from '../../domain/quarter-before.ts';
import { halfUnit } from '../../domain/stated-change.ts';
import { yearBefore } from '../../domain/year-before.ts';
import type { Indicator, Update } from '../../library/library.ts';
import type { CheckContext } from '../context.ts';
import { valueInWords } from '../figure-words.ts';
import { printedDecimals } from '../figures.ts';
import type { KnownFigure } from '../figures.ts';
import type { Passage } from '../passages.ts';
import type { Problem } from '../problem.ts';
import { overlap } from './prose-figures.ts';
import { precedes, publishedFiguresOf } from './published-levels.ts';
import { isSaidElsewhere } from './said-elsewhere.ts';
import { sentenceAt } from './sentence.ts';
import { speltValuesIn } from './spelt-numbers.ts';

/** Part of whatever is found here: most passages have none of these. */
const MAY_POINT = /\bpoints?\b/i;
const POINTS =
  /(?<![\d.,–-])(\d+(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten)(?:\s|-)(?:percentage|per ?cent|%)[- ]points?\b/gi;
/** Points of a target are none between two figures. */
const OF_TARGET = /\b(?:targets?|tolerance|limit|goal|aim|threshold|margin)\b/i;
const ON_YEAR_BEFORE =
  /\b(?:(?:on|than|since|from|over|compared (?:with|to)|that of) (?:last|the previous) year|(?:a|the|one) year (?:before|earlier|ago)|year on year)\b/i;
/** How much of an indicator's title must stand in a sentence that is on it. */
const NAMED = 0.75;
/** How far off a level may be that the record prints as “around 45%”. */
const SLACK_OF_WORDS = 5;
const SHARES: ReadonlySet<Indicator['unit']> = new Set(['percent', 'percentage-points']);
const QUARTER_IN_DAYS = 93;

/**
 * Percentage points in a text that do not lie between any two published levels of what it speaks of: the indicator it names,
 * else those of its paragraph, else all of its update. Where the levels of the two times are not published, nothing is known
 * of them.
 * @param update the update that the words are of; left out for a decision or a page, in which only what is named counts
 */
export function wrongPoints(passage: Passage, context: CheckContext, update?: Update): Problem[] {
  const { text } = passage;
  if (!MAY_POINT.test(text)) return [];
  return [...text.matchAll(POINTS)].flatMap(({ 0: said, 1: digits = '', index }): Problem[] => {
    const sentence = sentenceAt(text, index);
    if (OF_TARGET.test(sentence)) return [];
    const groups = levelsOn(sentence, passage, context, update);
    const between = isOnQuarterBefore(text.slice(0, index), text.slice(index + said.length))
      ? 'quarters'
      : ON_YEAR_BEFORE.test(sentence)
        ? 'years'
        : 'any';
    const pairs = groups.meant.map((levels) => pairOf(levels, between, sentence, context));
    const [pair] = pairs;
    if (pair === undefined || pairs.includes(undefined)) return [];
    const points: Points = {
      value: /\d/.test(digits) ? Number(digits) : (speltValuesIn(digits)[0] ?? 0),
      slack: halfUnit(digits.split('.')[1]?.length ?? 0),
    };
    const levels = between === 'any' ? [...groups.meant, groups.together] : pairs.map((one) => one ?? []);
    if (levels.some((group) => liesBetween(points, group))) return [];
    const [was, is] = pair.map((one) => `${valueInWords(one)} for ${periodInWords(one.period)}`);
    return [
      {
        id: 'arithmetic-number-contradicts',
        ...passage.placeOf(index, said.length),
        message: `The text says ${said}, but “${pair[0].indicator.title}” went from ${was} to ${is}.`,
        mend: 'Correct the text, or the figure that is wrong. If it is between two other times, say which.',
      },
    ];
  });
}

type Points = { value: number; slack: number };

/** Levels of each indicator that some words may be on, and all of their paragraph, as of boys and of girls. */
type Groups = { meant: readonly (readonly KnownFigure[])[]; together: readonly KnownFigure[] };

function levelsOn(
  sentence: string,
  { paragraph }: Passage,
  context: CheckContext,
  update: Update | undefined,
): Groups {
  const all = publishedFiguresOf(context).all.filter(
    ({ figure, indicator }) => figure.measure === 'level' && SHARES.has(indicator.unit),
  );
  const byIndicator = [...Map.groupBy(all, ({ indicator }) => indicator)];
  const named = byIndicator.filter(([one]) => overlap(sentence, one) >= NAMED);
  const own = all.filter((one) => one.update.id === update?.id);
  const together = own.filter(({ figure }) => figure.paragraph === paragraph);
  const there = new Set((together.length > 0 ? together : own).map(({ indicator }) => indicator));
  const meant = named.length > 0 ? named : byIndicator.filter(([one]) => there.has(one));
  return { meant: meant.map(([, levels]) => levels), together };
}

/** The council's own two levels that a text is on: the last that can be compared, a quarter or a year apart if it says so. */
function pairOf(
  levels: readonly KnownFigure[],
  between: 'quarters' | 'years' | 'any',
  sentence: string,
  { library: { site } }: CheckContext,
): [KnownFigure, KnownFigure] | undefined {
  const own = levels
    .filter(({ area }) => area === site['home-area'])
    .toSorted((a, b) => (a.period.end < b.period.end ? -1 : 1));
  const later = own.at(-1);
  if (later === undefined) return undefined;
  const told = levels.map((source) => ({ source }));
  if (between === 'any' && isSaidElsewhere(sentence, told)) return undefined;
  const before = yearBefore(later.period)?.id;
  const earlier = own.findLast(
    (one) =>
      precedes(one, later) &&
      (between !== 'years' || one.period.id === before) &&
      (between !== 'quarters' || daysBetween(one, later) <= QUARTER_IN_DAYS),
  );
  return earlier && [earlier, later];
}

function daysBetween(earlier: KnownFigure, later: KnownFigure): number {
  return Temporal.PlainDate.from(earlier.period.end).until(later.period.end, { largestUnit: 'days' }).days;
}

/** Whether two levels may be so many points apart, or one is in points itself. */
function liesBetween({ value, slack }: Points, levels: readonly KnownFigure[]): boolean {
  const isNear = (size: number, room: number) => clean(Math.abs(size - value) - room - slack) <= 0;
  return levels.some((one, index) => {
    const isPoints = one.indicator.unit === 'percentage-points';
    if (isPoints && isNear(Math.abs(one.figure.value), slackOf(one))) return true;
    const others = levels.slice(index + 1);
    return others.some((other) =>
      isNear(Math.abs(one.figure.value - other.figure.value), slackOf(one) + slackOf(other)),
    );
  });
}

function slackOf(level: KnownFigure): number {
  return level.figure.printed === undefined ? halfUnit(printedDecimals(level)) : SLACK_OF_WORDS;
}
