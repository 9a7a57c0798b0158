import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { peopleCountsIn } from '../../../src/domain/disclosure/people-counts.ts';
import { smallNumberTold } from '../../../src/domain/disclosure/told-numbers.ts';

const THRESHOLD = 5;
const told = (text: string) => peopleCountsIn(text, THRESHOLD).map((one) => one.count);

describe('a small number of people is told by', () => {
  test.each([
    ['3 children left care', 3],
    ['three young people', 3],
    ['3 of our children', 3],
    ['4 of the 12 children', 4],
    ['3 of the looked after children', 3],
    ['3 very young looked-after children', 3],
    ['two more children', 2],
    ['around 3 children', 3],
    ['fewer than 3 children', 3],
    ['fewer than five children', 5],
    ['2–4 children', 4],
    ['3 (three) children', 3],
    ['３ children', 3],
    ['3\u00a0children', 3],
    ['a single child', 1],
    ['a couple of pupils', 2],
    ['both boys moved', 2],
    ['both of the children', 2],
    ['one child was missing', 1],
    ['There was one child.', 1],
    ['one prospective adopter', 1],
    ['One child protection plan ended', 1],
    ['3 child protection plans', 3],
    ['three of whom left', 3],
    ['children: 3.', 3],
    ['Care leavers (3) moved', 3],
    ['The number of children who went missing fell to 3.', 3],
    ['Of the 28 children who moved, 3 were in foster care.', 3],
  ])('%s', (text, count) => {
    expect(told(text)).toEqual([count]);
  });
});

describe('no small number of people is told by', () => {
  test.each([
    'no children',
    '30 children',
    '1,003 children',
    '2.5 children',
    '3% of children',
    '£5 children',
    'three or more placements',
    'children who moved three times or more',
    'Children in 3 schools',
    '2 social workers',
    'the 2-year-olds',
    '3 and 4 year olds',
    'three- and four-year-old children',
    'children aged 3 to 5',
    'aged 3 to 5 children',
    'under 5s',
    'from birth to 5',
    'in two years children',
    'the third child',
    '1 June children',
    '1 in 4 children',
    'one in every five young people',
    '4 out of 5 children',
    'one third of children',
    'two thousand children',
    'more than 3 children',
    'at least two children',
    'up to 3 children',
    'fewer than 6 children',
    '1 to 5 children',
    '1–5 children',
    'between one and five people',
    '0–5 children',
    'Year 3 pupils',
    'years 3 and 4 pupils',
    'Key Stage 2 pupils',
    'tier 2 families',
    '3 children’s homes',
    'one child protection conference',
    'one plan for the region',
    'both children’s and adults’ services',
    'both children and adults',
    'both parents',
    'a single parent',
    'Help for families – 2 new hubs',
    'The two do not fit.',
    'a number of children',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

test('each number is told once, with its words and where they stand', () => {
  const text = 'In June two boys and, later, three girls left.';
  expect(peopleCountsIn(text, THRESHOLD)).toEqual([
    { start: 8, text: 'two boys', count: 2 },
    { start: 29, text: 'three girls', count: 3 },
  ]);
});

test('numbers up to the threshold are small', () => {
  expect(peopleCountsIn('twelve children, 13 children', 12).map(({ count }) => count)).toEqual([12]);
});

test('any text is read, in time that its length bounds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => void peopleCountsIn(text, 20)),
  );
  const words = ['3', 'of', 'the', 'number', 'children', 'were', '-', '(', 'a single '];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (list) => {
      for (const { start, text } of peopleCountsIn(list.join(' '), 5)) {
        expect(list.join(' ').slice(start, start + text.length)).toBe(text);
      }
    }),
  );
  expect(peopleCountsIn('3 of '.repeat(50_000), 5)).toEqual([]);
});

describe('the note beside a hidden count', () => {
  test.each([
    ['It was 3.', '3'],
    ['3', '3'],
    ['The record says four in its table.', 'four'],
    ['Value: 2', '2'],
    ['Two children.', 'Two children'],
  ])('tells its number: %s', (note, number) => {
    expect(smallNumberTold(note, THRESHOLD)).toBe(number);
  });

  test('tells it of what is counted', () => {
    const note = 'Hidden, because only 2 plans lasted that long.';
    expect(smallNumberTold(note, THRESHOLD, 'child protection plans')).toBe('2');
    expect(smallNumberTold(note, THRESHOLD, 'visits')).toBeUndefined();
  });

  test.each([
    'The number is from 1 to 5.',
    'Hidden since 3 June 2018.',
    'See paragraph 3.',
    'Fewer than 6, so it is hidden.',
    'Hidden for 2 years, as in Quarter 2.',
    'One of the figures the rule hides.',
  ])('tells nothing: %s', (note) => {
    expect(smallNumberTold(note, THRESHOLD)).toBeUndefined();
  });
});
