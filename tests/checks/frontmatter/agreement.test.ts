import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import fc from 'fast-check';
import matter from 'gray-matter';
import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/checks/bytes/index.ts';
import { agreement } from '../../../src/checks/frontmatter/agreement.ts';
import { readClosely } from '../../../src/checks/frontmatter/closely.ts';
import { detailsOf } from '../../../src/checks/frontmatter/details.ts';
import { tokensOf } from '../../../src/checks/frontmatter/tokens.ts';
import { readYaml, splitFrontmatter } from '../../../src/checks/frontmatter/index.ts';
import { UPDATE, anUpdate } from '../factory.ts';

/** What the check reads in a document, or undefined when it refuses it. */
function documentIn(written: string): { data: unknown; body: string } | undefined {
  const { text: raw, problems } = readText(UPDATE, new TextEncoder().encode(written));
  const text = raw.replaceAll('\r\n', '\n');
  const split = splitFrontmatter({ path: UPDATE, text });
  if (problems.length > 0 || 'problems' in split) return undefined;
  const read = readYaml({ path: UPDATE, text }, split.yamlStart, split.yamlEnd);
  return 'yaml' in read ? { data: read.yaml.data, body: text.slice(split.bodyStart) } : undefined;
}

describe('what programs read differently is refused, though no other rule knows it', () => {
  const update = anUpdate();
  const end = update.indexOf('\n---\n', 3) + 1;
  const source = { path: UPDATE, text: update, start: 4, end, tokens: tokensOf(update, 4, end) };
  const read = readClosely(source);
  const yaml = 'yaml' in read ? read.yaml : undefined;
  const judged = (change: object) =>
    yaml &&
    agreement({
      ...source,
      details: detailsOf(yaml.document),
      yaml: { document: yaml.document, data: { ...(yaml.data as object), ...change } },
    });

  test('a value, where it stands', () => {
    expect(judged({})).toEqual([]);
    expect(judged({ summary: 7 })).toMatchInlineSnapshot(`
      [
        {
          "column": 10,
          "endColumn": 45,
          "id": "frontmatter-readers-differ",
          "line": 4,
          "message": "Not every program reads “A little better than a year before.” as the same value.",
          "path": "content/updates/2018-19-q2.mdx",
        },
      ]
    `);
  });

  test.each([
    { summary: undefined },
    { more: 1 },
    { strategies: [] },
    { source: null },
    { strategies: ['x'] },
    { summary: new Date(0) },
  ])('anything', (change) => {
    expect(judged(change)?.map(({ id }) => id)).toEqual(['frontmatter-readers-differ']);
  });
});

describe('every program reads the same', () => {
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.stringMatching(/^[-+.:_0-9a-fA-FxobeETZ~]{1,8}$/),
    fc.constantFrom(
      'yes',
      'NULL',
      '2018-1-1',
      '1_0',
      '0o7',
      '1e3',
      '=',
      '<<',
      '!x',
      '*x',
      '&x',
      '?',
      '-',
      ':',
      '|',
      '>-',
      '[',
      '{a',
      '%x',
      '@x',
      '`',
      '"',
      "'",
    ),
  );

  test('whatever stands behind the name of a detail, or it is refused', () => {
    fc.assert(
      fc.property(value, fc.constantFrom('\n', '\r\n'), (written, lineEnd) => {
        const file = anUpdate({ title: written }).replaceAll('\n', lineEnd);
        const document = documentIn(file);
        if (document === undefined) return;
        expect(parseFrontmatter(file).frontmatter).toEqual(document.data);
        expect(matter(file, { language: 'yaml' }).data).toEqual(document.data);
      }),
      { numRuns: 2000 },
    );
  });

  test('where the details end and the text begins', () => {
    const line = fc.constantFrom(
      '---',
      '--- ',
      '----',
      '+++',
      '...',
      ' ---',
      'a: 1',
      '',
      '# x',
      'text',
      '- - -',
      '***',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const file = `---\ntitle: x\n${lines.join('\n')}\n`;
        const document = documentIn(file);
        if (document === undefined) return;
        expect(matter(file, { language: 'yaml' }).content.trim()).toBe(document.body.trim());
        expect(parseFrontmatter(file).content.trim()).toBe(document.body.trim());
      }),
      { numRuns: 2000 },
    );
  });
});
