import type { MdastNode } from 'satteri';
import type { Count, Sum } from '../../domain/disclosure/count-table.ts';
import { wordsOf } from '../../domain/disclosure/words.ts';
import { childrenOf, visitsBelow } from '../body/visits.ts';
import type { CheckContext } from '../context.ts';
import type { DocumentFile } from '../project/project.ts';
import { exactCount, isHidden } from './people-figures.ts';
import { wholeOf } from './phrase-numbers.ts';
import { figureAt, figuresIn } from './shown-passages.ts';
import type { ByIndicator } from './shown-passages.ts';

/** A cell of a table or a line of a list, with what it publishes of a count; undefined for one that counts nothing. */
export type GridCell = { node: MdastNode; count: Count | undefined };

/** A table as its rows and columns of counts, each with its name. */
export type Grid = { rows: string[]; columns: string[]; cells: GridCell[][] };

/** The figures that the tags of a text may show. */
export type Shown = { figures: ByIndicator; home: string };

/** The figures that the tags of a file may show: none outside an update. */
export function shownIn({ collection, id }: DocumentFile, context: CheckContext): Shown {
  const figures = collection === 'updates' ? figuresIn(id, context) : new Map<string, never>();
  return { figures, home: context.library.site['home-area'] };
}

/** What stands where a number is kept back: “[c]”, “hidden”, “fewer than 6”, “1 to 5”. */
const KEPT_BACK =
  /^\\?\[?(?:c|\*|hidden|suppressed|withheld|not shown|(?:<|under|below|(?:fewer|less) than) ?(?:\d|five|six|ten)|1 ?(?:to|[-–]) ?5|a? ?few|a small number)\\?\]?\.?$/i;
/** The same with what is counted behind it: “a small number with a guardian”. */
const SOME_KEPT_BACK = /^an? (?:very )?(?:few|small number|handful)\b/i;
const LEFT = /^(?:the )?(?:rest|others?|remaining|remainder)\b/i;
/** A number with a word or two for what it counts: “1,200”, “40 children”, “n = 3”. */
const COUNTED = /^(?:n ?= ?)?([\d,]+|\p{L}+(?:-\p{L}+)?)(?: \p{L}[\p{L}-]*){0,3}\.?$/u;

/** A name that says that what it stands for is the sum of the others. */
const TOTAL = /^(?:(?:grand |sub-?)?totals?|all|in all|altogether|overall|sum|together)(?: \p{L}+){0,2}:?$/iu;

/** Whether a row, a column or a line is the sum of the others by its name. */
export function isTotal(name: string): boolean {
  return TOTAL.test(name.trim());
}

/** The grid of a table: the first row and the first column are names. */
export function gridOf(table: MdastNode, shown: Shown): Grid {
  const [head = [], ...body] = childrenOf(table).map((row) => childrenOf(row));
  const nameOf = (node: MdastNode | undefined) => (node ? wordsShown(node, shown) : '');
  return {
    columns: head.slice(1).map(nameOf),
    rows: body.map(([first]) => nameOf(first)),
    cells: body.map((row) => row.slice(1).map((node) => ({ node, count: countIn(node, shown) }))),
  };
}

/** What a node publishes of a count: its number, that it is kept back or left over, or nothing. */
export function countIn(node: MdastNode, shown: Shown): Count | undefined {
  return countSaid(wordsShown(node, shown));
}

/** The same of words. */
export function countSaid(words: string): Count | undefined {
  const said = words.trim().replace(/\s+/g, ' ');
  if (KEPT_BACK.test(said) || SOME_KEPT_BACK.test(said)) return 'hidden';
  if (LEFT.test(said)) return 'not given';
  const [, number] = COUNTED.exec(said) ?? [];
  const [word] = number === undefined ? [] : wordsOf(number);
  return word && wholeOf(word);
}

/** The words of a node with the counts that its tags show; “[c]” for a hidden one. */
export function wordsShown(node: MdastNode, { figures, home }: Shown): string {
  return visitsBelow(node)
    .map(({ node: part }) => {
      if (part.type === 'text' || part.type === 'inlineCode') return part.value;
      const meant = figureAt(part, figures, home);
      if (meant === undefined) return '';
      if (isHidden(meant.source)) return '[c]';
      return meant.part === undefined ? String(exactCount(meant.source) ?? '') : '';
    })
    .join('');
}

/** The name of a cell in the sums of its grid. */
export function cellName(row: number, column: number): string {
  return `${row} ${column}`;
}

/** A column with a total is the sum of its other cells, and so is a row, if all of them count something. */
export function sumsIn({ rows, columns, cells }: Grid): Sum[] {
  const total = rows.findIndex(isTotal);
  const last = columns.findIndex(isTotal);
  const others = (length: number, except: number) => [...Array(length).keys()].filter((at) => at !== except);
  const down = columns.map((_, column) => ({
    total: [total, column] as const,
    parts: others(rows.length, total).map((row) => [row, column] as const),
  }));
  const across = rows.map((_, row) => ({
    total: [row, last] as const,
    parts: others(columns.length, last).map((column) => [row, column] as const),
  }));
  return [...(total === -1 ? [] : down), ...(last === -1 ? [] : across)].flatMap((sum): Sum[] => {
    const isCounted = [sum.total, ...sum.parts].every(
      ([row, column]) => cells[row]?.[column]?.count !== undefined,
    );
    if (!isCounted || sum.parts.length < 2) return [];
    return [{ total: cellName(...sum.total), parts: sum.parts.map((part) => cellName(...part)) }];
  });
}
