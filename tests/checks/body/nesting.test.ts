import { mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { nesting } from '../../../src/checks/body/nesting.ts';

const nestingIn = (text: string) => nesting({ path: 'content/updates/x.mdx', text }, mdxToMdast(text));

test('a table of figures in bold, three lists deep, is not too deep', () => {
  const table = ['| a |', '|---|', '| **<Figure of="children-in-care" />** |'].map(
    (line) => `            ${line}\n`,
  );
  expect(nestingIn(`3. a\n    1. b\n        1. c\n\n${table.join('')}`)).toEqual([]);
});

test('what stands more than 30 levels deep is refused, once', () => {
  expect(nestingIn(`a\n\n${'> '.repeat(29)}**a** b`)).toEqual([
    {
      id: 'body-nesting',
      path: 'content/updates/x.mdx',
      line: 3,
      column: 59,
      endColumn: 64,
      message: 'This stands more than 30 levels deep: lists in lists, quotes in quotes, tags in tags.',
    },
  ]);
});

test.each(['> '.repeat(20_000), '- '.repeat(5000), `${'*a '.repeat(20_000)}${'b*'.repeat(20_000)}`])(
  'depth brings nothing down',
  (deep) => {
    expect(nestingIn(`${deep}x`)).toHaveLength(1);
  },
);
