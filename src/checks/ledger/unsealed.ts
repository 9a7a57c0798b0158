import { ledgerPath } from '../../library/ledger/ledger.ts';
import { sealedKey } from '../../library/ledger/sealed-figures.ts';
import type { Check } from '../context.ts';
import { figuresOf } from '../figures.ts';
import { keyOfSourced } from './figure-values.ts';
import { ledgerOf } from './read-ledger.ts';

/** Figures that the ledger does not have yet: nothing would notice if they changed. Told once, for all of them. */
export const unsealed: Check = (context) => {
  const { figures } = ledgerOf(context.project).ledger;
  if (figures.length === 0) return [];
  const sealed = new Set(figures.map((line) => sealedKey(line, context.library.site['home-area'])));
  const fresh = figuresOf(context).filter((figure) => !sealed.has(keyOfSourced(figure, context.library)));
  if (fresh.length === 0) return [];
  const updates = [...new Set(fresh.map(({ update }) => update.id))].toSorted().join(', ');
  const what = fresh.length === 1 ? 'One figure' : `${fresh.length} figures`;
  const message = `${what} of ${updates} ${fresh.length === 1 ? 'is' : 'are'} not in the list of what was published yet.`;
  return [{ id: 'ledger-unsealed', path: ledgerPath('figures'), line: 1, column: 1, message }];
};
