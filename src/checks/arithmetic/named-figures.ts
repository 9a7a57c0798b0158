import { MONTH_IN_SMALL } from '../../domain/months.ts';
import { saysValue } from '../../domain/prose-number.ts';
import type { ProseNumber } from '../../domain/prose-number.ts';
import type { CheckContext } from '../context.ts';
import { isInCare, namedIndicatorsIn } from './named-indicators.ts';
import type { Named } from './named-indicators.ts';
import type { ProseFigure } from './prose-figures.ts';
import { isCalledTarget } from './prose-targets.ts';
import { isSaidElsewhere } from './said-elsewhere.ts';
import { saidNumbersIn } from './said-numbers.ts';
import { sentenceAt } from './sentence.ts';

/** What a text says, and the figure that it contradicts. */
export type Contradiction = { figure: ProseFigure; start: number; said: string };

const HEDGE = String.raw`(?:(?:about|around|some|nearly|almost|over|just|only|now|more than|fewer than|less than|at least|at most) )*`;

/** A number before this one: “was 504, then 507”. */
const BEFORE_THEN = String.raw`(?:\d[\d,.]*(?:%| per cent)?,? (?:and |but )?(?:then|later|afterwards|and now|now)\s(?:at\s|to\s)?)?`;

/** What stands between the name of a figure and its number. */
const SAID = new RegExp(
  String.raw`^\s?(?:(?:now|still|then|again|had|has|have)\s)*(?:numbered|number|total(?:led)?|were|was|is|are|st(?:ood|ands) at|reached|` +
    String.raw`(?:(?:is|are|was|were)\s)?(?:up|down) (?:from|at)|(?:is|are|was|were) (?:up|down) to|` +
    String.raw`(?:rose|fell|grew|dropped|went|increased|decreased|risen|fallen|grown|changed)(?: slightly| again| further)?(?: by [\d,.]+%?)?(?:,? from [\d,.]+)? (?:to|from)|[:=–—])\s${BEFORE_THEN}${HEDGE}$|^\s\($|^,\s(?:now\s)?at\s${HEDGE}$`,
  'i',
);
/** What a name must stand behind, so that it is not part of another: “meetings on children in care”. */
const BEGINS = /(?:^|[.;:(,–—]\s?|\b(?:number of|and|that|as|while|but|when|all|the)\s)$/i;

/** Nothing follows that tells some of them from the others: “530 in foster homes”, “12 workshops”. */
const ENDS = String.raw`(?:\s*$|\s\d|\s?[.,;!?()–—]|\s(?:in (?:all|total|the (?:borough|area|council)|${MONTH_IN_SMALL}|(?:19|20)\d\d)|at the (?:end|start|beginning|moment)|on \d|to|by|and|but|as (?:of|at)|than|while|when|now|today|this|last|compared|up|down|from|for the first)\b)`;
const THEN_ENDS = new RegExp(
  String.raw`^(?: children(?: and young people)?| young people)?(?: in care)?${ENDS}`,
  'i',
);

const IN_CARE_THEN = new RegExp(
  String.raw`^ (?:(?:children |children and young people |young people )(?:(?:are|were) )?|(?:are |were )?)(?:now |still |being )*(?:in (?:its|our|the council[’']s) care|in care|looked after(?= children\b| by|\s*[.,;]))(?: children)?(?: by the council)?${ENDS}`,
  'i',
);
/** The number before the name: “530 was the number of children in care”. */
const IS_NUMBER_OF = /^ (?:is|was|are|were)(?: now)? the (?:total )?number of (?:the )?/;
const LOOKS_AFTER = new RegExp(
  String.raw`\b(?:council|it|we) (?:(?:is|are|was|were) )?(?:now |still )?(?:looks?|looked|looking|cares? for|cared for|caring for)(?: after)?\s${HEDGE}$`,
  'i',
);

/** The numbers that a text gives of an indicator by its name, and that no figure of it is. */
export function misnamedFigures(text: string, context: CheckContext): Contradiction[] {
  const counts = saidNumbersIn(text);
  if (counts.length === 0) return [];
  const lower = text.toLowerCase();
  const there = namedIndicatorsIn(context).filter(
    ({ names, indicator }) => isInCare(indicator) || names.some((name) => lower.includes(name)),
  );
  return counts.flatMap(({ number }) => {
    const one = there.find((named) => isNamed(lower, number, named));
    const figures = one?.figures.filter(({ kind }) => kind === number.kind) ?? [];
    const last = figures.at(-1);
    if (last === undefined || figures.some(({ value }) => saysValue(number, value))) return [];
    if (isCalledTarget(text, number) || isSaidElsewhere(sentenceAt(text, number.start), figures)) return [];
    return [{ figure: last, start: number.start, said: number.text }];
  });
}

function isNamed(lower: string, { start, text, kind }: ProseNumber, { names, indicator }: Named): boolean {
  const before = lower.slice(Math.max(0, start - 90), start);
  const after = lower.slice(start + text.length, start + text.length + 60);
  const isChildren = kind === 'count' && isInCare(indicator);
  if (isChildren && IN_CARE_THEN.test(after)) return true;
  if (isChildren && LOOKS_AFTER.test(before) && THEN_ENDS.test(after) && /^ children\b/.test(after))
    return true;
  const numberOf = kind === 'count' ? IS_NUMBER_OF.exec(after)?.[0].length : undefined;
  return names.some((name) => {
    if (numberOf !== undefined && after.startsWith(name, numberOf))
      return THEN_ENDS.test(after.slice(numberOf + name.length));
    if (isChildren && after.startsWith(` ${name}`)) return THEN_ENDS.test(after.slice(1 + name.length));
    const at = before.lastIndexOf(name);
    const isSaid = at !== -1 && SAID.test(before.slice(at + name.length)) && BEGINS.test(before.slice(0, at));
    return isSaid && THEN_ENDS.test(after);
  });
}
