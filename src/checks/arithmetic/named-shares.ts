import { sharesIn } from '../../domain/share-words.ts';
import type { ShareWords } from '../../domain/share-words.ts';
import type { Indicator } from '../../library/library.ts';
import type { CheckContext } from '../context.ts';
import type { Contradiction } from './named-figures.ts';
import { namedIndicatorsIn } from './named-indicators.ts';
import { contentWords, overlapOf } from './prose-figures.ts';
import type { ProseFigure } from './prose-figures.ts';
import { isSaidElsewhere } from './said-elsewhere.ts';
import { clauseAt, sentenceAt } from './sentence.ts';

/** Part of whatever is found here: most passages have none of these. */
const MAY_SHARE =
  /\b(?:[Hh]alf\b|(?:[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our)[- ](?:third|quarter|fifth|tenth)s? (?:of|were|was|are|is|have|had)\b|(?:\d|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine) (?:in|out of) )/;

const MAY_BE_WHOLE =
  /\b(?:All|Every|None|No)\s|\b(?:and|but|that|[Nn]early|[Aa]lmost|[Vv]irtually) (?:all|every|none|no)\b/g;

/** How far behind “all” and “no” the first word of what they are of stands. */
const NEXT = 30;
/** “All” and “no” are shares only of what a clause opens with: not in “of all schools” or “there is no”. */
const WHOLE = /^(?:all|every|none|no)$/i;
const OPENS = /(?:^|[.!?:;]\s|\b(?:and|but|that|nearly|almost|virtually)\s)$/i;

/** How much of the title of a share must stand beside words that tell one. */
const NAMED = 0.75;
/** In a longer sentence only the clause says what a share is of. */
const LONG = 160;

/** A share of some who are named in full, and then of something else: “half of schools judged good were …”. */
const THEN_ELSE = /\b(?:was|were|is|are|has|have|had|did|do)\b/i;

/** The shares that a text tells in words, or as so many of so many, of an indicator that no figure of it is. */
export function misnamedShares(text: string, context: CheckContext): Contradiction[] {
  const shares = [...(mayShare(text, context) ? sharesIn(text) : []), ...partsOfWholes(text)];
  return shares.flatMap((share) => {
    const { start, text: said, percent, slack } = share;
    if (WHOLE.test(said) && !isWhole(text, share)) return [];
    const sentence = sentenceAt(text, start);
    const clause = sentence.length < LONG ? sentence : clauseAt(text, start);
    const one = namedIn(clause, text, share, context);
    const figures =
      one?.figures.filter(({ kind, source }) => kind === 'percent' && source.figure.measure === 'level') ??
      [];
    const last = figures.at(-1);
    const sides = sidesOf(text, share, sentence, one?.indicator);
    const fits = ({ value }: ProseFigure) =>
      sides.some((side) => Math.abs((side === 'those' ? value : 100 - value) - percent) <= slack);
    if (last === undefined || figures.some(fits) || isSaidElsewhere(sentence, figures)) return [];
    return [{ figure: last, start, said }];
  });
}

/** To take a text apart takes time, and “no” and “all” are mostly of other things. */
function mayShare(text: string, context: CheckContext): boolean {
  if (MAY_SHARE.test(text)) return true;
  return [...text.matchAll(MAY_BE_WHOLE)].some(({ 0: words, index }) => {
    const end = index + words.length;
    return sharesOf(contentWords(text.slice(end, end + NEXT))[0], context).length > 0;
  });
}

/** The indicators that are shares and have a word in their title; all where there is no such word. */
function sharesOf(word: string | undefined, context: CheckContext) {
  const there = word === undefined ? undefined : new Set([word]);
  return namedIndicatorsIn(context).filter(
    ({ indicator }) => indicator.unit === 'percent' && (!there || overlapOf(there, indicator) > 0),
  );
}

function namedIn(clause: string, text: string, { start, text: said }: ShareWords, context: CheckContext) {
  const next = WHOLE.test(said) ? contentWords(text.slice(start + said.length, start + NEXT))[0] : undefined;
  const candidates = sharesOf(next, context);
  if (candidates.length === 0) return undefined;
  const there = new Set(contentWords(clause));
  return candidates.find(
    ({ indicator }) => overlapOf(there, indicator) >= NAMED && !THEN_ELSE.test(behindName(clause, indicator)),
  );
}

/** What stands in a clause behind the last word of a title. */
function behindName(clause: string, { title, short = title }: Indicator): string {
  const lower = clause.toLowerCase();
  const ends = contentWords(`${title} ${short}`).map((word) => lower.lastIndexOf(word) + word.length);
  return lower.slice(Math.max(...ends));
}

function isWhole(text: string, { start, text: said }: ShareWords): boolean {
  const isOpening = OPENS.test(text.slice(Math.max(0, start - 20), start));
  return isOpening && !/^\s(?:but|except|bar|save|one)\b/i.test(text.slice(start + said.length));
}

/** Words that leave no doubt that a share is of those who are left: “9 in 10 missed the 45 days”. */
const OF_OTHERS =
  /^[^.,;:]*?\b(?:missed|(?:was|were|is|are|did|do|does|had|has|have) not|late|overdue|failed)\b/i;
/** Words by which it may be. */
const MAY_BE_OTHERS =
  /\b(?:no|not|never|none|nor|neither|other|rest|remaining|except|but|less|below|under|over|longer|more|late|later|out|without|outside|beyond|lack\w*|lost|fail\w*|still|yet|away|short|missed|missing)\b|n[’']t\b/i;

/** Whether a share is of those that an indicator counts, of all others, or may be of either. */
function sidesOf(
  text: string,
  { start }: ShareWords,
  sentence: string,
  indicator: Indicator | undefined,
): readonly ('those' | 'others')[] {
  const title = `${indicator?.title ?? ''} ${indicator?.short ?? ''}`;
  if (MAY_BE_OTHERS.test(title)) return ['those', 'others'];
  const clause = text.slice(start).split(/\band\b/)[0] ?? '';
  if (OF_OTHERS.test(clause)) return ['others'];
  return MAY_BE_OTHERS.test(sentence) ? ['those', 'others'] : ['those'];
}

const PART_OF_WHOLE =
  /\b[Oo]f (?:the |our |all )?(\d[\d,]*) [^.,;]{3,60}, (\d[\d,]*)(?= (?:were|was|had|are)\b)/g;
/** The whole may be that of a day or two later. */
const SLACK_OF_PARTS = 5;

/** “Of 540 single assessments, 400 were …”. */
function partsOfWholes(text: string): ShareWords[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(PART_OF_WHOLE)].flatMap(({ 0: words, 1: whole = '', 2: part = '', index }) => {
    const [all, some] = [whole, part].map((one) => Number(one.replaceAll(',', '')));
    if (!all || some === undefined || some > all) return [];
    const start = index + words.length - part.length;
    return [{ start, text: part, percent: (100 * some) / all, slack: SLACK_OF_PARTS }];
  });
}
