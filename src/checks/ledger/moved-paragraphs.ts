import { paragraphAnchor } from '../../domain/paragraph-number.ts';
import type { SealedAddress } from '../../library/ledger/ledger.ts';
import { updateUrl } from '../../library/routes.ts';
import { citedAs, numberedLists } from '../body/numbered-lists.ts';
import type { Check } from '../context.ts';
import type { Problem } from '../problem.ts';
import { placeOfNode } from '../project/place.ts';
import { documentOf } from '../project/project.ts';
import type { DocumentFile } from '../project/project.ts';
import { fingerprints } from './addresses-to-seal.ts';
import { REDIRECTS, isRead } from './logs.ts';
import { ledgerOf } from './read-ledger.ts';

/**
 * Published paragraphs that now stand under another number while theirs says something else: whoever cites the number
 * would be sent to the wrong words. Of an update’s, the first is reported: the others mostly moved with it.
 */
export const movedParagraphs: Check = ({ project, library, misnumbered }) => {
  const { addresses } = ledgerOf(project).ledger;
  if (addresses.length === 0 || !isRead(project, REDIRECTS, library.redirects)) return [];
  const redirected = new Set(library.redirects.map(({ from }) => from));
  const now = fingerprints(library);
  const sealed = Map.groupBy(
    addresses.filter(({ words }) => words !== ''),
    ({ address }) => address.slice(0, address.indexOf('#')),
  );
  return library.updates.flatMap((update) => {
    const file = documentOf(project, 'updates', update.id);
    if (file === undefined || misnumbered.has(file.path)) return [];
    return firstMove(file, { sealed: sealed.get(updateUrl(update.id)) ?? [], now, redirected });
  });
};

type Known = {
  sealed: readonly SealedAddress[];
  now: ReadonlyMap<string, string>;
  redirected: ReadonlySet<string>;
};

function firstMove(file: DocumentFile, { sealed, now, redirected }: Known): Problem[] {
  const placeOf = new Map(sealed.map(({ words, address }) => [words, address]));
  const wordsAt = new Map(sealed.map(({ words, address }) => [address, words]));
  const isAsPublished = (address: string) => now.get(address) === wordsAt.get(address);
  const misleads = (address: string) => now.has(address) && wordsAt.has(address) && !redirected.has(address);
  const items = file.tree ? numberedLists(file.tree).flatMap((list) => list.items) : [];
  for (const { item, positions } of items) {
    const number = citedAs(positions);
    const address = `${updateUrl(file.id)}#${paragraphAnchor(number)}`;
    const from = placeOf.get(now.get(address) ?? '');
    if (from === undefined || isAsPublished(address) || isAsPublished(from)) continue;
    const was = from.slice(from.indexOf('#p') + 2);
    const at = { id: 'ledger-paragraph-moved', ...placeOfNode(file, item) } as const;
    if (misleads(from)) {
      const message = `This was published as paragraph ${was} and is now paragraph ${number}, while other words have the number ${was}. Whoever cites paragraph ${was} would be sent to those.`;
      return [{ ...at, message }];
    }
    if (misleads(address)) {
      const message = `This was published as paragraph ${was} and is now paragraph ${number}, which was published with other words. Whoever cites paragraph ${number} would be sent to these.`;
      return [{ ...at, message }];
    }
  }
  return [];
}
