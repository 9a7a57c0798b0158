import { describe, expect, test } from 'vitest';
import { numberToWrite } from '../../../src/checks/schema/typed-numbers.ts';
import { wordsOf } from '../factory.ts';
import { figureLines, withFigure } from './figures.ts';

const words = (value: string) => wordsOf(withFigure(figureLines({ value })));

describe('a figure that is typed as in the report is said as it is to be written', () => {
  test('with words', () => {
    expect(words('around 91%')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:21:12 frontmatter-wrong-kind “value” must be a plain number; “around 91%” is text.
        20 |     period: '2018-06-30'
        21 |     value: around 91%
           |            ^^^^^^^^^^
        Write the number by itself, and on a line below it the words that readers see:
          value: 91
          printed: around 91%

      1 problem to mend.
      "
    `);
  });

  test('with a plus sign', () => {
    expect(words('+6')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:21:12 frontmatter-number “+6” has a plus sign, which not every program takes for part of a number.
        20 |     period: '2018-06-30'
        21 |     value: +6
           |            ^^
        Write it so:
          value: 6

      1 problem to mend.
      "
    `);
  });

  test('with noughts at the end', () => {
    expect(words('57.0%')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:21:12 frontmatter-wrong-kind “value” must be a plain number; “57.0%” is text.
        20 |     period: '2018-06-30'
        21 |     value: 57.0%
           |            ^^^^^
        Write the number by itself, and on a line below it how many digits to show behind the point:
          value: 57
          decimals: 1

      1 problem to mend.
      "
    `);
  });

  test.each([
    ['1,990', 'value: 1990'],
    ['−3', 'value: -3'],
    ['£1.5 million', 'value: 1.5'],
    ['~12', 'value: 12\n  printed: about 12'],
    ['> 95%', 'value: 95\n  printed: more than 95%'],
    ['<5%', 'value: 5\n  printed: less than 5%'],
  ])('%s', (text, lines) => expect(numberToWrite('value', text)).toMatch(new RegExp(`:\n  ${lines}$`)));

  test.each([
    ['532 of the 540', 'value: 98.5\n  numerator: 532\n  denominator: 540'],
    ['0 of 540', 'value: 0\n  numerator: 0\n  denominator: 540'],
    ['57.0% provisional', 'value: 57\n  decimals: 1\n  markers: \\[p\\]'],
  ])('%s, with what belongs to it', (text, lines) =>
    expect(numberToWrite('value', text)).toMatch(new RegExp(`on lines below it .*:\n  ${lines}$`)),
  );

  test.each(['<5', 'fewer than 5', '<10'])('%s, which may hide a small number of people', (text) => {
    expect(numberToWrite('value', text)).toContain('value: null');
    expect(numberToWrite('value', text)).toContain('markers: [c]');
  });

  test.each(['n/a', 'not available', '–'])('%s, where there is none', (text) => {
    expect(numberToWrite('value', text)).toContain('markers: [x]');
  });

  test('and any other number by the name of its detail', () => {
    expect(numberToWrite('numerator', '1,200')).toMatch(/:\n {2}numerator: 1200$/);
    expect(numberToWrite('numerator', 'many')).toBe(
      'Write digits only, with a point if need be, such as 1990 or 88.9.',
    );
  });

  test('a hyphen where there is none', () => {
    expect(words('-')).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:21:12 frontmatter-not-yaml A hyphen is no number.
        20 |     period: '2018-06-30'
        21 |     value: -
           |            ^
        If there is no number, write value: null (no number), and below it the line markers: [x] (not available).

      1 problem to mend.
      "
    `);
  });
});

describe('what stands in place of a number', () => {
  test.each([
    ['c', 'markers: [c]'],
    ['[x]', 'markers: [x]'],
    ['low', 'markers: [low]'],
  ])('as %s is a marker on a line of its own', (text, line) => {
    expect(numberToWrite('value', text)).toContain(`\n  value: null\n  ${line}`);
  });

  test('as p is none: that stands beside a number', () => {
    expect(numberToWrite('value', 'p')).not.toContain('markers: [p]');
  });

  test('as a dash in front of digits is a minus', () => {
    expect(numberToWrite('value', '–4')).toMatchInlineSnapshot(`
      "The sign in front is a dash and no minus. Write a hyphen in its place:
        value: -4"
    `);
    expect(numberToWrite('value', '— 4.5%')).toContain('value: -4.5');
  });
});
