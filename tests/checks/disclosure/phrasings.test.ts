import { describe, expect, test } from 'vitest';
import { peopleToldIn } from '../../../src/checks/disclosure/people-told.ts';
import { BARE_OTHERS, BARE_TELLING } from './bare-phrasings.ts';
import { OFFICERS_SENTENCES, TELLING_BETWEEN } from './more-phrasings.ts';
import { OTHERS, TELLING } from './phrasings.ts';
import { OTHERS_WORKED_OUT, TELLING_WORKED_OUT } from './worked-out-phrasings.ts';

const told = (text: string) => peopleToldIn(text, 5).map((one) => one.text);

describe('a small number of people is found however it is put', () => {
  test.each([...TELLING, ...BARE_TELLING, ...TELLING_BETWEEN, ...TELLING_WORKED_OUT])('%s', (text) => {
    expect(told(text)).not.toEqual([]);
  });

  test('and the words that tell it are named', () => {
    expect(told('Among care leavers, just one is in prison, and 2 LAC moved.')).toEqual(['one', '2 LAC']);
    expect(told('A quarter of the 12 children moved.')).toEqual(['A quarter of the 12 children']);
  });

  test('up to the threshold', () => {
    expect(peopleToldIn('Six service users came.', 5)).toEqual([]);
    expect(told('Five service users came.')).toEqual(['Five service users']);
    expect(peopleToldIn('We placed four, and three died.', 2)).toEqual([]);
    expect(peopleToldIn('Fewer than five children moved.', 4)).toEqual([]);
  });
});

describe('a number that counts no people is let be', () => {
  test.each([...OTHERS, ...BARE_OTHERS, ...OFFICERS_SENTENCES, ...OTHERS_WORKED_OUT])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

test.each(['two ', 'all but two were ', 'a child died ', 'rose from 6 to 7 ', 'of the 12 of '])(
  'a text that says nothing but “%s” is read in a moment',
  (words) => {
    expect(peopleToldIn(words.repeat(40_000), 5).length).toBeGreaterThanOrEqual(0);
  },
);
