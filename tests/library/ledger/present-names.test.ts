import { describe, expect, test } from 'vitest';
import type { Edition, Redirect } from '../../../src/library/library.ts';
import {
  correctionsUnderPresentNames,
  editionUnderPresentNames,
  formerIndicators,
  renamedIndicators,
} from '../../../src/library/ledger/present-names.ts';
import { aCorrection } from '../../factories/correction.ts';
import { aFigure } from '../../factories/figure.ts';
import { anIndicator } from '../../factories/indicator.ts';
import { anUpdate } from '../../factories/update.ts';

const redirect = (from: string, to?: string): Redirect => ({
  from,
  ...(to !== undefined && { to }),
  on: '2019-03-04',
  reason: 'It has another name now.',
});
const RENAMED = [redirect('/indicators/second-plans/', '/indicators/repeat-plans/')];
const NAMES = renamedIndicators(RENAMED);

const anEdition = (figures: Parameters<typeof aFigure>[0][], text = ''): Edition => ({
  ...anUpdate({
    figures: figures.map((figure) => aFigure(figure)),
    table: [{ line: 1, indicators: ['second-plans', 'others'] }],
    text,
  }),
  edition: 1,
  since: '2018-11-19',
});

describe('an indicator is renamed', () => {
  test('where its page leads to another’s', () => {
    expect([...NAMES]).toEqual([['second-plans', 'repeat-plans']]);
  });

  test.each([
    redirect('/indicators/second-plans/'),
    redirect('/indicators/second-plans/', '/glossary/'),
    redirect('/indicators/second-plans/', '/indicators/'),
    redirect('/data/indicators/second-plans.csv', '/data/indicators/repeat-plans.csv'),
    redirect('/updates/2018-19-q2/#p1', '/updates/2018-19-q2/#p2'),
  ])('and not by %j', (one) => {
    expect(renamedIndicators([one]).size).toBe(0);
  });
});

describe('a kept edition', () => {
  test('has renamed indicators under their present names: in figures, table and text', () => {
    const text = `<Figure of="second-plans" /> <Figure period="2017-18" of='second-plans' /> <Chart of="second-plans-2" />`;
    expect(editionUnderPresentNames(anEdition([{}, { indicator: 'others' }], text), NAMES)).toMatchObject({
      figures: [{ indicator: 'repeat-plans' }, { indicator: 'others' }],
      table: [{ indicators: ['repeat-plans', 'others'] }],
      text: `<Figure of="repeat-plans" /> <Figure period="2017-18" of='repeat-plans' /> <Chart of="second-plans-2" />`,
    });
  });

  test('keeps the former name where it has figures of the other too, which stands for what took its place', () => {
    const edition = anEdition([{}, { indicator: 'repeat-plans' }]);
    expect(editionUnderPresentNames(edition, NAMES)).toEqual(edition);
    const present = anIndicator({ id: 'repeat-plans', title: 'Repeat plans' });
    expect(formerIndicators(edition, { indicators: [present], redirects: RENAMED })).toEqual([
      { ...present, id: 'second-plans' },
    ]);
  });

  test('is as it was where nothing was renamed', () => {
    const edition = anEdition([{}]);
    expect(editionUnderPresentNames(edition, new Map())).toBe(edition);
    expect(formerIndicators(edition, { indicators: [anIndicator()], redirects: [] })).toEqual([]);
  });
});

describe('corrections', () => {
  test('go with the figures of their indicator', () => {
    const entries = [aCorrection(), aCorrection({ id: 'other', indicator: 'others' })];
    expect(correctionsUnderPresentNames(entries, NAMES).map(({ indicator }) => indicator)).toEqual([
      'repeat-plans',
      'others',
    ]);
  });

  test('stay under the former name where the figure was withdrawn', () => {
    const entries = [aCorrection(), aCorrection({ id: 'out', was: 5.5, now: 'withdrawn' })];
    expect(correctionsUnderPresentNames(entries, NAMES)).toEqual(entries);
  });
});
