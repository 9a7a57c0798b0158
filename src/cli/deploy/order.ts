import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOfSite } from '../../deploy/faults.ts';
import { headerRules } from '../../deploy/header-rules.ts';
import type { HeaderRule } from '../../deploy/header-rules.ts';
import { movesOf } from '../../deploy/moves.ts';
import type { Moves } from '../../deploy/moves.ts';
import { hasAddress } from '../../deploy/site.ts';
import type { Site } from '../../deploy/site.ts';
import { pagesUnderEmbargo } from '../../deploy/under-embargo.ts';
import { nodeDisk } from '../../library/disk.ts';
import { readLibrary } from '../../library/from-disk.ts';
import { ledgerPath, readTable } from '../../library/ledger/ledger.ts';
import { readSite } from './read-site.ts';

/** What is to be deployed. */
export type Order = {
  /** The folder of the built site. */
  readonly from: string;
  readonly site: Site;
  readonly moves: Moves;
  readonly rules: readonly HeaderRule[];
  /** The name the site is published under, such as `performance.example.gov.uk`. */
  readonly host: string;
};

/**
 * Reads a project and its built site.
 * @param root the project's folder
 * @param from the built site's folder
 * @param now the instant at which it goes out
 * @throws Error saying everything for which the site must not go out
 */
export function readOrder(root: string, from: string, now: string): Order {
  const library = readLibrary(root);
  const site = readSite(from);
  const moves = movesOf(library.redirects, hasAddress(site));
  const faults = faultsOfSite(site, sealedAddresses(root), moves, pagesUnderEmbargo(library, now));
  if (faults.length > 0) {
    throw new Error(`The site in ${from} must not go out as it is. Build it again.\n${faults.join('\n')}`);
  }
  const { hostname: host } = new URL(library.site.url);
  return { from, site, moves, rules: headerRules(site.styles), host };
}

/** Every address that has been published. */
function sealedAddresses(root: string): string[] {
  const [folder, name] = ['data/published', 'addresses.csv'];
  if (!nodeDisk(root).list(folder, '.csv').includes(name)) return [];
  return readTable('addresses', readFileSync(join(root, ledgerPath('addresses')), 'utf8')).map(
    ({ address }) => address,
  );
}
