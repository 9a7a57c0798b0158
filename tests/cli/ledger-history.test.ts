import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lostLedgerLines } from '../../src/cli/ledger-history.ts';
import { ledgerPath, writeTable } from '../../src/library/ledger/ledger.ts';
import type { SealedFigure } from '../../src/library/ledger/ledger.ts';

const FIGURES = ledgerPath('figures');
const ADDRESSES = ledgerPath('addresses');

let root: string;
const git = (...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...words], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
  });

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function commit(path: string, text: string): void {
  write(path, text);
  git('add', '-A');
  git('commit', '-q', '-m', 'Change');
}

/** The table of figures with these shares of good schools, a line each. */
const figures = (...values: number[]) => writeTable('figures', values.map(aLine));

const aLine = (value: number): SealedFigure => ({
  update: '2018-19-q2',
  indicator: 'schools-good-or-outstanding',
  period: '2018-09-30',
  basis: 'snapshot',
  area: 'stockton-on-tees',
  measure: 'level',
  value: String(value),
  printed: `${value}%`,
  since: '2018-11-19',
});

const GONE = [
  {
    id: 'ledger-rewritten',
    path: FIGURES,
    line: 2,
    column: 1,
    message:
      'This line was here when it was published, and is gone or altered: 2018-19-q2,schools-good-or-outstanding,2018-09-30,snapshot,stockton-on-tees,level,92,92%,2018-11-19.',
  },
];

/** Without its file there is no line in its place. */
const GONE_WITH_FILE = GONE.map((one) => ({ ...one, line: 1 }));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'quarterlight-git-'));
  git('init', '-q', '-b', 'main');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a line of the ledger that git remembers', () => {
  beforeEach(() => commit(FIGURES, figures(92)));

  test('and that is altered, is told, whether or not that is committed', () => {
    write(FIGURES, figures(91));
    expect(lostLedgerLines(root)).toEqual(GONE);
    commit(FIGURES, figures(91));
    expect(lostLedgerLines(root)).toEqual(GONE);
  });

  test('is told for as long as it is gone', () => {
    commit(FIGURES, figures(91));
    commit(FIGURES, figures(91, 90));
    commit('README.md', 'Go on.');
    expect(lostLedgerLines(root)).toEqual(GONE);
    commit(FIGURES, figures(92, 91, 90));
    expect(lostLedgerLines(root)).toEqual([]);
  });

  test('is told with how many others are gone', () => {
    commit(FIGURES, figures(92, 91, 90));
    const ends = () => lostLedgerLines(root).map(({ message }) => message.split('. ').at(-1));
    write(FIGURES, figures(90));
    expect(ends()).toEqual(['So is another.']);
    write(FIGURES, figures());
    expect(ends()).toEqual(['So are 2 more.']);
  });

  test('is told when its file is gone, and when the file has another name', () => {
    rmSync(join(root, FIGURES));
    expect(lostLedgerLines(root)).toEqual(GONE_WITH_FILE);
    commit('data/published/figures-of-old.csv', figures(92));
    expect(lostLedgerLines(root)).toEqual(GONE_WITH_FILE);
  });

  test('is told whatever git is set to, or told to take the file for', () => {
    write('.gitattributes', '*.csv binary -diff\n');
    git('config', 'diff.noprefix', 'true');
    git('config', 'diff.mnemonicPrefix', 'true');
    git('config', 'color.ui', 'always');
    git('config', 'diff.external', 'false');
    git('config', 'log.diffMerges', 'off');
    commit(FIGURES, figures(91));
    expect(lostLedgerLines(root)).toEqual(GONE);
  });

  test('is told when it is lost as two branches are merged', () => {
    git('checkout', '-q', '-b', 'work');
    commit(FIGURES, figures(92, 90));
    git('checkout', '-q', 'main');
    commit(FIGURES, figures(92, 89));
    try {
      git('merge', '-q', 'work');
    } catch {
      // They conflict, and whoever merges keeps one side only.
    }
    commit(FIGURES, figures(92, 89));
    expect(lostLedgerLines(root).map(({ message }) => message)).toEqual([
      expect.stringMatching(/,level,90,90%,2018-11-19\.$/),
    ]);
    commit(FIGURES, figures(92, 89, 90));
    expect(lostLedgerLines(root)).toEqual([]);
  });

  test('is told when another branch has it that is asked about, with what to do', () => {
    git('checkout', '-q', '-b', 'work');
    git('checkout', '-q', 'main');
    commit(FIGURES, figures(92, 90));
    git('checkout', '-q', 'work');
    expect(lostLedgerLines(root)).toEqual([]);
    expect(lostLedgerLines(root, 'main')).toMatchObject([
      {
        message: expect.stringMatching(
          /^main has a line that is not here: .*,level,90,90%,2018-11-19\.$/,
        ) as string,
        mend: expect.stringContaining('git merge main.') as string,
      },
    ]);
    git('merge', '-q', 'main');
    expect(lostLedgerLines(root, 'main')).toEqual([]);
  });

  test('is told when the history was rewritten, if the branch as it was is asked about', () => {
    git('branch', 'published');
    write(FIGURES, figures(91));
    git('add', '-A');
    git('commit', '-q', '--amend', '-m', 'Begin anew');
    expect(lostLedgerLines(root)).toEqual([]);
    expect(lostLedgerLines(root, 'published').map(({ message }) => message)).toEqual([
      expect.stringMatching(/^published has a line that is not here: .*,level,92,92%,2018-11-19\.$/),
    ]);
  });

  test('is told of a project that is a folder of a repository', () => {
    const inside = join(root, 'site');
    commit(join('site', FIGURES), figures(92));
    expect(lostLedgerLines(inside)).toEqual([]);
    write(join('site', FIGURES), figures(91));
    expect(lostLedgerLines(inside)).toEqual(GONE);
  });

  test('is there in another place, after others, and with the line ends of Windows', () => {
    write(FIGURES, figures(91, 92, 90));
    expect(lostLedgerLines(root)).toEqual([]);
    write(FIGURES, figures(92).replaceAll('\n', '\r\n'));
    expect(lostLedgerLines(root)).toEqual([]);
  });
});

describe('nothing is told', () => {
  test('where there is no repository', () => {
    rmSync(join(root, '.git'), { recursive: true });
    write(FIGURES, figures(92));
    expect(lostLedgerLines(root)).toEqual([]);
  });

  test('where nothing was committed yet', () => {
    write(FIGURES, figures(92));
    expect(lostLedgerLines(root)).toEqual([]);
  });

  test('of a ledger that was never there', () => {
    commit('README.md', 'Begin.');
    expect(lostLedgerLines(root)).toEqual([]);
  });

  test('of a first line that says the columns otherwise: the check tells that itself', () => {
    commit(FIGURES, figures(92));
    write(FIGURES, figures(92).replace('update,', 'quarter,'));
    expect(lostLedgerLines(root)).toEqual([]);
  });
});

test('each table is told of its own lines', () => {
  commit(FIGURES, figures(92));
  commit(ADDRESSES, 'address,since,words\n/about/,2018-11-19,\n');
  rmSync(join(root, 'data'), { recursive: true });
  expect(lostLedgerLines(root).map(({ path, message }) => [path, message.split(': ')[1]])).toEqual([
    [ADDRESSES, '/about/,2018-11-19,.'],
    [FIGURES, expect.stringContaining(',92%,')],
  ]);
});
