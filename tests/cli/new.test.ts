import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempDisposableSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aProject } from '../checks/factory.ts';

const PROGRAM = join(import.meta.dirname, '../../src/cli/new.ts');
const UPDATE = 'content/updates/2018-19-q3.mdx';
const DECISION = 'content/decisions/2019-01-17-quarter-3.mdx';

/** A small sound project on disk, gone when the test ends. */
function aFolder() {
  const folder = mkdtempDisposableSync(join(tmpdir(), 'quarterlight-new-'));
  const tree = aProject({ 'data/bank-holidays.json': readFileSync('data/bank-holidays.json', 'utf8') });
  for (const { path } of ['content', 'data'].flatMap((name) => tree.entries(name))) {
    const file = join(folder.path, path);
    if (!/\.[a-z]+$/.test(path)) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, tree.bytes(path));
  }
  return folder;
}

/** Runs the command where nobody can be asked. */
function runNew(folder: string, ...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...words], {
    cwd: folder,
    encoding: 'utf8',
    input: '',
  });
  return { status, stdout, stderr };
}

describe('npm run new', () => {
  test('writes an update, and says what to do next', () => {
    using folder = aFolder();
    const { status, stdout } = runNew(folder.path, 'update', 'Q3 2018/19');
    expect({ status, stdout }).toMatchInlineSnapshot(`
      {
        "status": 0,
        "stdout": "
      Wrote content/updates/2018-19-q3.mdx. It has 6 blanks, each marked ???: 4 at the top and 2 in the text below.

      Next:
        1. Open it, and put what the record says in place of each ???. Begin at the top.
        2. npm run check names the blanks that are left and whatever is wrong, each with its line.
        3. npm run dev shows the page while you write, as soon as the top is filled in.

      docs/publish-a-quarter.md goes through all of it.
      ",
      }
    `);
    expect(readFileSync(join(folder.path, UPDATE), 'utf8')).toMatchInlineSnapshot(`
      "---
      # Begun by npm run new. Put what belongs there in place of each ???: npm run check names those that are left.
      # A line that begins with # is a remark for you, which no page shows.
      title: Progress update
      period: '2018-19-q3' # October to December 2018 (Quarter 3, 2018 to 2019)
      # One or two sentences, 300 letters at most. They stand on the home page.
      summary: "???"
      # The day it is published. When you know it, take the # and the space behind it away.
      # published: '???'
      strategies:
        - childrens-plan
      source:
        kind: report
        title: "???"
      # If the report does not give a figure at all, delete its entry here and its <Figure> in the text.
      figures:
        # Children in care: a number of children. Last: 552 for 30 September 2018, in paragraph 1 of 2018-19-q2.
        - indicator: children-in-care
          period: '2018-12-31'
          value: ???
          paragraph: '1'
        # Schools judged good or outstanding: a percentage of schools. Last: 92% for 30 September 2018, in paragraph
        # 2 of 2018-19-q2.
        - indicator: schools-good-or-outstanding
          period: '2018-12-31'
          value: ???
          paragraph: '2'
      # What the report says the council will do, an entry for each promise. Leave due out if no time is given.
      # commitments:
      #   - id: ???
      #     promise: "???"
      #     due: '???'
      #     paragraph: '???'
      ---

      ## Children in care

      1. ??? <Figure of="children-in-care" />

      2. ??? <Figure of="schools-good-or-outstanding" />
      "
    `);
  });

  test('writes the record of a decision on an update that is still full of blanks', () => {
    using folder = aFolder();
    runNew(folder.path, 'update', '2018-19-q3');
    const flags = ['--update', '2018-19-q3', '--made', '2019-01-17', '--published', '2019-01-18'];
    const embargo = ['--publish-at', '18 January 2019 9:00'];
    const { status } = runNew(folder.path, 'decision', ...flags, ...embargo);
    expect(status).toBe(0);
    expect(readFileSync(join(folder.path, DECISION), 'utf8')).toMatchInlineSnapshot(`
      "---
      # Begun by npm run new. Put what belongs there in place of each ???: npm run check names those that are left.
      # A line that begins with # is a remark for you, which no page shows.
      title: "???"
      body: Cabinet
      made: '2019-01-17'
      published: '2019-01-18'
      publish-at: '2019-01-18 09:00' # Under embargo until then, London time.
      update: '2018-19-q3' # October to December 2018 (Quarter 3, 2018 to 2019)
      # true if it is a key decision. If the record does not say, take the line out.
      key-decision: ???
      # One or two sentences, 300 letters at most.
      summary: "???"
      # What was resolved, numbered as in the record: an entry for each.
      resolutions:
        - number: 1
          text: "???"
          notes:
            - update: '2018-19-q3'
      # Why it was decided so.
      reasons: "???"
      # Which alternatives were considered and rejected. If none were, write None.
      alternatives: "???"
      # Which conflicts of interest were declared. If none were, write None.
      conflicts: "???"
      # Which dispensations were granted. If none were, write None.
      dispensations: "???"
      # By the council’s rule it can be called in until 11:59pm on Thursday 24 January 2019: 5 working days, of
      # which Friday 18 January 2019, the day of publication, is the first. If the record states a deadline, take
      # the # and the space behind it away, and write it here:
      # call-in:
      #   stated: '???'
      #   stated-words: "???"
      ---

      ???
      "
    `);
  });

  test('writes over nothing', () => {
    using folder = aFolder();
    mkdirSync(join(folder.path, 'content/updates'), { recursive: true });
    writeFileSync(join(folder.path, UPDATE), 'Mine.\n');
    const { status, stderr } = runNew(folder.path, 'update', '2018-19-q3');
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: `${UPDATE} is there already. Open that file, or name another quarter.\n`,
    });
    expect(readFileSync(join(folder.path, UPDATE), 'utf8')).toBe('Mine.\n');
  });

  test.each([
    [[], 'Say what to begin: npm run new -- update 2018-19-q3, or npm run new -- decision.\n'],
    [['update'], 'Which quarter is the update on? Add the quarter, such as 2018-19-q3.\n'],
    [
      ['decision', '--made', '2018-11-29'],
      "Which quarter’s update is it on? Add --update, such as --update '2018-19-q3'.\n",
    ],
  ])(
    'says which flags to give where nobody can be asked: %j',
    (words, stderr) => {
      using folder = aFolder();
      expect(runNew(folder.path, ...words)).toEqual({ status: 1, stdout: '', stderr });
    },
    30_000,
  );

  test('says so where the update it would follow cannot be read, and can do without', () => {
    using folder = aFolder();
    const last = join(folder.path, 'content/updates/2018-19-q2.mdx');
    writeFileSync(last, `${readFileSync(last, 'utf8')}\n3. Fewer than <5 {\n`);
    expect(runNew(folder.path, 'update', '2018-19-q3')).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'content/updates/2018-19-q2.mdx, whose paragraphs it would follow, cannot be read: npm run check says why. Mend it first, or begin with priorities (--outline priorities).\n',
    });
    expect(runNew(folder.path, 'update', '2018-19-q3', '--outline', 'priorities').status).toBe(0);
  });

  test('begins nothing in a project whose settings cannot be read', () => {
    using folder = aFolder();
    writeFileSync(join(folder.path, 'data/site.yaml'), 'council: [\n');
    const { status, stderr } = runNew(folder.path, 'update', '2018-19-q3');
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'The files in data/ cannot be read. Run npm run check, which says why.\n',
    });
    expect(existsSync(join(folder.path, UPDATE))).toBe(false);
  });
});
