import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../checks/problem.ts';
import { LEDGER_COLUMNS, LEDGER_TABLES, ledgerPath } from '../library/ledger/ledger.ts';

/**
 * Lines of the ledger that git remembers and that are gone: whoever hides a change must hide it in every clone. Nothing
 * where the folder is no git repository, or its history does not go back that far.
 * @param reference another state to hold the ledger against, such as the branch a change is to be merged into
 */
export function lostLedgerLines(root: string, reference?: string): Problem[] {
  const remembered = rememberedLines(root, ['HEAD', ...(reference === undefined ? [] : [reference])]);
  return LEDGER_TABLES.flatMap((table): Problem[] => {
    const path = ledgerPath(table);
    const file = join(root, path);
    const there = new Set(existsSync(file) ? readFileSync(file, 'utf8').split(/\r?\n/) : []);
    const head: string = LEDGER_COLUMNS[table].join();
    const lost = [...(remembered.get(path) ?? [])].filter((line) => line !== head && !there.has(line));
    const [first] = lost;
    if (first === undefined) return [];
    const others = lost.length > 1 ? ` So are ${lost.length - 1} more.` : '';
    const message = `This line was here when it was published, and is gone or altered: ${first}.${others}`;
    return [{ id: 'ledger-rewritten', path, line: 1, column: 1, message }];
  });
}

/** Every line that was ever added to the tables, by the path of the table. */
function rememberedLines(root: string, references: readonly string[]): ReadonlyMap<string, Set<string>> {
  const lines = new Map<string, Set<string>>();
  let path = '';
  for (const line of additions(root, references).split('\n')) {
    if (line.startsWith('+++ b/')) path = line.slice('+++ b/'.length).trimEnd();
    else if (line.startsWith('+') && !line.startsWith('+++ ')) {
      const known = lines.get(path) ?? new Set();
      lines.set(path, known.add(line.slice(1).replace(/\r$/, '')));
    }
  }
  return lines;
}

function additions(root: string, references: readonly string[]): string {
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
    ...references,
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
