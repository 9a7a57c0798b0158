import { isBefore } from '../domain/london-time.ts';
import { publishInstant } from '../schemas/common.ts';
import type { Decision, Indicator, Library, Update } from './library.ts';

/** What is under embargo at an instant: the ids of documents, and of indicators that nothing public speaks of yet. */
export type Withheld = {
  updates: ReadonlySet<string>;
  decisions: ReadonlySet<string>;
  indicators: ReadonlySet<string>;
};

/**
 * What a library holds that may not be seen at an instant. A decision on an update under embargo is withheld with it, and
 * so is an indicator that only withheld documents have figures of.
 */
export function withheldAt(library: Library, now: string): Withheld {
  const updates = new Set(library.updates.filter((update) => isEmbargoed(update, now)).map(({ id }) => id));
  const decisions = new Set(
    library.decisions
      .filter((decision) => isEmbargoed(decision, now) || updates.has(decision.update))
      .map(({ id }) => id),
  );
  return { updates, decisions, indicators: newIndicators(library, updates) };
}

/** The library as the public may see it at an instant: nothing under embargo is in it, nor anything that tells of it. */
export function publicLibrary(library: Library, now: string): Library {
  const withheld = withheldAt(library, now);
  if (withheld.updates.size + withheld.decisions.size === 0) return library;
  const isPublic = ({ update }: { update?: string | undefined }) =>
    update === undefined || !withheld.updates.has(update);
  return {
    ...library,
    updates: library.updates.filter(({ id }) => !withheld.updates.has(id)),
    decisions: library.decisions.filter(({ id }) => !withheld.decisions.has(id)),
    indicators: library.indicators
      .filter(({ id }) => !withheld.indicators.has(id))
      .map((indicator) => {
        const { 'share-of': whole, ...rest } = indicator;
        const isKnown = (id: string | undefined) => id === undefined || !withheld.indicators.has(id);
        return {
          ...rest,
          ...(whole !== undefined && isKnown(whole) && { 'share-of': whole }),
          parts: indicator.parts.filter(isKnown),
          targets: indicator.targets.filter(isPublic),
          lineage: indicator.lineage.filter((link) => isKnown(link.indicator)),
        };
      }),
    corrections: library.corrections.filter(isPublic),
    editions: library.editions.filter(({ id }) => !withheld.updates.has(id)),
  };
}

/** Whether a document may not be seen at an instant. */
export function isEmbargoed(document: Update | Decision, now: string): boolean {
  const at = document['publish-at'];
  return at !== undefined && isBefore(now, publishInstant(at));
}

/** Indicators that withheld updates have figures of, and no public one. */
function newIndicators(library: Library, withheld: ReadonlySet<string>): ReadonlySet<string> {
  const namedIn = (updates: readonly Update[]) =>
    new Set(
      updates.flatMap(({ figures, table }) => [
        ...figures.map(({ indicator }) => indicator),
        ...table.flatMap(({ indicators }) => indicators),
      ]),
    );
  const isTargetPublic = ({ targets }: Indicator) =>
    targets.some(({ update }) => update !== undefined && !withheld.has(update));
  const hidden = namedIn(library.updates.filter(({ id }) => withheld.has(id)));
  const shown = namedIn(library.updates.filter(({ id }) => !withheld.has(id)));
  return new Set(
    library.indicators
      .filter(
        (indicator) => hidden.has(indicator.id) && !shown.has(indicator.id) && !isTargetPublic(indicator),
      )
      .map(({ id }) => id),
  );
}

/** Whether a build shows what is under embargo: only where `QUARTERLIGHT_EMBARGOED=show` says so, to read it beforehand. */
export function showsEmbargoed(env: Readonly<Record<string, string | undefined>>): boolean {
  return env['QUARTERLIGHT_EMBARGOED'] === 'show';
}
