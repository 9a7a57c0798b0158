import type { MdastNode } from 'satteri';
import { isSmall } from '../../domain/disclosure/small.ts';
import { figuresMeant } from '../../library/body/figure-reference.ts';
import type { CheckContext } from '../context.ts';
import { valueInWords } from '../figure-words.ts';
import { figuresOf } from '../figures.ts';
import type { SourcedFigure } from '../figures.ts';
import type { Passage } from '../passages.ts';
import { literalAttributes } from '../references/components-in.ts';
import { hasNumber, mayLeaveFew } from './left-by-numbers.ts';
import { exactCount, isOfPeople, outOf } from './people-figures.ts';

/** Figures of one update by the id of their indicator. */
export type ByIndicator = ReadonlyMap<string, readonly SourcedFigure[]>;

const byUpdate = new WeakMap<CheckContext, Map<string, ByIndicator>>();

/**
 * A passage of an update as readers see it, with its figures of people in place of their tags: “Of 512 children, 509 were
 * seen”. Undefined where it shows none beside another number. A figure that is small, or that an exception covers, is left
 * out, since it has been looked at by itself.
 * @param isBefore whether the passage matters only for the one behind it, which may have the other number
 */
export function shownPassage(
  passage: Passage,
  update: string,
  context: CheckContext,
  isBefore = false,
): Passage | undefined {
  const { components, text } = passage;
  if (components.length === 0 || (components.length < 2 && !isBefore && !hasNumber(text))) {
    return undefined;
  }
  const shown = piecesShown(passage, figuresIn(update, context), context);
  const threshold = context.library.site['small-number-threshold'];
  if (shown.length === 0 || (!isBefore && !mayLeaveFew(text, shown, threshold))) return undefined;
  let end = 0;
  const parts = shown.map(({ start, words }) => {
    const before = text.slice(end, start);
    end = start + 1;
    return before + words;
  });
  return {
    ...passage,
    text: parts.join('') + text.slice(end),
    placeOf: (start, length) => {
      const from = typedPlace(start, shown);
      return passage.placeOf(from, Math.max(1, typedPlace(start + length, shown) - from));
    },
  };
}

type Piece = { start: number; words: string };

/** The place in a passage as typed of one in it as shown; of a place within a figure, its tag. */
function typedPlace(place: number, shown: readonly Piece[]): number {
  let longer = 0;
  for (const { start, words } of shown) {
    if (place <= start + longer) break;
    if (place < start + longer + words.length) return start;
    longer += words.length - 1;
  }
  return place - longer;
}

/** The figures of an update by their indicator. Worked out once for a context. */
export function figuresIn(update: string, context: CheckContext): ByIndicator {
  const updates = byUpdate.get(context) ?? groupedFigures(context);
  byUpdate.set(context, updates);
  return updates.get(update) ?? new Map();
}

function groupedFigures(context: CheckContext): Map<string, ByIndicator> {
  const updates = Map.groupBy(figuresOf(context), ({ update }) => update.id);
  return new Map(
    [...updates].map(([id, figures]) => [id, Map.groupBy(figures, ({ indicator }) => indicator.id)]),
  );
}

/** Each indicator once: what lies between two of its figures is looked at with the figures. */
function piecesShown(
  { components }: Passage,
  figures: ByIndicator,
  { library: { site } }: CheckContext,
): Piece[] {
  const seen = new Set<string>();
  return components.flatMap(({ start, visit: { node } }) => {
    const meant = figureAt(node, figures, site['home-area']);
    if (meant === undefined || seen.has(meant.source.indicator.id)) return [];
    const words = wordsShown(meant.source, meant.part, site['small-number-threshold']);
    if (words === undefined) return [];
    seen.add(meant.source.indicator.id);
    return [{ start, words }];
  });
}

/** The figure that a tag in a text shows, and the part of it; undefined where a node is no such tag. */
export function figureAt(
  node: MdastNode,
  figures: ByIndicator,
  home: string,
): { source: SourcedFigure; part: string | undefined } | undefined {
  if (node.type !== 'mdxJsxTextElement' || node.name !== 'Figure') return undefined;
  const attributes = literalAttributes(node);
  if (attributes === undefined) return undefined;
  const sources = figures.get(attributes['of'] ?? '') ?? [];
  const [meant] = figuresMeant(
    sources.map(({ figure }) => figure),
    attributes,
    home,
  );
  const source = sources.find(({ figure }) => figure === meant);
  return source && { source, part: attributes['part'] };
}

function wordsShown(source: SourcedFigure, part: string | undefined, threshold: number): string | undefined {
  const { figure, indicator, update } = source;
  if (!isOfPeople(source)) return undefined;
  if (update['small-number-exceptions'].some((exception) => exception.indicator === indicator.id)) {
    return undefined;
  }
  if (part === undefined && figure.value !== null && outOf(source) === 100) return valueInWords(source);
  const count = part === 'numerator' || part === 'denominator' ? figure[part] : exactCount(source);
  return count === undefined || count === 0 || isSmall(count, threshold) ? undefined : String(count);
}
