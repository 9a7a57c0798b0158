import { describe, expect, test } from 'vitest';
import { aProject, idsOf, wordsOf } from '../factory.ts';
import { withUpdate } from '../laid.ts';

const paragraphs = (first: string, second = 'So was the one before.') =>
  withUpdate({}, `1. ${first}\n\n2. ${second}\n`);

describe('a list that is a table in all but form', () => {
  test('has no number of few', () => {
    expect(wordsOf(paragraphs('By place:\n    - Home: 3\n    - School: 40'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:22:5 disclosure-bare-number-in-table The list has the number 3, which is not one of the figures at the top of the file.
        21 | 1. By place:
        22 |     - Home: 3
           |     ^^^^^^^^^
        Put the number among the figures at the top of the file, and show it with <Figure of="…" />.

      1 problem to mend.
      "
    `);
  });

  test.each([
    'Workshops by month:\n    - May: 3\n    - June: 4',
    'By kind:\n    - Schools: 3\n    - Hubs: 4',
    'By place:\n    - Home: 30\n    - School: 40',
    'By stage:\n    - Stage: 1\n    - Stage: 2',
    'The hub is open:\n    - Monday: all day\n    - Tuesday: 9 to 5',
    'One point:\n    - Home: 3',
  ])('may have others: %s', (words) => {
    expect(idsOf(paragraphs(words))).toEqual([]);
  });
});

describe('words that go on from those before', () => {
  test('tell what is left of them', () => {
    expect(wordsOf(paragraphs('In all 40 people came.', 'Of these, 37 were from here.')))
      .toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:23:14 disclosure-number-in-text “37” leaves a number of people from 1 to 5, which could tell who they are.
        22 | 
        23 | 2. Of these, 37 were from here.
           |              ^^
        Say it without the number, such as “a small number of children”.

      1 problem to mend.
      "
    `);
  });

  test('tell no few people of what was spoken of', () => {
    expect(idsOf(paragraphs('In all 40 meetings took place.', 'Of these, 37 were online.'))).toEqual([]);
    expect(idsOf(paragraphs('In all 40 people came.', 'Of these, 30 were from here.'))).toEqual([]);
  });
});

describe('a note of ours', () => {
  test('gives no number of few people that its paragraph speaks of', () => {
    expect(wordsOf(paragraphs('A few young people left. <Note>The record says 3.</Note>')))
      .toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:21:46 disclosure-number-in-text “says 3” tells a number of people from 1 to 5, which could tell who they are.
        20 | 
        21 | 1. A few young people left. <Note>The record says 3.</Note>
           |                                              ^^^^^^
        Say it without the number, such as “a small number of children”.

      1 problem to mend.
      "
    `);
  });

  test.each([
    'The council held workshops. <Note>The record says 3.</Note>',
    'Young people left. <Note>The record says 3 in one place.</Note>',
    'Young people left. <Note>The record says 30.</Note>',
  ])('may give others: %s', (words) => {
    expect(idsOf(paragraphs(words))).toEqual([]);
  });
});

describe('the data files', () => {
  test('tell of few people nowhere that readers see', () => {
    const tree = aProject({
      'data/glossary.yaml': '- id: arc\n  term: Arc\n  means: A place where three children in care paint.\n',
      'data/redirects.yaml':
        "- from: /old/\n  on: '2018-10-04'\n  to: /about/\n  reason: It named three children.\n",
    });
    expect(idsOf(tree).filter((id) => id === 'disclosure-number-in-text')).toHaveLength(2);
  });

  test('may say of people at large what a word means', () => {
    const tree = aProject({
      'data/glossary.yaml':
        '- id: post\n  term: Post\n  means: What one worker does, or two people who work half time.\n',
    });
    expect(idsOf(tree)).not.toContain('disclosure-number-in-text');
  });
});
