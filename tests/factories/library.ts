import bankHolidays from '../../data/bank-holidays.json' with { type: 'json' };
import { shelve } from '../../src/library/library.ts';
import type { Library } from '../../src/library/library.ts';
import { bankHolidaysSchema } from '../../src/schemas/bank-holidays.ts';
import { aSite } from './site.ts';
import { aStrategy } from './strategy.ts';
import { anIndicator } from './indicator.ts';

/** A library of one strategy and one indicator, with England's bank holidays and nothing published. */
export function aLibrary(parts: Partial<Library> = {}): Library {
  return shelve({
    site: aSite(),
    bankHolidays: bankHolidaysSchema.parse(bankHolidays),
    glossary: [],
    strategies: [aStrategy()],
    indicators: [anIndicator()],
    updates: [],
    decisions: [],
    pages: [],
    corrections: [],
    editions: [],
    redirects: [],
    ...parts,
  });
}

/** The one item of a list that a test has put there. */
export function only<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined || items.length > 1) throw new Error(`There are ${items.length} items, not one.`);
  return item;
}
