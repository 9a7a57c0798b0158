import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publicLibrary, withheldAt } from '../../src/library/embargo.ts';
import { aDecision } from '../factories/decision.ts';
import { aFigure } from '../factories/figure.ts';
import { anIndicator } from '../factories/indicator.ts';
import { aLibrary } from '../factories/library.ts';
import { anUpdate } from '../factories/update.ts';

const BEFORE = '2019-01-29T08:59:59Z';
const AFTER = '2019-01-29T09:00:00Z';

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

const library = aLibrary({
  indicators: [
    anIndicator(),
    anIndicator({
      id: 'new-one',
      targets: [{ text: '<5%', from: '2018-19', to: '2018-19', update: '2018-19-q3' }],
    }),
    anIndicator({
      id: 'old-one',
      lineage: [{ indicator: 'new-one', relation: 'related', note: 'Like it.' }],
    }),
  ],
  updates: [
    anUpdate({ figures: [aFigure(), aFigure({ indicator: 'old-one' })] }),
    anUpdate({
      period: '2018-19-q3',
      'publish-at': '2019-01-29 09:00',
      figures: [aFigure(), aFigure({ indicator: 'new-one' })],
    }),
  ],
  decisions: [
    aDecision(),
    aDecision({ id: '2019-01-17-update', update: '2018-19-q3' }),
    aDecision({ id: '2019-01-18-other', 'publish-at': '2019-01-30 09:00' }),
  ],
});

describe('before its time', () => {
  const seen = publicLibrary(library, BEFORE);

  test('an update under embargo is not there', () => {
    expect(ids(seen.updates)).toEqual(['2018-19-q2']);
  });

  test('nor is a decision on it, nor one that is under embargo itself', () => {
    expect(ids(seen.decisions)).toEqual(['2018-07-12-update']);
  });

  test('nor an indicator that nothing public has figures of, nor what leads to it', () => {
    expect(ids(seen.indicators)).toEqual(['old-one', 'second-plans']);
    expect(seen.indicators.flatMap(({ lineage }) => lineage)).toEqual([]);
  });
});

test('at its time, to the second, an update is there with all that goes with it', () => {
  const seen = publicLibrary(library, AFTER);
  expect(ids(seen.updates)).toEqual(['2018-19-q2', '2018-19-q3']);
  expect(ids(seen.decisions)).toEqual(['2018-07-12-update', '2019-01-17-update']);
  expect(ids(seen.indicators)).toContain('new-one');
  expect(seen.indicators.flatMap(({ targets }) => targets)).toHaveLength(1);
});

test('the time is London’s, in summer too', () => {
  const summer = aLibrary({ updates: [anUpdate({ 'publish-at': '2018-07-29 09:00' })] });
  expect(withheldAt(summer, '2018-07-29T07:59:59Z').updates.size).toBe(1);
  expect(withheldAt(summer, '2018-07-29T08:00:00Z').updates.size).toBe(0);
});

test('a library without embargoes is public as it is', () => {
  const open = aLibrary({ updates: [anUpdate()] });
  expect(publicLibrary(open, BEFORE)).toBe(open);
});

test('what is public stays so as time goes on', () => {
  const instant = fc.date({ min: new Date('2018-01-01'), max: new Date('2020-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(instant, instant, (a, b) => {
      const [earlier, later] = [a, b].toSorted((one, other) => one.getTime() - other.getTime());
      const seen = (at = a) => publicLibrary(library, at.toISOString());
      for (const part of ['updates', 'decisions', 'indicators'] as const) {
        expect(ids(seen(later)[part])).toEqual(expect.arrayContaining(ids(seen(earlier)[part])));
      }
    }),
  );
});
