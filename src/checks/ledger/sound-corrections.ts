import { figureKey, figureName } from '../../library/corrections.ts';
import type { Correction } from '../../library/library.ts';
import type { SealedFigure } from '../../library/ledger/ledger.ts';
import { renamedIndicators } from '../../library/ledger/present-names.ts';
import { sealedKey, sealedValue } from '../../library/ledger/sealed-figures.ts';
import type { Check, CheckContext } from '../context.ts';
import { figuresOf } from '../figures.ts';
import type { Problem } from '../problem.ts';
import { placeOfKey } from '../project/place.ts';
import { dataFileAt } from '../project/project.ts';
import { keyOfSourced, valueOf } from './figure-values.ts';
import { CORRECTIONS, inFileOrder } from './logs.ts';
import { ledgerOf } from './read-ledger.ts';

type Value = Correction['was'];

/** Corrections of figures that were never published, that begin from another value than was published, or that are to come. */
export const soundCorrections: Check = (context) => {
  const { project, library, today, named } = context;
  const file = dataFileAt(project, CORRECTIONS);
  if (file === undefined || library.corrections.length === 0) return [];
  const entries = inFileOrder(file, library.corrections, ['id', 'on']);
  const { sealed, current } = knownFigures(context);
  const seen = new Map<string, number>();
  const before = new Map<string, readonly Value[]>();
  const inTime = entries.toSorted((a, b) => (a.entry.on < b.entry.on ? -1 : a.entry.on > b.entry.on ? 1 : 0));
  return inTime.flatMap(({ entry, index }): Problem[] => {
    const at = (key: keyof Correction) => placeOfKey(file, [index, key], 'value');
    const earlier = seen.get(entry.id);
    seen.set(entry.id, index);
    if (earlier !== undefined) {
      return [
        {
          id: 'ledger-correction-repeated',
          ...at('id'),
          message: `Two corrections are called “${entry.id}”.`,
        },
      ];
    }
    if (entry.on > today) {
      const message = `This correction is dated ${entry.on}, which is after today, ${today}.`;
      return [{ id: 'ledger-correction-to-come', ...at('on'), message }];
    }
    const key = figureKey(figureName(entry.update, entry, library));
    const first = sealed.get(key);
    if (first === undefined && !current.has(key)) {
      const isUnread =
        named.updates.has(entry.update) && !library.updates.some(({ id }) => id === entry.update);
      if (isUnread) return [];
      const message = `No figure of “${entry.indicator}” for ${entry.period} has been published in the update ${entry.update}.`;
      return [{ id: 'ledger-correction-unknown', ...at('indicator'), message }];
    }
    const possible = before.get(key) ?? first;
    before.set(key, [entry.now]);
    if (possible === undefined || possible.includes(entry.was)) return [];
    const [was] = possible;
    const message = `This correction says that ${entry.was ?? 'no number (null)'} was published before, but it was ${was}.`;
    return [{ id: 'ledger-correction-was', ...at('was'), message, mend: `Write was: ${was}.` }];
  });
};

/**
 * Every figure as it was first published, and every figure there is now. One whose indicator was renamed was first
 * published under each of its names.
 */
function knownFigures(context: CheckContext) {
  const renamed = renamedIndicators(context.library.redirects);
  const first = new Map<string, SealedFigure>();
  for (const line of ledgerOf(context.project).ledger.figures) {
    const key = sealedKey(line, context.library.site['home-area']);
    if (!first.has(key)) first.set(key, line);
  }
  const sealed = new Map<string, Value[]>();
  for (const line of first.values()) {
    const names = new Set([line.indicator, renamed.get(line.indicator) ?? line.indicator]);
    for (const indicator of names) {
      const key = sealedKey({ ...line, indicator }, context.library.site['home-area']);
      sealed.set(key, [...(sealed.get(key) ?? []), sealedValue(line)]);
    }
  }
  const current = new Map(
    figuresOf(context).map((figure) => [keyOfSourced(figure, context.library), valueOf(figure)]),
  );
  return { sealed, current };
}
