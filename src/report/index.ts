import { MOST_ITEMS, SECTIONS } from './report.ts';
import type { Item, Report, SectionId } from './report.ts';
import { addressItems } from './sections/addresses.ts';
import { commitmentItems } from './sections/commitments.ts';
import { correctionItems } from './sections/corrections.ts';
import { decisionItems } from './sections/decisions.ts';
import { disclosureItems } from './sections/disclosure.ts';
import { documentItems } from './sections/documents.ts';
import { figureItems } from './sections/figures.ts';
import { glossaryItems } from './sections/glossary.ts';
import { indicatorItems } from './sections/indicators.ts';
import { judgementItems } from './sections/judgements.ts';
import { pictureItems } from './sections/pictures.ts';
import { priorityItems } from './sections/priorities.ts';
import { problemItems } from './sections/problems.ts';
import { siteItems } from './sections/site.ts';
import { wordItems } from './sections/words.ts';
import type { Sides } from './side.ts';
import type { Comparison } from './sides.ts';
import { trendItems } from './trends.ts';
import type { TrendChange } from './trends.ts';

/** The sections that need nothing but both sides. Those that are left out need more. */
const OF_BOTH_SIDES: Readonly<Partial<Record<SectionId, (sides: Sides) => Item[]>>> = {
  documents: documentItems,
  figures: figureItems,
  judgements: judgementItems,
  decisions: decisionItems,
  words: wordItems,
  commitments: commitmentItems,
  priorities: priorityItems,
  corrections: correctionItems,
  indicators: indicatorItems,
  glossary: glossaryItems,
  site: siteItems,
};

/**
 * What differs for the public between two states of a project, and nothing else: of a change that readers cannot see the
 * report has no section.
 * @param trends the trends that change, as `changedTrends` gives them
 * @param base the commit that the change is held against
 * @param today today in London, as an ISO date
 */
export function reportOf(
  comparison: Comparison,
  trends: readonly TrendChange[],
  { base, today }: Pick<Report, 'base' | 'today'>,
): Report {
  const { sides } = comparison;
  const items = new Map<SectionId, Item[]>();
  if (sides !== undefined) {
    for (const [id, itemsOf] of Object.entries(OF_BOTH_SIDES)) items.set(id as SectionId, itemsOf(sides));
    items.set('trends', trendItems(trends));
    items.set('addresses', addressItems(sides, newAddresses(items)));
  }
  items.set('pictures', pictureItems(comparison.base, comparison.head));
  items.set('disclosure', disclosureItems(comparison.base, comparison.head, sides));
  items.set('problems', problemItems(comparison.base, comparison.head, 'error'));
  items.set('warnings', problemItems(comparison.base, comparison.head, 'warning'));
  return {
    format: 1,
    base,
    today,
    sections: SECTIONS.flatMap((id) => {
      const all = items.get(id) ?? [];
      if (all.length === 0) return [];
      return [{ id, items: all.slice(0, MOST_ITEMS), unlisted: Math.max(0, all.length - MOST_ITEMS) }];
    }),
    withheld: comparison.withheld,
    unread: comparison.unread.slice(0, MOST_ITEMS),
  };
}

function newAddresses(items: ReadonlyMap<SectionId, readonly Item[]>): ReadonlySet<string> {
  const fresh = [...items.values()].flat().filter(({ kind }) => kind !== 'gone');
  return new Set(fresh.flatMap(({ address }) => address ?? []));
}
