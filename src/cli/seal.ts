import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { addressesToSeal } from '../checks/ledger/addresses-to-seal.ts';
import { ledgerOf } from '../checks/ledger/read-ledger.ts';
import { isPublished } from '../checks/ledger/superseded-editions.ts';
import { textHash } from '../checks/ledger/whole-editions.ts';
import { nodeTree } from '../checks/project/tree.ts';
import { readProject } from '../checks/project/read-project.ts';
import { fitToSchemas } from '../checks/schema/index.ts';
import { isIsoDate } from '../domain/calendar-date.ts';
import { londonDate } from '../domain/london-time.ts';
import { additionsTo } from '../library/ledger/additions.ts';
import { LEDGER_TABLES, editionPath, ledgerPath, writeTable } from '../library/ledger/ledger.ts';
import type { Ledger, LedgerTable } from '../library/ledger/ledger.ts';
import { figuresToSeal } from '../library/ledger/sealed-figures.ts';
import { exitCode } from '../reporters/exit-code.ts';
import { renderText, tally } from '../reporters/text.ts';
import { linesOf } from './lines.ts';
import { runCheck } from './run-check.ts';

type Options = { today: string; dryRun?: boolean };

const program = new Command('seal')
  .description('Adds what is published now to the list of all that ever was: data/published.')
  .option(
    '--today <day>',
    'the day it is published, such as 2026-01-31',
    londonDate(Temporal.Now.instant().toString()),
  )
  .option('--dry-run', 'only say what would be added')
  .parse();
const { today, dryRun = false } = program.opts<Options>();
if (!isIsoDate(today)) program.error(`--today is “${today}”; write a day such as 2026-01-31.`);

const root = process.cwd();
const problems = await runCheck(root, today);
if (exitCode(problems) === 0) {
  const added = seal();
  console.log(inWords(added));
} else {
  process.stderr.write(renderText({ problems, linesOf: linesOf(root) }));
  console.error(`Nothing was sealed: ${tally(problems)}`);
  process.exitCode = 1;
}

function seal(): Ledger {
  const { project } = readProject(nodeTree(root));
  const { library } = fitToSchemas(project);
  if (library === undefined)
    throw new Error('The check found nothing wrong, but the content cannot be read.');
  const { ledger } = ledgerOf(project);
  const updates = project.documents.filter(({ collection }) => collection === 'updates');
  const current = {
    addresses: addressesToSeal(project, library, today),
    figures: figuresToSeal(library, today),
    files: updates.map(({ id, text }) => {
      const last = ledger.editions.findLast(({ update }) => update === id);
      // What readers cannot see is no new edition.
      const isLast = last !== undefined && isPublished(last, project);
      return { update: id, sha256: isLast ? last.sha256 : textHash(text) };
    }),
  };
  const added = additionsTo(ledger, current, today);
  if (dryRun) return added;
  const texts = new Map(updates.map(({ id, text }) => [id, text]));
  for (const edition of added.editions) write(editionPath(edition), texts.get(edition.update) ?? '');
  for (const table of LEDGER_TABLES) {
    if (added[table].length > 0) write(ledgerPath(table), tableWith(table, ledger, added));
  }
  return added;
}

function tableWith<Table extends LedgerTable>(table: Table, ledger: Ledger, added: Ledger): string {
  return writeTable(table, [...ledger[table], ...added[table]] as unknown as Ledger[Table]);
}

/** Writes a file whole or not at all. */
function write(path: string, text: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}

function inWords({ addresses, figures, editions }: Ledger): string {
  if (addresses.length + figures.length + editions.length === 0) return 'Nothing is new since the last time.';
  const what = `${addresses.length} addresses, ${figures.length} figures and ${editions.length} editions of updates`;
  return dryRun
    ? `This would be added: ${what}.`
    : `Added to data/published: ${what}. Include these files in what you publish.`;
}
