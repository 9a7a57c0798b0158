import { monthCalled, MONTH_IN_SMALL } from '../../domain/months.ts';
import { periodInWords } from '../../domain/period-words.ts';
import type { Update } from '../../library/library.ts';
import type { CheckContext } from '../context.ts';
import { valueInWords } from '../figure-words.ts';
import type { KnownFigure } from '../figures.ts';
import type { Passage } from '../passages.ts';
import type { Problem } from '../problem.ts';
import { isInCare, namedIndicatorsIn } from './named-indicators.ts';
import { isExact, precedes, publishedFiguresOf } from './published-levels.ts';
import { sentenceAt } from './sentence.ts';

const MONTH = new RegExp(String.raw`\b(?:${MONTH_IN_SMALL})\b`, 'g');
const UP = 'more|higher|up|rose|risen|grew|grown|increased';
const DOWN = 'fewer|less|lower|down|fell|fallen|dropped|decreased|declined';
const TIMES = 'doubled|trebled|tripled|halved';

/** “Fewer … than in September”, “has risen since the end of March 2018”. */
const COMPARED = new RegExp(
  String.raw`\b(${UP}|${DOWN}|${TIMES})\b[^.;,]{0,50}?\b(?:than|since|from|compared with)(?: (?:in|at|it was in))?(?: the end of)? (${MONTH_IN_SMALL})(?: (\d{4}))?\b`,
  'gi',
);
/** Part of whatever is found here: most passages have none of these. */
const MAY_COMPARE = /\b(?:than|since|from|compared with)\b/i;
const IS_UP = new RegExp(`^(?:${UP})$`, 'i');
const IS_DOWN = new RegExp(`^(?:${DOWN})$`, 'i');
/** What “doubled” and the like leave room for, as one number over the other. */
const RATIOS: Readonly<Record<string, readonly [number, number]>> = {
  doubled: [1.7, 2.6],
  trebled: [2.6, 3.6],
  tripled: [2.6, 3.6],
  halved: [0.38, 0.6],
};

const DENIED = /\b(?:not|no|never|nor|if|would|could|may|might|expect(?:s|ed)?|national(?:ly)?|england)\b/i;
/** Other things than how many there are. */
const OF_THEM =
  /\b(?:rate|share|percentage|proportion|cost|spending|budget|number of \p{L}+ (?:for|on|with|from|to))\b/iu;
const CHILDREN_IN_CARE =
  /^(?:\p{L}+ )?(?:more|fewer|less) children (?:are|were) (?:now )?(?:in care|looked after)/iu;

/** Words in an update that say a figure went the other way than the two that are published. */
export function toldDirections(
  { text, ...passage }: Passage,
  update: Update,
  context: CheckContext,
): Problem[] {
  if (!MAY_COMPARE.test(text)) return [];
  return [...text.matchAll(COMPARED)].flatMap((found) => {
    const [, said = '', month = '', year] = found;
    const end = found.index + found[0].length;
    const clause = text.slice(text.slice(0, found.index).search(/[^.;,!?:]*$/), end).trim();
    if (DENIED.test(sentenceAt(text, found.index))) return [];
    const levels = levelsOf(clause, update, context);
    const later = levels.findLast((level) => level.update.id === update.id);
    const earlier = later && levels.findLast((level) => isAt(level, month, year) && precedes(level, later));
    if (later === undefined || earlier === undefined || isOnOther(clause, [earlier, later])) return [];
    if (isBorneOut(said.toLowerCase(), earlier, later)) return [];
    const [was, is] = [earlier, later].map((one) => `${valueInWords(one)} for ${periodInWords(one.period)}`);
    const message = `The text says “${said}”, but “${later.indicator.title}” went from ${was} to ${is}.`;
    return [{ id: 'arithmetic-number-contradicts', ...passage.placeOf(found.index, said.length), message }];
  });
}

/** The levels of the one indicator that a clause is on, the earliest first. */
function levelsOf(clause: string, update: Update, context: CheckContext): KnownFigure[] {
  if (OF_THEM.test(clause)) return [];
  const lower = clause.toLowerCase();
  const isOn = (name: string) => new RegExp(`^(?:the )?(?:number of )?${escaped(name)}\\b`).test(lower);
  const one = namedIndicatorsIn(context)
    .filter(
      ({ names, indicator }) => names.some(isOn) || (isInCare(indicator) && CHILDREN_IN_CARE.test(clause)),
    )
    .toSorted((a, b) => b.indicator.title.length - a.indicator.title.length)[0];
  if (one === undefined || !update.figures.some(({ indicator }) => indicator === one.indicator.id)) return [];
  const home = context.library.site['home-area'];
  return publishedFiguresOf(context)
    .all.filter(
      ({ indicator, area, figure }) =>
        indicator.id === one.indicator.id && area === home && figure.measure === 'level',
    )
    .filter(isExact)
    .toSorted((a, b) => (a.period.end < b.period.end ? -1 : 1));
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** Whether a clause names a month that neither figure is of: “more in March than in September”. */
function isOnOther(clause: string, levels: readonly KnownFigure[]): boolean {
  const months = clause.toLowerCase().match(MONTH) ?? [];
  return months.some((month) => !levels.some((level) => isAt(level, month, undefined)));
}

function isAt({ period: { end } }: KnownFigure, month: string, year: string | undefined): boolean {
  const isMonth = Number(end.slice(5, 7)) === monthCalled(month);
  return isMonth && (year === undefined || end.startsWith(year));
}

function isBorneOut(said: string, earlier: KnownFigure, later: KnownFigure): boolean {
  const [was, is] = [earlier.figure.value, later.figure.value];
  if (IS_UP.test(said)) return is >= was;
  if (IS_DOWN.test(said)) return is <= was;
  const [least, most] = RATIOS[said] ?? [0, Infinity];
  return is >= least * was && is <= most * was;
}
