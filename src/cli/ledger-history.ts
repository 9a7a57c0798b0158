import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../checks/problem.ts';
import { LEDGER_COLUMNS, LEDGER_TABLES, ledgerPath } from '../library/ledger/ledger.ts';
import type { LedgerTable } from '../library/ledger/ledger.ts';

/**
 * Lines of the ledger that git remembers and that are gone: whoever hides a change must hide it in every clone. Nothing
 * where the folder is no git repository, or its history does not go back that far.
 * @param reference another state to hold the ledger against, such as the branch a change is to be merged into
 */
export function lostLedgerLines(root: string, reference?: string): Problem[] {
  const own = rememberedLines(root, 'HEAD');
  const theirs = reference === undefined ? undefined : rememberedLines(root, reference);
  return LEDGER_TABLES.flatMap((table): Problem[] => {
    const path = ledgerPath(table);
    const lines = linesOf(root, table);
    const there = new Set([LEDGER_COLUMNS[table].join(), ...lines]);
    const problem = { id: 'ledger-rewritten', path, column: 1 } as const;
    const lost = lostOf(own.get(path), there);
    if (lost) {
      const message = `This line was here when it was published, and is gone or altered: ${lost}`;
      return [{ ...problem, line: lineInPlaceOf(lost, lines), message }];
    }
    const missing = lostOf(theirs?.get(path), there);
    if (missing === undefined) return [];
    const message = `${reference} has a line that is not here: ${missing}`;
    const mend = `Bring what is published into your branch first: git merge ${reference}. If the line is still not here then, put it back.`;
    return [{ ...problem, line: 1, message, mend }];
  });
}

/** The lines that a table has now. */
function linesOf(root: string, table: LedgerTable): string[] {
  const file = join(root, ledgerPath(table));
  return existsSync(file) ? readFileSync(file, 'utf8').split(/\r?\n/) : [];
}

/** The number of the line that most likely stands in place of one that is lost, or beside it: the one most like it. */
function lineInPlaceOf(lost: string, lines: readonly string[]): number {
  const likeness = lines.map((line) => alikeAtStart(line, lost));
  return Math.max(0, likeness.indexOf(Math.max(LEAST_ALIKE, ...likeness))) + 1;
}

/** Lines that begin with fewer letters alike are of different things. */
const LEAST_ALIKE = 5;

function alikeAtStart(one: string, other: string): number {
  const first = [...one].findIndex((letter, index) => letter !== other[index]);
  return first === -1 ? one.length : first;
}

/** The first of the remembered lines that are not there, and how many others are not. */
function lostOf(remembered: ReadonlySet<string> | undefined, there: ReadonlySet<string>): string | undefined {
  const [first, ...others] = [...(remembered ?? [])].filter((line) => !there.has(line));
  if (first === undefined) return undefined;
  if (others.length === 0) return `${first}.`;
  return `${first}. So ${others.length === 1 ? 'is another' : `are ${others.length} more`}.`;
}

/** Every line that was ever added to the tables, by the path of the table. */
function rememberedLines(root: string, reference: string): ReadonlyMap<string, Set<string>> {
  const lines = new Map<string, Set<string>>();
  let path = '';
  for (const line of additions(root, reference).split('\n')) {
    if (line.startsWith('+++ b/')) path = line.slice('+++ b/'.length).trimEnd();
    else if (line.startsWith('+') && !line.startsWith('+++ ')) {
      const known = lines.get(path) ?? new Set();
      lines.set(path, known.add(line.slice(1).replace(/\r$/, '')));
    }
  }
  return lines;
}

function additions(root: string, reference: string): string {
  const words = [
    'log',
    '-p',
    '-m',
    '--format=',
    '--unified=0',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
    // Whatever .gitattributes takes these files for.
    '--text',
    '--no-color',
    '--relative',
    '--src-prefix=a/',
    '--dst-prefix=b/',
    '--end-of-options',
    reference,
    '--',
    ...LEDGER_TABLES.map(ledgerPath),
  ];
  try {
    return execFileSync('git', words, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 30,
    });
  } catch {
    return '';
  }
}
