import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readClosely } from '../../../src/checks/frontmatter/closely.ts';
import { readEveryday } from '../../../src/checks/frontmatter/everyday.ts';
import { anUpdate } from '../factory.ts';

const sourceOf = (yaml: string) => {
  const text = `---\n${yaml}---\n`;
  return { path: 'content/updates/2018-19-q2.mdx', text, start: 4, end: text.length - 4 };
};

const mostly = (usual: string, ...others: string[]) =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );
const name = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom('title', 'a', 'b', 'c', 'd', 'on', 'y') },
  { weight: 1, arbitrary: fc.constantFrom('true', 'null', 'layout', '7f', 'a b', '"a"', '[a]', '') },
);
const value = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.constantFrom(
      'x',
      'a b',
      '92.1',
      '0',
      `'x'`,
      '"x"',
      '[p]',
      '[p, q]',
      '[]',
      'null',
      'true',
      '7f',
      '2018-19',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '>-\n    x\n    y',
      '|\n    yes',
      '>\n  x',
      '|-\n\n    x',
      '>-',
      '|+\n    x\n',
      '>-\n      x\n    y',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '021',
      'yes',
      '~',
      '1:30',
      '2018-10-31',
      '',
      `'x`,
      '"\\u202e"',
      `'it''s'`,
      '"a\n  b"',
      'a\n    b',
      'a: b',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '{a: b}',
      '[[p]]',
      '[p',
      '- x',
      '? x',
      '#x',
      '&x',
      '*x',
      '!x',
      '[p]#',
      '[p]: x',
      `'x' y`,
      '[yes]',
      '[~, 021]',
    ),
  },
);
/** Lines of YAML, mostly good, of which details can come. */
const line = fc
  .record({
    indent: mostly('', '  ', '    ', ' '),
    hyphen: mostly('', '- ', '-'),
    name: fc.oneof({ weight: 9, arbitrary: name }, { weight: 1, arbitrary: fc.constant('') }),
    colon: mostly(': ', ':', ' : ', ':  ', ''),
    value,
    tail: mostly('', ' ', ' # x', '#x', '\n', '\n# x', '\n  # x'),
  })
  .map((parts) => Object.values(parts).join(''));
const yaml = fc
  .oneof(
    fc.uniqueArray(line, { minLength: 1, maxLength: 3, selector: (text) => text.slice(0, 1) }),
    fc.array(line, { maxLength: 4 }),
  )
  .map((lines) => `${lines.join('\n')}\n`);

describe('details that are read without a syntax tree', () => {
  test('are those of a sound update', () => {
    const [details = ''] = anUpdate().slice(4).split('---\n');
    expect(readEveryday(sourceOf(details))).toMatchObject({ title: 'Progress update' });
  });

  test('are such as the rules find nothing wrong with, and say what the tree says', () => {
    let read = 0;
    fc.assert(
      fc.property(yaml, (text) => {
        const source = sourceOf(text);
        const data = readEveryday(source);
        if (data === undefined) return;
        read += 1;
        const closely = readClosely(source);
        expect('yaml' in closely ? closely.yaml.data : closely).toEqual(data);
      }),
      { numRuns: 10_000 },
    );
    expect(read).toBeGreaterThan(500);
  });
});
