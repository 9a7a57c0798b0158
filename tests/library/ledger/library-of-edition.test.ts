import { describe, expect, test } from 'vitest';
import { correctionsOf } from '../../../src/library/corrections.ts';
import { libraryOfEdition } from '../../../src/library/ledger/library-of-edition.ts';
import type { Correction, Edition } from '../../../src/library/library.ts';
import { observationsOf } from '../../../src/library/observations.ts';
import { aCorrection } from '../../factories/correction.ts';
import { aFigure } from '../../factories/figure.ts';
import type { FigureOverride } from '../../factories/figure.ts';
import { aLibraryOf } from '../../factories/observations.ts';
import { anUpdate } from '../../factories/update.ts';

const CHAIN = [
  aCorrection({ id: 'first', on: '2019-03-04', was: 5.7, now: 5.6 }),
  aCorrection({ id: 'second', on: '2019-06-11', was: 5.6, now: 5.5 }),
];

const library = (corrections: Correction[] = CHAIN) => ({
  ...aLibraryOf({
    '2018-19-q1': [{ period: '2018-19-q1' }],
    '2018-19-q2': [{}],
    '2018-19-q3': [{ period: '2018-19-q3' }],
  }),
  corrections,
});

const anEdition = (...figures: FigureOverride[]): Edition => ({
  ...anUpdate({ title: 'As it was', figures: figures.map((figure) => aFigure(figure)) }),
  edition: 1,
  since: '2018-11-19',
});

/** The corrections that an edition with these figures had taken. */
const taken = (figures: FigureOverride[], corrections?: Correction[]) =>
  libraryOfEdition(anEdition(...figures), library(corrections)).corrections.map(({ id }) => id);

describe('the library of an earlier edition', () => {
  test('has the edition in its update’s place, and nothing later', () => {
    const edition = anEdition({ value: 5.7 });
    const { updates } = libraryOfEdition(edition, library());
    expect(updates.map(({ id }) => id)).toEqual(['2018-19-q1', '2018-19-q2']);
    expect(updates.at(-1)).toBe(edition);
  });

  test('shows the figures of the edition with the corrections that had been made by then', () => {
    const edition = anEdition({ value: 5.6 });
    const observation = observationsOf(libraryOfEdition(edition, library())).all.at(-1);
    expect(observation?.figure).toMatchObject({ value: 5.6, markers: ['r'] });
    expect(observation?.corrections).toEqual([CHAIN[0]]);
  });

  test.each([
    [5.7, []],
    [5.6, ['first']],
    [5.5, ['first', 'second']],
  ])('with the figure at %d has the corrections %j', (value, ids) => {
    expect(taken([{ value }])).toEqual(ids);
  });

  test('has a withdrawal where the figure is not in it, and not where it is', () => {
    const log = [aCorrection({ id: 'out', was: 5.7, now: 'withdrawn' })];
    expect(taken([], log)).toEqual(['out']);
    expect(taken([{ value: 5.7 }], log)).toEqual([]);
  });

  test('has the corrections of earlier updates, and none of later ones', () => {
    const log = [
      aCorrection({ id: 'earlier', update: '2018-19-q1', period: '2018-19-q1' }),
      aCorrection({ id: 'later', update: '2018-19-q3', period: '2018-19-q3' }),
    ];
    expect(taken([{ value: 5.7 }], log)).toEqual(['earlier']);
  });

  test('has a correction of another figure of the update by that figure’s own value', () => {
    const log = [aCorrection({ period: '2018-19-q1', id: 'other', was: 7, now: 6 })];
    expect(taken([{ value: 5.5 }, { period: '2018-19-q1', value: 7 }], log)).toEqual([]);
    expect(taken([{ value: 5.5 }, { period: '2018-19-q1', value: 6 }], log)).toEqual(['other']);
  });

  test('knows an indicator that was renamed by what took its place', () => {
    const edition = anEdition({ indicator: 'former', value: 5.7 });
    const redirects = [
      { from: '/indicators/former/', to: '/indicators/second-plans/', on: '2019-03-04', reason: 'Renamed.' },
    ];
    const ofEdition = libraryOfEdition(edition, { ...library(), redirects });
    expect(observationsOf(ofEdition).all.at(-1)?.indicator).toMatchObject({
      id: 'former',
      title: 'Second child protection plans',
    });
  });

  test('leaves the library as it is', () => {
    const whole = library();
    libraryOfEdition(anEdition({ value: 5.7 }), whole);
    expect(whole).toEqual(library());
    const [observation] = observationsOf(whole).byUpdate.get('2018-19-q2') ?? [];
    expect(observation && correctionsOf(observation, whole)).toEqual(CHAIN);
  });
});
