import type { Correction, Edition, Indicator, Library, Redirect } from '../library.ts';

const PAGE = /^\/indicators\/([^/]+)\/$/;

/** What renamed indicators are called now, by their former names: the redirect of one’s page to another’s says so. */
export function renamedIndicators(redirects: readonly Redirect[]): ReadonlyMap<string, string> {
  return new Map(
    redirects.flatMap(({ from, to = '' }) => {
      const [former, present] = [PAGE.exec(from)?.[1], PAGE.exec(to)?.[1]];
      return former && present ? [[former, present] as const] : [];
    }),
  );
}

/**
 * A kept edition with renamed indicators under the names they have now: it is shown among today’s pages. Where it has an
 * indicator of that name too, the two are kept apart.
 */
export function editionUnderPresentNames(edition: Edition, renamed: ReadonlyMap<string, string>): Edition {
  if (renamed.size === 0) return edition;
  const own = new Set(edition.figures.map(({ indicator }) => indicator));
  const present = (indicator: string) => {
    const name = renamed.get(indicator);
    return name === undefined || own.has(name) ? indicator : name;
  };
  return {
    ...edition,
    text: edition.text.replace(
      /(\sof=)(["'])([a-z0-9-]+)\2/g,
      (_, of: string, quote: string, indicator: string) => `${of}${quote}${present(indicator)}${quote}`,
    ),
    figures: edition.figures.map((figure) => ({ ...figure, indicator: present(figure.indicator) })),
    table: edition.table.map((line) => ({ ...line, indicators: line.indicators.map(present) })),
  };
}

/** Indicators that an edition has under names that are gone: each is what took its place, under that name. */
export function formerIndicators(
  edition: Edition,
  { indicators, redirects }: Pick<Library, 'indicators' | 'redirects'>,
): Indicator[] {
  const there = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const renamed = renamedIndicators(redirects);
  const former = new Set(edition.figures.map(({ indicator }) => indicator).filter((id) => !there.has(id)));
  return [...former].flatMap((id) => {
    const present = there.get(renamed.get(id) ?? '');
    return present ? [{ ...present, id }] : [];
  });
}

/**
 * Corrections with renamed indicators under the names they have now, as their figures are. Those of a figure that was
 * withdrawn keep the former name: it did not go on under the other.
 */
export function correctionsUnderPresentNames(
  corrections: readonly Correction[],
  renamed: ReadonlyMap<string, string>,
): Correction[] {
  const withdrawn = new Set(corrections.filter(({ now }) => now === 'withdrawn').map(nameAsWritten));
  return corrections.map((entry) =>
    withdrawn.has(nameAsWritten(entry))
      ? entry
      : { ...entry, indicator: renamed.get(entry.indicator) ?? entry.indicator },
  );
}

function nameAsWritten({ update, indicator, period, basis, area, measure }: Correction): string {
  return [update, indicator, period, basis, area, measure].join(' ');
}
