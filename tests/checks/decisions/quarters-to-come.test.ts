import { expect, test } from 'vitest';
import { aProject, anUpdate, idsOf, wordsOf } from '../factory.ts';

const TEXT = '1. All went well.\n';
const to = (details: Record<string, string>) =>
  aProject({
    'content/updates/2020-21-q1.mdx': anUpdate({ period: `'2020-21-q1'`, figures: '[]', ...details }, TEXT),
  });

test('an update is on a quarter that has begun', () => {
  expect(wordsOf(to({}))).toContain(
    'decisions-update-published The update is on April to June 2020 (Quarter 1, 2020 to 2021), which only begins on Wednesday 1 April 2020, and would be public before that.',
  );
  expect(idsOf(to({}))).toEqual(['decisions-update-published']);
});

test('an update may be prepared ahead under embargo', () => {
  expect(idsOf(to({ 'publish-at': `'2020-08-03 09:00'` }))).toEqual([]);
});

const ofNow = (details: Record<string, string>) =>
  aProject({
    'content/updates/2018-19-q1.mdx': anUpdate({ period: `'2018-19-q1'`, figures: '[]', ...details }, TEXT),
  });

test('an update is not said to come out in years', () => {
  expect(wordsOf(ofNow({ published: `'2030-02-18'` }))).toContain(
    'The update is published on Monday 18 February 2030, but would be public as soon as this change is accepted.',
  );
  expect(idsOf(ofNow({ published: `'2018-12-18'` }))).toEqual([]);
});
