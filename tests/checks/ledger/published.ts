import { addressesToSeal } from '../../../src/checks/ledger/addresses-to-seal.ts';
import { ledgerOf } from '../../../src/checks/ledger/read-ledger.ts';
import { textHash } from '../../../src/checks/ledger/whole-editions.ts';
import { readProject } from '../../../src/checks/project/read-project.ts';
import { fitToSchemas } from '../../../src/checks/schema/index.ts';
import { additionsTo } from '../../../src/library/ledger/additions.ts';
import { LEDGER_TABLES, editionPath, ledgerPath, writeTable } from '../../../src/library/ledger/ledger.ts';
import type { Ledger, LedgerTable } from '../../../src/library/ledger/ledger.ts';
import { figuresToSeal } from '../../../src/library/ledger/sealed-figures.ts';
import { aProject } from '../factory.ts';
import type { Laid } from '../factory.ts';
import type { ProjectTree } from '../../../src/checks/project/tree.ts';

/** The day the projects of these tests were published: a day before today. */
export const PUBLISHED = '2018-11-19';

export const ADDRESSES = ledgerPath('addresses');
export const FIGURES_SEALED = ledgerPath('figures');
export const EDITIONS = ledgerPath('editions');
/** The edition kept of the update of `aProject`. */
export const EDITION = editionPath({ update: '2018-19-q2', edition: '1' });

type Files = Readonly<Record<string, Laid>>;

/** The sound project, published with some files laid over it, and then changed by others. */
export function afterPublishing(before: Files, after: Files): ProjectTree {
  return aProject({ ...before, ...sealedFiles(before), ...after });
}

/** The files of the ledger once the sound project is published with some files, and ledger files, laid over it. */
export function sealedFiles(laid: Files, day: string = PUBLISHED): Record<string, string> {
  const { project } = readProject(aProject(laid));
  const { library } = fitToSchemas(project);
  if (library === undefined) throw new Error('A project that is published must be sound.');
  const { ledger } = ledgerOf(project);
  const updates = project.documents.filter(({ collection }) => collection === 'updates');
  const current = {
    addresses: addressesToSeal(project, library, day),
    figures: figuresToSeal(library, day),
    files: updates.map(({ id, text }) => ({ update: id, sha256: textHash(text) })),
  };
  const added = additionsTo(ledger, current, day);
  const texts = new Map(updates.map(({ id, text }) => [id, text]));
  return Object.fromEntries([
    ...LEDGER_TABLES.map((table) => [ledgerPath(table), tableOf(table, ledger, added)]),
    ...added.editions.map((edition) => [editionPath(edition), texts.get(edition.update) ?? '']),
  ]) as Record<string, string>;
}

function tableOf<Table extends LedgerTable>(table: Table, ledger: Ledger, added: Ledger): string {
  return writeTable(table, [...ledger[table], ...added[table]] as unknown as Ledger[Table]);
}

/** Entries of data/corrections.yaml or data/redirects.yaml, as YAML. */
export function log(...entries: readonly Readonly<Record<string, string | number>>[]): string {
  return entries
    .map((entry) => {
      const lines = Object.entries(entry).map(([key, value]) => `${key}: ${value}`);
      return `- ${lines.join('\n  ')}\n`;
    })
    .join('');
}

/** A sound correction of the update's share of good schools, published as 92 and now 91, but for the details given. */
export function aCorrection(
  details: Readonly<Record<string, string | number>> = {},
): Record<string, string | number> {
  return {
    id: 'good-schools',
    class: 'correction',
    on: `'2018-11-20'`,
    update: '2018-19-q2',
    indicator: 'schools-good-or-outstanding',
    period: `'2018-09-30'`,
    was: 92,
    now: 91,
    reason: 'One school was counted twice.',
    ...details,
  };
}
