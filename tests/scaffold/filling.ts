import { BLANK } from '../../src/checks/blanks/blank.ts';
import { decimalsOf, roundTo } from '../../src/domain/decimal.ts';
import type { DueFigure } from '../../src/scaffold/due-figures.ts';

/** The strategy that is named where none is in force. */
export const STRATEGY = 'childrens-services-2017-20';

/** A percentage so small that it tells of very few people. */
const SMALL = 1;

/** The lines of a file that have a blank, remarks left out, counted from 1. */
export function blankLines(text: string): number[] {
  const bodyStart = text.indexOf('\n---\n', 4);
  let offset = 0;
  return text.split('\n').flatMap((line, index) => {
    const isRemark = offset < bodyStart && /^ *#/.test(line);
    offset += line.length + 1;
    return line.includes(BLANK) && !isRemark ? [index + 1] : [];
  });
}

/** A scaffold with what somebody might write in place of the blanks of some lines. */
export function fill(text: string, due: readonly DueFigure[], wanted: ReadonlySet<number>): string {
  const lines = text.split('\n');
  return lines
    .map((line, index) =>
      wanted.has(index + 1) ? line.replaceAll(BLANK, wordsFor(line, entryAbove(lines, index), due)) : line,
    )
    .join('\n');
}

function wordsFor(line: string, entry: Entry, due: readonly DueFigure[]): string {
  const [, key = ''] = /^[ -]*([a-z-]+): /.exec(line) ?? [];
  switch (key) {
    case 'value':
    case 'numerator':
    case 'denominator':
      return numberFor(key, entry, due);
    case 'paragraph':
      return '1';
    case 'published':
      return '2019-02-18';
    case 'key-decision':
      return 'false';
    default:
      return line.startsWith('  - ') ? STRATEGY : 'It went on as it had been expected to';
  }
}

/** What was last published, so that all figures fit each other as they did then; a missing one is still missing. */
function numberFor(
  key: 'value' | 'numerator' | 'denominator',
  entry: Entry,
  due: readonly DueFigure[],
): string {
  const last = due.find(
    ({ indicator, period, last: { figure } }) =>
      indicator.id === entry['indicator'] &&
      period.id === entry['period'] &&
      figure.measure === (entry['measure'] ?? 'level') &&
      (figure.basis ?? '') === (entry['basis'] ?? ''),
  )?.last.figure;
  if (last === undefined) throw new Error(`Nothing is due of ${JSON.stringify(entry)}.`);
  if (key !== 'value') return String(last[key]);
  if (last.value === null) return 'null\n    markers: [x]';
  const { numerator, denominator, value, measure } = last;
  if (measure === 'level' && value > 0 && value < SMALL) return 'null\n    markers: [c]';
  if (numerator === undefined || denominator === undefined) return String(value);
  return String(roundTo((100 * numerator) / denominator, decimalsOf(value)));
}

type Entry = Record<string, string>;

/** The details of the entry of a list that a line stands in. */
function entryAbove(lines: readonly string[], index: number): Entry {
  const start = lines.findLastIndex((line, at) => at <= index && line.startsWith('  - '));
  const details = lines.slice(Math.max(0, start), index).flatMap((line) => {
    const [, key, value] = /^[ -]{4}([a-z]+): (.+)$/.exec(line) ?? [];
    return key === undefined || value === undefined ? [] : [[key, value.replaceAll("'", '')]];
  });
  return Object.fromEntries(details) as Entry;
}
