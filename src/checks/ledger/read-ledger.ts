import { LEDGER_TABLES, LedgerError, ledgerPath, readTable } from '../../library/ledger/ledger.ts';
import type { Ledger, LedgerTable } from '../../library/ledger/ledger.ts';
import type { Problem } from '../problem.ts';
import type { Project } from '../project/project.ts';

const known = new WeakMap<Project, { ledger: Ledger; problems: Problem[] }>();

/** The ledger of a project, as far as it can be read; empty where nothing has been published yet. */
export function ledgerOf(project: Project): { ledger: Ledger; problems: Problem[] } {
  const read = known.get(project) ?? readLedger(project);
  known.set(project, read);
  return read;
}

/** Whether a table could be read. One that is not there has nothing in it; one that has a fault is reported already. */
export function isTableRead(project: Project, table: LedgerTable): boolean {
  const path = ledgerPath(table);
  if (ledgerOf(project).problems.some((problem) => problem.path === path)) return false;
  const isIn = (files: readonly { path: string }[]) => files.some((file) => file.path === path);
  return isIn(project.texts) || !isIn(project.entries);
}

function readLedger({ texts }: Project): { ledger: Ledger; problems: Problem[] } {
  const problems: Problem[] = [];
  const tables = LEDGER_TABLES.map((table) => {
    const path = ledgerPath(table);
    const file = texts.find((text) => text.path === path);
    try {
      return [table, file ? readTable(table, file.text) : []];
    } catch (error) {
      if (!(error instanceof LedgerError)) throw error;
      problems.push({ id: 'ledger-unreadable', path, line: error.line, column: 1, message: error.message });
      return [table, []];
    }
  });
  return { ledger: Object.fromEntries(tables) as Ledger, problems };
}
