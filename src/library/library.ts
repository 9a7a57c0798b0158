import type { BankHolidays } from '../schemas/bank-holidays.ts';
import type { Correction } from '../schemas/correction.ts';
import type { DecisionFrontmatter } from '../schemas/decision.ts';
import type { Term } from '../schemas/glossary.ts';
import type { IndicatorData } from '../schemas/indicator.ts';
import type { PageFrontmatter } from '../schemas/page.ts';
import type { Redirect } from '../schemas/redirect.ts';
import type { Site } from '../schemas/site.ts';
import type { StrategyData } from '../schemas/strategy.ts';
import type { UpdateFrontmatter } from '../schemas/update.ts';
import {
  correctionsUnderPresentNames,
  editionUnderPresentNames,
  renamedIndicators,
} from './ledger/present-names.ts';

/** What a file says, with the file's name (less its ending) as its id. */
export type Identified<Data> = Data & { id: string };

/** What an MDX file says: its frontmatter, and the text below it as it is written. */
export type Document<Frontmatter> = Identified<Frontmatter> & { text: string };

export type Strategy = Identified<StrategyData>;
export type Indicator = Identified<IndicatorData>;
export type Update = Document<UpdateFrontmatter>;
export type Decision = Document<DecisionFrontmatter>;
export type Page = Document<PageFrontmatter>;
export type { Correction, Redirect };

/** An update as it was published before it was changed. */
export type Edition = Update & {
  /** From 1, the first. */
  edition: number;
  /** The day it was published here, as an ISO date. */
  since: string;
};

/** Everything the site is made from: what `content/` and `data/` hold, read and checked against the schemas. */
export type Library = {
  site: Site;
  bankHolidays: BankHolidays;
  /** In alphabetical order of the terms. */
  glossary: Term[];
  /** The newest first. */
  strategies: Strategy[];
  /** In alphabetical order of their ids. */
  indicators: Indicator[];
  /** The earliest quarter first. */
  updates: Update[];
  /** The earliest first. */
  decisions: Decision[];
  pages: Page[];
  /** Published figures that were changed, the earliest first; those of one day as they are written. */
  corrections: Correction[];
  /** Earlier editions of updates that have been changed since, in the order of the updates. */
  editions: Edition[];
  /** Published addresses that moved or were taken back, in alphabetical order. */
  redirects: Redirect[];
};

/**
 * Puts the parts of a library in its order, whichever way they came in.
 * Texts lose the blank lines around them, which the ways in keep differently.
 */
export function shelve(parts: Library): Library {
  const renamed = renamedIndicators(parts.redirects);
  const editions = parts.editions.map((edition) => editionUnderPresentNames(edition, renamed));
  const corrections = correctionsUnderPresentNames(parts.corrections, renamed);
  return {
    site: parts.site,
    bankHolidays: parts.bankHolidays,
    glossary: parts.glossary.toSorted((a, b) => compare(a.term.toLowerCase(), b.term.toLowerCase())),
    strategies: parts.strategies.toSorted((a, b) => compare(b.from, a.from) || compare(a.id, b.id)),
    indicators: parts.indicators.toSorted(byId),
    updates: parts.updates.map(trimmed).toSorted(byId),
    decisions: parts.decisions.map(trimmed).toSorted((a, b) => compare(a.made, b.made) || byId(a, b)),
    pages: parts.pages.map(trimmed).toSorted(byId),
    corrections: corrections.toSorted((a, b) => compare(a.on, b.on)),
    editions: editions.map(trimmed).toSorted((a, b) => byId(a, b) || a.edition - b.edition),
    redirects: parts.redirects.toSorted((a, b) => compare(a.from, b.from)),
  };
}

function trimmed<Item extends { text: string }>(item: Item): Item {
  return { ...item, text: item.text.trim() };
}

function byId(a: { id: string }, b: { id: string }): number {
  return compare(a.id, b.id);
}

/** Compares by code points, so that no locale of the machine changes an order. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
