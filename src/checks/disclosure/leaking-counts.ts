import { countIn, namesIn } from '../../domain/disclosure/count-table.ts';
import type { Sum } from '../../domain/disclosure/count-table.ts';
import { leaksOf } from '../../domain/disclosure/leaks.ts';
import type { Leak } from '../../domain/disclosure/leaks.ts';
import { nextToHide } from '../../domain/disclosure/suppress.ts';
import { valueInWords } from '../figure-words.ts';
import { placeInFigure } from '../figures.ts';
import { HIDDEN } from '../no-number.ts';
import { cellInWords } from './count-cells.ts';
import type { Cell, Cells } from './count-cells.ts';
import { citedInWords, hideOrSignOff, tellsWhoTheyAre } from './finding.ts';
import type { Finding } from './finding.ts';

/** Counts of people that are hidden, or not given, and follow from what is published. */
export function leakingCounts(cells: Cells, threshold: number): Finding[] {
  return leaksOf(cells.table, threshold).flatMap((leak) => {
    const [name = ''] = leak.names;
    const hidden = leak.names.length === 1 ? cells.byName.get(name) : undefined;
    return hidden ? [recoverable(hidden, leak, cells)] : remainder(leak, cells, threshold);
  });
}

function recoverable(hidden: Cell, leak: Leak, cells: Cells): Finding {
  const known = publishedBeside(leak, cells);
  const from = known.map((cell) => `${cellInWords(cell)} is ${countInWords(cell)}`).join(', ');
  const how = from === '' ? 'from the other figures' : `: ${from}`;
  const message = `${citedInWords(hidden.figure)} is hidden, but can be worked out${from === '' ? ' ' : ''}${how}.`;
  const figure = hidden.figure;
  return {
    id: 'disclosure-recoverable',
    figure,
    key: 'value',
    message,
    mend: hideAlso(leak, cells),
    canBeExcepted: true,
  };
}

/** Reported at the figure that was published last, since without it nothing could be worked out. */
function remainder(leak: Leak, cells: Cells, threshold: number): Finding[] {
  const known = publishedBeside(leak, cells);
  const last = known.reduce<Cell | undefined>((so, cell) => (so && isLater(so, cell) ? so : cell), undefined);
  if (last === undefined) return [];
  const [total, ...parts] = known;
  const message =
    `${known.map((cell) => `${cellInWords(cell)} is ${countInWords(cell)}`).join(', ')}: ` +
    `that leaves ${leak.count} between ${parts.length > 1 || total === undefined ? 'them' : 'the two'}. ${tellsWhoTheyAre(threshold)}`;
  const mend = hideOrSignOff(last.figure, hideAlso(leak, cells));
  return [
    { id: 'disclosure-difference', figure: last.figure, key: last.key, message, mend, canBeExcepted: true },
  ];
}

/** What is published of the sum that gives a count away, or, where no single sum does, of all that hang together with it. */
function publishedBeside({ names }: Leak, { table, byName }: Cells): Cell[] {
  const isUnknown = (name: string) => typeof countIn(table, name) !== 'number';
  const touching = table.sums.filter((sum) => namesIn(sum).some((name) => names.includes(name)));
  const telling = touching.find((sum) =>
    namesIn(sum)
      .filter(isUnknown)
      .every((name) => names.includes(name)),
  );
  const sums: readonly Sum[] = telling ? [telling] : touching;
  const published = new Set(sums.flatMap(namesIn).filter((name) => !isUnknown(name)));
  return [...published].flatMap((name) => byName.get(name) ?? []);
}

function hideAlso(leak: Leak, { table, byName }: Cells): string {
  const next = byName.get(nextToHide(leak, table) ?? '');
  if (next === undefined) return 'Take the sum that gives it away apart: publish it without the total.';
  const { path, line } = placeInFigure(next.figure, next.key);
  const how = next.key === 'value' ? HIDDEN : 'take the line denominator: out';
  return `Hide also ${cellInWords(next)}, the next smallest, at ${path}, line ${line}: ${how}.`;
}

function isLater(a: Cell, b: Cell): boolean {
  const [x, y] = [a.figure, b.figure];
  return x.update.id === y.update.id ? x.index > y.index : x.update.id > y.update.id;
}

function countInWords({ count, figure, key }: Cell): string {
  return key === 'value' ? valueInWords(figure) : String(count);
}
