import type { Library } from '../library/library.ts';

const COLLECTIONS = {
  updates: 'content/updates',
  decisions: 'content/decisions',
  pages: 'content/pages',
  indicators: 'data/indicators',
  strategies: 'data/strategies',
} as const;

/**
 * A library less what other files say that could not be read on one side or the other: it would seem to come or go. Figures
 * of indicators and areas that are not there go too; the check tells of them.
 * @param unread the paths of those files
 */
export function withoutUnread(
  library: Library,
  unread: readonly string[],
): { library: Library; figurePlaces: ReadonlyMap<string, readonly number[]> } {
  const isRead = (folder: keyof typeof COLLECTIONS) => {
    const ids = new Set(
      unread
        .filter((path) => path.startsWith(`${COLLECTIONS[folder]}/`))
        .map((path) => path.slice(COLLECTIONS[folder].length + 1).replace(/\.[a-z]+$/, '')),
    );
    return ({ id }: { id: string }) => !ids.has(id);
  };
  const indicators = library.indicators.filter(isRead('indicators'));
  const known = new Set(indicators.map(({ id }) => id));
  const areas = new Set(library.site.areas.map(({ id }) => id));
  const home = library.site['home-area'];
  const isKnown = ({ indicator, area = home }: { indicator: string; area?: string | undefined }) =>
    known.has(indicator) && areas.has(area);

  const updates = library.updates.filter(isRead('updates'));
  const places = updates.map(
    ({ id, figures }) => [id, figures.flatMap((figure, index) => (isKnown(figure) ? [index] : []))] as const,
  );
  return {
    library: {
      ...library,
      indicators,
      updates: updates.map((update) => ({ ...update, figures: update.figures.filter(isKnown) })),
      decisions: library.decisions.filter(isRead('decisions')),
      pages: library.pages.filter(isRead('pages')),
      strategies: library.strategies.filter(isRead('strategies')),
      corrections: unread.includes('data/corrections.yaml')
        ? []
        : library.corrections.filter(({ indicator }) => known.has(indicator)),
      redirects: unread.includes('data/redirects.yaml') ? [] : library.redirects,
    },
    figurePlaces: new Map(places),
  };
}
