import { describe, expect, test } from 'vitest';
import { LibraryError, readLibrary } from '../../src/library/from-disk.ts';
import { aDisk } from '../factories/disk.ts';

const PAGE = 'content/pages/about.mdx';

/** The one fault that this file, or its absence, causes. */
function faultOf(path: string, text: string | undefined): string {
  try {
    readLibrary(aDisk({ [path]: text }));
  } catch (error) {
    if (error instanceof LibraryError) return error.message;
    throw error;
  }
  return 'none';
}

describe('a file that is missing', () => {
  test.each(['data/site.yaml', 'data/bank-holidays.json', 'data/glossary.yaml'])('%s is told', (path) => {
    expect(faultOf(path, undefined)).toBe(`${path}:1:1 This file is missing.`);
  });
});

describe('broken YAML', () => {
  test('in data is told in one line, at its place', () => {
    expect(faultOf('data/glossary.yaml', '- id: a\n  term: b: c\n  means: d\n')).toBe(
      'data/glossary.yaml:2:9 Nested mappings are not allowed in compact mappings',
    );
  });

  test('in frontmatter is told in one line, at its place in the whole file', () => {
    expect(faultOf(PAGE, '---\ntitle: About\nsummary: [open\n---\nHello.\n')).toBe(
      `${PAGE}:4:1 unexpected end of the stream within a flow collection`,
    );
  });

  test('read a second time is refused again', () => {
    const broken = '---\ntitle: [open\n---\n';
    const first = faultOf(PAGE, broken);
    expect(first).toContain(':3:1 unexpected end');
    expect(faultOf(PAGE, broken)).toBe(first);
  });

  test('a key given twice is refused, in data and in frontmatter', () => {
    expect(faultOf(PAGE, '---\ntitle: A\ntitle: B\nsummary: C\n---\n')).toBe(
      `${PAGE}:3:1 duplicated mapping key`,
    );
    expect(faultOf('data/glossary.yaml', '- id: a\n  id: b\n')).toBe(
      'data/glossary.yaml:2:3 Map keys must be unique',
    );
  });
});

describe('frontmatter that is not YAML between two fences', () => {
  const REFUSED = `${PAGE}:1:1 The file must begin with a line of three hyphens, ---, and nothing else.`;

  test.each([
    'js',
    'javascript',
    'JS',
    'coffee',
    'json',
    'toml',
    'ruby',
    'yaml',
    ' yaml',
    'constructor',
    ' ',
  ])('“---%s” is refused', (language) => {
    expect(
      faultOf(PAGE, `---${language}\n{ "title": "About", "summary": "What this is." }\n---\nHello.\n`),
    ).toBe(REFUSED);
  });

  test('a program in it is never run', () => {
    const program = 'globalThis.hasRun = true, { title: "About", summary: "What this is." }';
    for (const language of ['js', 'javascript', ' js']) {
      expect(faultOf(PAGE, `---${language}\n${program}\n---\nHello.\n`)).toBe(REFUSED);
    }
    expect(globalThis).not.toHaveProperty('hasRun');
  });

  test.each(['', 'Hello.\n', '----\ntitle: About\n---\n', '\n---\ntitle: About\n---\n'])(
    'a file that begins with %j is told how to begin',
    (text) => {
      expect(faultOf(PAGE, text)).toBe(REFUSED);
    },
  );

  test('a text or a list in its place does not fit', () => {
    expect(faultOf(PAGE, '---\njust words\n---\n')).toBe(
      `${PAGE}:2:1 Invalid input: expected object, received string`,
    );
    expect(faultOf(PAGE, '---\n- one\n---\n')).toBe(
      `${PAGE}:2:1 Invalid input: expected object, received array`,
    );
  });

  test('nothing in its place lacks every key', () => {
    expect(faultOf(PAGE, '---\n---\nHello.\n').split('\n')).toHaveLength(2);
  });
});

describe('the error', () => {
  test('holds its faults as data, and as many lines as faults', () => {
    try {
      readLibrary(aDisk({ [PAGE]: '---\ntitle: About\n---\n', 'data/site.yaml': undefined }));
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(LibraryError);
      const { faults, message, name } = error as LibraryError;
      expect(name).toBe('LibraryError');
      expect(faults).toEqual([
        { path: 'data/site.yaml', line: 1, column: 1, message: 'This file is missing.' },
        {
          path: PAGE,
          line: 2,
          column: 1,
          message: 'summary: Invalid input: expected string, received undefined',
        },
      ]);
      expect(message.split('\n')).toHaveLength(faults.length);
    }
  });
});
