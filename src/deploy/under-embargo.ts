import { withheldAt } from '../library/embargo.ts';
import type { Library } from '../library/library.ts';
import { decisionUrl, indicatorUrl, updateUrl } from '../library/routes.ts';

/** The addresses of the pages that nobody may see at an instant, because they are of what is under embargo then. */
export function pagesUnderEmbargo(library: Library, now: string): string[] {
  const { updates, decisions, indicators } = withheldAt(library, now);
  return [
    ...[...updates].map((id) => updateUrl(id)),
    ...[...decisions].map((id) => decisionUrl(id)),
    ...[...indicators].map((id) => indicatorUrl(id)),
  ];
}
