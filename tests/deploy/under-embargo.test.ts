import { expect, test } from 'vitest';
import { pagesUnderEmbargo } from '../../src/deploy/under-embargo.ts';
import { aDecision } from '../factories/decision.ts';
import { aFigure } from '../factories/figure.ts';
import { anIndicator } from '../factories/indicator.ts';
import { aLibrary } from '../factories/library.ts';
import { anUpdate } from '../factories/update.ts';

const library = aLibrary({
  indicators: [anIndicator(), anIndicator({ id: 'new-one' })],
  updates: [
    anUpdate(),
    anUpdate({
      period: '2018-19-q3',
      'publish-at': '2019-01-29 09:00',
      figures: [aFigure({ indicator: 'new-one' })],
    }),
  ],
  decisions: [aDecision(), aDecision({ id: '2019-01-17-update', update: '2018-19-q3' })],
});

test('the pages under embargo are those of an update, of the decision on it, and of an indicator that is new in it', () => {
  expect(pagesUnderEmbargo(library, '2019-01-29T08:59:59Z')).toEqual([
    '/updates/2018-19-q3/',
    '/decisions/2019-01-17-update/',
    '/indicators/new-one/',
  ]);
});

test('there are none once the embargo has ended', () => {
  expect(pagesUnderEmbargo(library, '2019-01-29T09:00:00Z')).toEqual([]);
});
