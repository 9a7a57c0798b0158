import { describe, expect, test } from 'vitest';
import { peopleToldIn } from '../../../src/checks/disclosure/people-told.ts';
import { OTHERS, TELLING } from './phrasings.ts';

const told = (text: string) => peopleToldIn(text, 5).map((one) => one.text);

describe('a small number of people is found however it is put', () => {
  test.each(TELLING)('%s', (text) => {
    expect(told(text)).not.toEqual([]);
  });

  test('and the words that tell it are named', () => {
    expect(told('Among care leavers, just one is in prison, and 2 LAC moved.')).toEqual(['one', '2 LAC']);
    expect(told('A quarter of the 12 children moved.')).toEqual(['of the 12 children']);
  });

  test('up to the threshold', () => {
    expect(peopleToldIn('Six service users came.', 5)).toEqual([]);
    expect(told('Five service users came.')).toEqual(['Five service users']);
  });
});

describe('a number that counts no people is let be', () => {
  test.each(OTHERS)('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
