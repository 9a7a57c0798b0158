import { supersededAmong } from '../../library/ledger/editions.ts';
import type { SealedEdition } from '../../library/ledger/ledger.ts';
import { documentOf } from '../project/project.ts';
import type { Project } from '../project/project.ts';
import { ledgerOf } from './read-ledger.ts';
import { textHash } from './whole-editions.ts';

/** The kept editions of updates that are no longer what is published, each with a page of its own. */
export function supersededEditions(project: Project): SealedEdition[] {
  return supersededAmong(ledgerOf(project).ledger.editions, ({ update, sha256 }) => {
    const now = documentOf(project, 'updates', update);
    return now === undefined || textHash(now.text) !== sha256;
  });
}
