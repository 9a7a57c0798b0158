import { describe, expect, test } from 'vitest';
import { DECISION, aDecision, aProject, idsOf, wordsOf } from '../factory.ts';
import { withUpdate } from '../laid.ts';

const saying = (lead: string, ...rows: string[]) => {
  const [head = '', ...body] = rows;
  const columns = head.split('|').length - 2;
  const lines = [head, `|${'---|'.repeat(columns)}`, ...body];
  return withUpdate({}, `1. It was so.\n\n2. ${lead}\n\n${lines.join('\n')}\n`);
};

describe('a table', () => {
  const table = (...cells: string[]) =>
    `1. It was so.\n\n2. It is.\n\n| Place | 2017-18 | Children |\n|---|---|---|\n| ${cells.join(' | ')} |\n`;

  test('with a small number of its own is refused', () => {
    expect(wordsOf(withUpdate({}, table('With relatives', '', '4')))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:21 disclosure-bare-number-in-table The table has the number 4, which is not one of the figures at the top of the file.
        26 | |---|---|---|
        27 | | With relatives |  | 4 |
           |                     ^^^^^
        Put the number among the figures at the top of the file, and show it with <Figure of="…" />.

      1 problem to mend.
      "
    `);
  });

  test.each([
    '3',
    '12.5%',
    'three',
    'about 40',
    '3 of 12',
    '(61)',
    '3 [p]',
    '<Figure of="children-in-care" /> (12)',
  ])('is refused for the cell %s', (cell) => {
    expect(idsOf(withUpdate({}, table('With relatives', '', cell)))).toContain(
      'disclosure-bare-number-in-table',
    );
  });

  test.each(['<Figure of="children-in-care" />', '[c]', 'Quarter 2', '30 September 2018', 'not known', '7f'])(
    'may have the cell %s',
    (cell) => {
      expect(idsOf(withUpdate({}, table('With relatives', '', cell)))).toEqual([]);
    },
  );

  test('may name years and ages in its first row and column', () => {
    expect(idsOf(withUpdate({}, table('2018', '', 'more')))).toEqual([]);
    expect(idsOf(withUpdate({}, table('Under 5', '', 'more')))).toEqual([]);
    expect(idsOf(withUpdate({}, table('10 to 17', '', 'more')))).toEqual([]);
    expect(idsOf(withUpdate({}, table('more', '2018', '')))).toEqual(['arithmetic-table-numbers']);
  });

  test('of a decision may have numbers, but not small ones', () => {
    const decision = (cell: string) =>
      aProject({
        [DECISION]: aDecision({}, `| Place | Children |\n|---|---|\n| With relatives | ${cell} |\n`),
      });
    expect(idsOf(decision('61'))).toEqual([]);
    expect(idsOf(decision('3'))).toEqual(['disclosure-bare-number-in-table']);
  });
});

describe('a table of larger numbers', () => {
  test('is only said to be no download', () => {
    expect(
      wordsOf(saying('Children by age:', '| Age | Children |', '| Under 5 | 120 |', '| 5 to 9 | 1,084 |')),
    ).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:11 arithmetic-table-numbers warning: The table has numbers that are not among the figures at the top of the file: 120 and 1,084.
        26 | |---|---|
        27 | | Under 5 | 120 |
           |           ^^^^^^^
        If readers may want to compare them, put them among the figures at the top of the file, and show them with <Figure of="…" />.

      1 warning.
      "
    `);
  });

  test.each([
    ['of schools', saying('By kind:', '| Kind of school | Schools |', '| Primary | 3 |', '| Special | 4 |')],
    [
      'of schools below a list on children',
      withUpdate(
        {},
        '1. It was so.\n\n2. So:\n    1. The children are well.\n\n| Kind | Schools |\n|---|---|\n| Primary | 3 |\n',
      ),
    ],
    [
      'with rows that are kept back',
      saying('By age:', '| Age | Children |', '| Under 5 | [c] |', '| 5 to 9 | [c] |', '| Older | 31 |'),
    ],
  ])('%s is so too', (_, tree) => expect(idsOf(tree)).toEqual(['arithmetic-table-numbers']));

  test.each([
    [
      'few lie between two',
      saying('By age:', '| Age | Children |', '| Under 5 | 120 |', '| Missing | 117 |'),
    ],
    ['one is of a figure', saying('So:', '| What | Number |', '| Children in care | 480 |')],
    [
      'schools are listed for children',
      saying('By school of the children:', '| School | Moves |', '| Primary | 3 |'),
    ],
  ])('is refused where %s', (_, tree) => expect(idsOf(tree)).toContain('disclosure-bare-number-in-table'));
});

describe('the total above a list', () => {
  const inAll = (total: string) =>
    withUpdate(
      {},
      `1. It was so.\n\n2. In all, ${total} schools took part:\n    - 20 primary schools\n    - 12 others\n`,
    );

  test('is what its lines make', () => {
    expect(wordsOf(inAll('35'))).toContain(
      'arithmetic-number-contradicts The text tells of 35 in all, but the list below it makes 32.',
    );
    expect(idsOf(inAll('32'))).toEqual([]);
  });
});

describe('the total of a table', () => {
  const schools = (total: string) =>
    saying(
      'By kind:',
      '| Schools | Good | All |',
      '| Primary | 31 | 40 |',
      '| Special | 8 | 14 |',
      `| All schools | 39 | ${total} |`,
    );

  test('is what its numbers make', () => {
    expect(wordsOf(schools('55'))).toContain(
      'content/updates/2018-19-q2.mdx:29:20 arithmetic-number-contradicts The table gives 55 in all, but its numbers make 54.',
    );
    expect(idsOf(schools('54'))).toEqual(['arithmetic-table-numbers']);
  });

  test('is not known where a number is not given', () => {
    expect(idsOf(schools('more'))).toEqual(['arithmetic-table-numbers']);
  });
});
