import { sealedKey } from './sealed-figures.ts';
import type { Ledger, SealedEdition, SealedFigure } from './ledger.ts';

/** An update's file as it is now: its text, and the hash of that text. */
export type CurrentFile = { update: string; sha256: string };

/** All that is public once this is published. */
export type Current = Pick<Ledger, 'addresses' | 'figures'> & { files: readonly CurrentFile[] };

/**
 * What is to be added to the ledger: addresses that are new, figures that are new or have another value than the last time,
 * and an edition of each update whose file is not as it was. Nothing is ever taken away.
 * @param since the day on which it is published, as an ISO date
 */
export function additionsTo(ledger: Ledger, { addresses, figures, files }: Current, since: string): Ledger {
  const sealed = new Set(ledger.addresses.map(({ address }) => address));
  const values = new Map(ledger.figures.map((figure) => [sealedKey(figure), figure.value]));
  return {
    addresses: addresses.filter(({ address }) => !sealed.has(address)),
    figures: figures.filter((figure) => !isSame(values.get(sealedKey(figure)), figure)),
    editions: files.flatMap((file) => editionOf(file, ledger, since)),
  };
}

function isSame(sealed: string | undefined, { value }: SealedFigure): boolean {
  if (sealed === undefined || sealed === '' || value === '') return sealed === value;
  return Number(sealed) === Number(value);
}

function editionOf({ update, sha256 }: CurrentFile, ledger: Ledger, since: string): SealedEdition[] {
  const editions = ledger.editions.filter((edition) => edition.update === update);
  if (editions.at(-1)?.sha256 === sha256) return [];
  return [{ update, edition: String(editions.length + 1), since, sha256 }];
}
