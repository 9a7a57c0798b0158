import { grouped } from '../../domain/decimal.ts';
import type { ProseNumberKind } from '../../domain/prose-number.ts';
import type { Indicator } from '../../library/library.ts';
import type { CheckContext } from '../context.ts';
import { PARTS, figureInWords, valueInWords } from '../figure-words.ts';
import { figuresOf } from '../figures.ts';
import type { SourcedFigure } from '../figures.ts';

/** A published number that a number in a sentence may be: a figure, its numerator or its denominator. */
export type ProseFigure = {
  kind: ProseNumberKind;
  value: number;
  /** What is counted, as a word of its indicator: children, homes. */
  noun: string;
  source: SourcedFigure;
};

type ByUpdate = ReadonlyMap<string, readonly ProseFigure[]>;

const published = new WeakMap<CheckContext, ByUpdate>();

/** The published numbers of each update, by its id. Worked out once for a context. */
export function proseFiguresOf(context: CheckContext): ByUpdate {
  const figures = published.get(context) ?? proseFigures(context);
  published.set(context, figures);
  return figures;
}

/** A published number with its name, as a message tells them: “Children in care” for 30 September 2018 is 504. */
export function numberInWords({ value, source }: ProseFigure): string {
  const { figure } = source;
  if (figure.value === value) return `${figureInWords(source)} is ${valueInWords(source)}`;
  const part = figure.numerator === value ? 'numerator' : 'denominator';
  return `${PARTS[part]} for ${figureInWords(source)} is ${grouped(value)}`;
}

/** How much of an indicator's title stands in some words, from 0 to 1; of a shorter title, if more of that does. */
export function overlap(words: string, indicator: Indicator): number {
  return overlapOf(new Set(contentWords(words)), indicator);
}

/** The same, of words that are told apart already. */
export function overlapOf(there: ReadonlySet<string>, { title, short = title }: Indicator): number {
  return Math.max(share(wordsOfTitle(title), there), share(wordsOfTitle(short), there));
}

const titles = new Map<string, readonly string[]>();

/** A title is held against many sentences, and its words stay the same. */
function wordsOfTitle(title: string): readonly string[] {
  const words = titles.get(title) ?? contentWords(title);
  titles.set(title, words);
  return words;
}

function share(wanted: readonly string[], there: ReadonlySet<string>): number {
  return wanted.filter((word) => there.has(word)).length / Math.max(1, wanted.length);
}

const SMALL_WORDS: ReadonlySet<string> = new Set([
  ...['with', 'that', 'were', 'their', 'from', 'have', 'into', 'than', 'they'],
]);

/** The words of four letters and more, in small letters and without the s of more than one. */
export function contentWords(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replaceAll(/[’']s?\b/g, '')
      .match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => !SMALL_WORDS.has(word)).map((word) => word.replace(/s$/, ''));
}

function proseFigures(context: CheckContext): ByUpdate {
  const byUpdate = Map.groupBy(figuresOf(context), ({ update }) => update.id);
  return new Map([...byUpdate].map(([id, figures]) => [id, figures.flatMap(numbersOf)]));
}

function numbersOf(source: SourcedFigure): ProseFigure[] {
  const { figure, indicator } = source;
  const noun = nounOf(indicator);
  const counts = [figure.numerator, figure.denominator].flatMap((value) =>
    value === undefined ? [] : [{ kind: 'count' as const, value, noun, source }],
  );
  const kind = kindOf(source);
  if (figure.value === null || kind === undefined) return counts;
  return [{ kind, value: figure.value, noun, source }, ...counts];
}

/** What a number in a sentence that is a figure looks like; undefined for a unit that no sentence shows. */
export function kindOf({
  figure: { measure },
  indicator: { unit },
}: Pick<SourcedFigure, 'figure' | 'indicator'>): ProseNumberKind | undefined {
  if (measure === 'change') return 'percent';
  switch (unit) {
    case 'percent':
    case 'per-10000':
    case 'gbp-million':
    case 'count':
      return unit;
    case 'fte':
      return 'count';
    case 'score':
    case 'percentage-points':
      return undefined;
  }
}

/** The thing counted: homes of “children’s homes”, plans of “child protection plans”, children of “children in care”. */
export function nounOf({ of }: Indicator): string {
  const [thing = ''] = of.toLowerCase().split(/ (?:in|of|on|for|from|at|who|that|with|placed|being) /);
  return thing.split(' ').at(-1) ?? '';
}
