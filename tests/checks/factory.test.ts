import { expect, test } from 'vitest';
import { aProject, idsOf, wordsOf } from './factory.ts';

test('nothing is wrong with the project that tests are made from', () => {
  expect(wordsOf(aProject())).toBe('Nothing is wrong.\n');
});

test('a file can be taken away from it', () => {
  expect(idsOf(aProject({ 'data/glossary.yaml': null }))).toEqual(['tree-missing-file']);
});
