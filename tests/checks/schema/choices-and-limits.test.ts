import { describe, expect, test } from 'vitest';
import { INDICATOR, aProject, aSite, anIndicator, idsOf, wordsOf } from '../factory.ts';
import { figureLines, updateWith, withFigure } from './figures.ts';

const figure = (changes: Record<string, string | null>) => wordsOf(withFigure(figureLines(changes)));

describe('where there is a choice', () => {
  test('another word is refused, and the likeliest choice comes first', () => {
    expect(wordsOf(aProject({ [INDICATOR]: anIndicator({ unit: 'percnt' }) }))).toMatchInlineSnapshot(`
      "data/indicators/children-in-care.yaml:2:7 frontmatter-wrong-choice “unit” cannot be “percnt”. Did you mean “percent”?
        1 | title: Children in care
        2 | unit: percnt
          |       ^^^^^^
        Write one of: percent, count (a number of things), per-10000 (in each 10,000 people), fte (full-time posts), score, gbp-million (millions of pounds), percentage-points (the difference of two percentages).

      1 problem to mend.
      "
    `);
  });

  test('an entry of a list is refused', () => {
    expect(figure({ markers: '[q]' })).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:23:15 frontmatter-wrong-choice “markers” cannot be “q”.
        22 |     paragraph: '1'
        23 |     markers: [q]
           |               ^
        Write one of: c (hidden because it is small), x (not available), z (not applicable), k (nearly nought), p (may still change), r (revised), e (estimated), f (forecast), b (counted in another way than before), u (based on few cases), low (nearly nought).

      1 problem to mend.
      "
    `);
  });

  test('the only choice is named', () => {
    expect(figure({ 'as-printed': 'false' })).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:23:17 frontmatter-wrong-choice “as-printed” cannot be “false”.
        22 |     paragraph: '1'
        23 |     as-printed: false
           |                 ^^^^^
        Write true, or take the line out.

      1 problem to mend.
      "
    `);
  });
});

describe('what is too long or too large is refused', () => {
  test('a text', () => {
    expect(wordsOf(updateWith({ summary: 'Words. '.repeat(50).trim() }))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:4:10 frontmatter-wrong-length “summary” has 349 characters; there may be 300.
        3 | period: '2018-19-q2'
        4 | summary: Words. Words. Words. Words. Words. Words. Words. Words. Words. Words. Words. Words. Words. 
          |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Shorten it by 49 characters.

      1 problem to mend.
      "
    `);
  });

  test('a number', () => {
    expect(figure({ decimals: '9' })).toContain('“decimals” is 9; it can be 6 at most.');
  });
});

describe('what is too short or too small is refused', () => {
  test('a text with nothing in it', () => {
    expect(wordsOf(updateWith({ title: `''` }))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:2:8 frontmatter-wrong-length “title” is empty.
        1 | ---
        2 | title: ''
          |        ^^
        Write something here, or take the line out.

      1 problem to mend.
      "
    `);
  });

  test('a list with nothing in it', () => {
    expect(wordsOf(updateWith({ strategies: '[]' }))).toContain('“strategies” is a list with nothing in it.');
  });

  test('a number', () => {
    expect(figure({ numerator: '0', denominator: '0' })).toContain(
      '“denominator” is 0; it must be more than 0.',
    );
    expect(wordsOf(aProject({ 'data/site.yaml': aSite({ 'small-number-threshold': '1' }) }))).toContain(
      '“small-number-threshold” is 1; it must be 2 or more.',
    );
  });
});

describe('what cannot be as it is, is refused', () => {
  test('a day that is not in the calendar, which is named', () => {
    expect(wordsOf(updateWith({ published: `'2018-02-30'` }))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:19:12 frontmatter-not-allowed “published” is “2018-02-30”. This is not a day of the calendar: February 2018 has 28 days, and no day 30.
        18 |     paragraph: '2'
        19 | published: '2018-02-30'
           |            ^^^^^^^^^^^^
        What belongs here: The day the update was published, where the record says.

      1 problem to mend.
      "
    `);
  });

  test('a period that is none, which the words name already', () => {
    expect(figure({ period: `'summer'` })).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:20:13 frontmatter-not-allowed “summer” is not a period. Write a quarter ('2018-19-q2'), a year ('2017-18') or a day ('2018-09-30').
        19 |   - indicator: children-in-care
        20 |     period: 'summer'
           |             ^^^^^^^^
        What belongs here: What the figure covers: a quarter (2018-19-q2), a year (2017-18) or a day ('2018-09-30').

      1 problem to mend.
      "
    `);
  });

  test('an address that would run a program', () => {
    expect(wordsOf(aProject({ 'data/site.yaml': aSite({ url: 'javascript:alert(1)' }) })))
      .toMatchInlineSnapshot(`
      "data/site.yaml:4:6 frontmatter-not-allowed “url” is “javascript:alert(1)”, which is no web address that begins with https://.
        3 | service: How services are doing
        4 | url: javascript:alert(1)
          |      ^^^^^^^^^^^^^^^^^^^
        What belongs here: The address the site is published at.

      1 problem to mend.
      "
    `);
  });

  test('an address by post that is none', () => {
    expect(wordsOf(aProject({ 'data/site.yaml': aSite({ 'contact-email': 'office' }) }))).toContain(
      '“contact-email” is “office”, which is no email address.',
    );
  });

  test('spaces at the end of a text', () => {
    expect(wordsOf(updateWith({ title: `'Progress '` }))).toContain(
      '“title” is “Progress ”. Take out the spaces at the beginning and the end.',
    );
  });

  test('a missing value without its marker', () => {
    expect(figure({ value: 'null' })).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:21:12 frontmatter-not-allowed null means that there is no number. Say why in the line markers: below it, by one of these: [c] hidden because it is small, [x] not available, [z] not applicable, [k] or [low] nearly nought.
        20 |     period: '2018-06-30'
        21 |     value: null
           |            ^^^^
        What belongs here: The figure as a plain number; or null where there is none, with a line markers: below it that says why.

      1 problem to mend.
      "
    `);
  });

  test('one of two things that exclude each other', () => {
    expect(
      idsOf(aProject({ [INDICATOR]: anIndicator({ lineage: '\n  - relation: related\n    note: x' }) })),
    ).toEqual(['frontmatter-not-allowed']);
  });
});
