import { describe, expect, test } from 'vitest';
import { aProject, aStrategy, idsOf, wordsOf } from '../factory.ts';
import { list, withUpdate } from '../laid.ts';
import type { Entry } from '../laid.ts';

const STRATEGY = 'data/strategies/childrens-plan.yaml';
const KEY = { year: `'2018-19'`, title: 'Open hubs', priority: 'safe-children' };
const HUBS = { id: 'family-hubs', ...KEY, letter: 'a' };
const SCHOOLS = { id: 'good-schools', ...KEY, letter: 'b' };

const keyPriorities = (...entries: Entry[]) => ({
  [STRATEGY]: aStrategy({ 'key-priorities': list(entries) }),
});

const reporting = (id: string, year: string | null = `'2018-19'`) =>
  withUpdate(
    { 'key-priorities-year': year, 'key-priorities': list([{ id, paragraph: `'1'` }]) },
    undefined,
    keyPriorities(HUBS, SCHOOLS),
  );

describe('what an update says of key priorities', () => {
  test('is fine where the strategy has them', () => {
    expect(idsOf(reporting('family-hubs'))).toEqual([]);
  });

  test('is refused where the strategy has none of that name', () => {
    expect(wordsOf(reporting('family-hub'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:21:9 references-no-such-key-priority There is no key priority “family-hub” for 2018-19 in the strategies of this update. Did you mean “family-hubs”?
        20 | key-priorities:
        21 |   - id: family-hub
           |         ^^^^^^^^^^
        Write the short name that a key priority of that year has after id: in the file of its strategy in data/strategies.

      1 problem to mend.
      "
    `);
  });

  test('is refused without a year', () => {
    expect(wordsOf(reporting('family-hubs', null))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:19:1 references-key-priority-year The update reports on key priorities, but does not say of which year: key-priorities-year is missing.
        18 |     paragraph: '2'
        19 | key-priorities:
           | ^^^^^^^^^^^^^^
        Write the council year that the key priorities are for, such as key-priorities-year: '2018-19'.

      1 problem to mend.
      "
    `);
  });

  test('is refused for a year that has none', () => {
    expect(wordsOf(reporting('family-hubs', `'2019-20'`))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:19:22 references-key-priority-year The strategies of this update have no key priorities for 2019-20, only for 2018-19.
        18 |     paragraph: '2'
        19 | key-priorities-year: '2019-20'
           |                      ^^^^^^^^^
        Write the council year that the key priorities are for, such as key-priorities-year: '2018-19'.

      1 problem to mend.
      "
    `);
  });
});

describe('the key priorities of a strategy', () => {
  test('are fine with the letters of each year from a', () => {
    const next = { ...HUBS, id: 'more-hubs', year: `'2019-20'` };
    expect(idsOf(aProject(keyPriorities(HUBS, SCHOOLS, next)))).toEqual([]);
  });

  test('are refused where a letter is left out, which is told once', () => {
    const third = { ...SCHOOLS, id: 'better-schools', letter: 'd' };
    expect(wordsOf(aProject(keyPriorities(HUBS, { ...SCHOOLS, letter: 'c' }, third)))).toMatchInlineSnapshot(`
      "data/strategies/childrens-plan.yaml:21:13 references-key-priority-letters The key priority “good-schools” has the letter c, but is number 2 for 2018-19, which is b.
        20 |     priority: safe-children
        21 |     letter: c
           |             ^
        Letter the key priorities of a year a, b, c and so on, in the council’s order.

      1 problem to mend.
      "
    `);
  });

  test('are refused for a year the strategy does not cover', () => {
    expect(wordsOf(aProject(keyPriorities({ ...HUBS, year: `'2020-21'` })))).toMatchInlineSnapshot(`
      "data/strategies/childrens-plan.yaml:13:11 references-key-priority-year The key priority “family-hubs” is for 2020-21, but the strategy covers 2017-18 to 2019-20.
        12 |   - id: family-hubs
        13 |     year: '2020-21'
           |           ^^^^^^^^^
        Correct the year, or from: and to: at the top of the file.

      1 problem to mend.
      "
    `);
  });
});

describe('a priority that is carried on', () => {
  const priorities = (successor: string) => `
  - id: safe-children
    title: Safe children
    headings: [Children in care]
    summary: Children are safe.
    successor: ${successor}`;
  const later = (from: string) =>
    aStrategy({
      from: `'${from}'`,
      to: `'2022-23'`,
      priorities: list([{ id: 'safer-children', title: 'Safer children', summary: 'Children are safer.' }]),
    });

  test('is fine by one of a later strategy', () => {
    const tree = aProject({
      [STRATEGY]: aStrategy({ priorities: priorities('safer-children') }),
      'data/strategies/next-plan.yaml': later('2020-21'),
    });
    expect(idsOf(tree)).toEqual([]);
  });

  test('is refused by one that is not later', () => {
    const tree = aProject({
      [STRATEGY]: aStrategy({ priorities: priorities('safer-children') }),
      'data/strategies/next-plan.yaml': later('2017-18'),
    });
    expect(wordsOf(tree)).toMatchInlineSnapshot(`
      "data/strategies/childrens-plan.yaml:10:16 references-successor “safe-children” is said to be carried on by “safer-children”, whose strategy does not begin later than this one.
         9 |     summary: Children are safe.
        10 |     successor: safer-children
           |                ^^^^^^^^^^^^^^
        Name a priority of a strategy that begins later, or take the line successor: out.

      1 problem to mend.
      "
    `);
  });

  test('is refused by itself', () => {
    expect(idsOf(aProject({ [STRATEGY]: aStrategy({ priorities: priorities('safe-children') }) }))).toEqual([
      'references-successor',
    ]);
  });
});
