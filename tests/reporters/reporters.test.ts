import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/checks/problem.ts';
import { exitCode } from '../../src/reporters/exit-code.ts';
import { renderGithub } from '../../src/reporters/github.ts';
import { renderJson } from '../../src/reporters/json.ts';
import { renderText } from '../../src/reporters/text.ts';

const lines = ['figures:', '  - indicator: children-in-care', '    valeu: 504'];
const linesOf = () => lines;
const misspelt: Problem = {
  id: 'frontmatter-not-yaml',
  path: 'content/updates/2018-19-q2.mdx',
  line: 3,
  column: 5,
  endColumn: 10,
  message: 'This cannot be read.',
  mend: 'Write “value”.',
};

describe('the text that people read', () => {
  test('names the place and the problem, shows the line, and says what to do', () => {
    expect(renderText({ problems: [misspelt], linesOf })).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:3:5 frontmatter-not-yaml This cannot be read.
        2 |   - indicator: children-in-care
        3 |     valeu: 504
          |     ^^^^^
        Write “value”.

      1 problem to mend.
      "
    `);
  });

  test('says so when nothing is wrong', () => {
    expect(renderText({ problems: [], linesOf })).toBe('Nothing is wrong.\n');
  });

  test('lists notes after what is wrong, and nothing is wrong when there are only notes', () => {
    const note: Problem = {
      id: 'disclosure-exception',
      path: 'a.mdx',
      line: 2,
      column: 1,
      message: 'Shown.',
    };
    const listed = 'a.mdx:2:1 disclosure-exception note: Shown.\n';
    expect(renderText({ problems: [note, note], linesOf })).toBe(
      `${listed}${listed}\nNothing is wrong. 2 notes.\n`,
    );
    const both = renderText({ problems: [note, misspelt], linesOf });
    expect(both.endsWith(`Write “value”.\n\n${listed}\n1 problem to mend. 1 note.\n`)).toBe(true);
    expect(renderGithub({ problems: [note], linesOf })).toMatch(/^::notice /);
    expect(exitCode([note])).toBe(0);
  });

  test('shows no line of a file that is not text, and falls back on the mend of the kind', () => {
    const problem: Problem = {
      id: 'bytes-not-utf8',
      path: 'data/site.yaml',
      line: 1,
      column: 1,
      message: 'No.',
    };
    expect(renderText({ problems: [problem], linesOf: () => undefined })).toBe(
      'data/site.yaml:1:1 bytes-not-utf8 No.\n' +
        '  Open the file in a text editor and choose “Save as”. Where it asks for the encoding, which is how letters are stored, choose UTF-8.\n\n1 problem to mend.\n',
    );
  });

  test('cuts a long line around what is wrong, and shows hidden characters as dots', () => {
    const long = `${'x'.repeat(500)}\u202E${'y'.repeat(500)}`;
    const text = renderText({
      problems: [{ ...misspelt, line: 1, column: 501, endColumn: 502 }],
      linesOf: () => [long],
    });
    const [, shown = '', caret = ''] = text.split('\n');
    expect(shown.length).toBeLessThan(120);
    expect(shown[caret.indexOf('^')]).toBe('·');
    expect(text).not.toContain('\u202E');
  });
});

describe('annotations for GitHub', () => {
  test('cannot be broken by what a file says', () => {
    const hostile = { ...misspelt, path: 'a,b:c\n::error ::d', message: '100%\n::set-output name=x::y' };
    const text = renderGithub({ problems: [hostile], linesOf });
    expect(text.split('\n')).toHaveLength(2);
    expect(text).toContain('file=a%2Cb%3Ac%0A%3A%3Aerror %3A%3Ad');
    expect(text).toContain('100%25%0A::set-output name=x::y');
  });
});

describe('problems for programs', () => {
  test('are JSON with their severity and their mend', () => {
    expect(JSON.parse(renderJson({ problems: [misspelt], linesOf }))).toEqual({
      problems: [
        {
          id: 'frontmatter-not-yaml',
          severity: 'error',
          title: 'The details cannot be read',
          path: 'content/updates/2018-19-q2.mdx',
          line: 3,
          column: 5,
          endColumn: 10,
          message: 'This cannot be read.',
          mend: 'Write “value”.',
        },
      ],
    });
  });
});

describe('the exit code', () => {
  test('is 0 for nothing and 1 for an error', () => {
    expect(exitCode([])).toBe(0);
    expect(exitCode([misspelt])).toBe(1);
  });
});
