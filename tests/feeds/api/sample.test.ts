import { expect, test } from 'vitest';
import { sampleOf } from '../../../src/feeds/api/sample.ts';
import { aLibrary } from '../../factories/library.ts';
import { anIndicator } from '../../factories/indicator.ts';
import { anUpdate } from '../../factories/update.ts';
import { aFullLibrary } from '../full-library.ts';

test('a sample has the newest update with figures, and its indicators last', () => {
  const full = aFullLibrary();
  const library = {
    ...full,
    indicators: [...full.indicators, anIndicator({ id: 'unused' })],
    updates: [...full.updates, anUpdate({ period: '2018-19-q3' })],
  };
  const sample = sampleOf(library);
  expect(sample.updates.map(({ id }) => id)).toEqual(['2018-19-q2']);
  expect(sample.indicators.map(({ id }) => id)).toEqual(['unused', 'plans', 'second-plans']);
  expect(sample.decisions).toHaveLength(1);
});

test('a sample of nothing is nothing', () => {
  expect(sampleOf(aLibrary())).toMatchObject({ updates: [], decisions: [] });
});

test('a sample of updates without figures has the newest of them', () => {
  const updates = [anUpdate({ period: '2018-19-q1' }), anUpdate()];
  expect(sampleOf(aLibrary({ updates })).updates.map(({ id }) => id)).toEqual(['2018-19-q2']);
});
