import { describe, expect, test } from 'vitest';
import { citationsOf } from '../../src/library/citations.ts';
import type { Library } from '../../src/library/library.ts';
import { aDecision } from '../factories/decision.ts';
import { aFigure } from '../factories/figure.ts';
import { anIndicator } from '../factories/indicator.ts';
import { aLibrary } from '../factories/library.ts';
import { anUpdate } from '../factories/update.ts';

const indicator = anIndicator();
const placesIn = (library: Library) =>
  citationsOf(indicator, library).paragraphs.map(({ update, citation }) => `${update.id} ${citation}`);

describe('the paragraphs that cite an indicator', () => {
  test('are those its figures come from, those that show it and the lines of tables it is on', () => {
    const update = anUpdate({
      figures: [aFigure({ paragraph: '7f' })],
      table: [{ line: 4, indicators: ['other', 'second-plans'] }],
      text: '7. News.\n\n8. <Figure of="second-plans" /> again.\n\n9. None here.',
    });
    const library = aLibrary({ updates: [update] });
    expect(placesIn(library)).toEqual(['2018-19-q2 line-4', '2018-19-q2 8', '2018-19-q2 7f']);
  });

  test('come newest update first, and within one in the order of its paragraphs', () => {
    const text = '2. News.\n    1. A.\n    2. B.\n\n## More\n\n10. <Chart of="second-plans" />\n';
    const figures = [
      aFigure({ paragraph: '10' }),
      aFigure({ paragraph: '2b', measure: 'change' }),
      aFigure({ paragraph: '2', area: 'england' }),
    ];
    const updates = ['2018-19-q1', '2018-19-q2'].map((period) => anUpdate({ period, text, figures }));
    expect(placesIn(aLibrary({ updates }))).toEqual([
      '2018-19-q2 2',
      '2018-19-q2 2b',
      '2018-19-q2 10',
      '2018-19-q1 2',
      '2018-19-q1 2b',
      '2018-19-q1 10',
    ]);
  });

  test('are each there once, however often they speak of it', () => {
    const update = anUpdate({
      figures: [aFigure(), aFigure({ period: '2017-18-q2' })],
      text: '7. News.\n\n    6. <Figure of="second-plans" period="2018-19-q2" />',
    });
    expect(placesIn(aLibrary({ updates: [update] }))).toEqual(['2018-19-q2 7f']);
  });

  test('are none for an indicator nothing speaks of', () => {
    expect(placesIn(aLibrary({ updates: [anUpdate({ text: '7. News.' })] }))).toEqual([]);
  });
});

describe('the decisions that cite an indicator', () => {
  test('are those with a resolution that speaks of it', () => {
    const resolution = { number: 1, text: 'To note.' };
    const library = aLibrary({
      decisions: [
        aDecision({
          id: 'cites',
          resolutions: [resolution, { ...resolution, indicators: ['other', 'second-plans'] }],
        }),
        aDecision({ id: 'does-not', resolutions: [{ ...resolution, indicators: ['other'] }] }),
      ],
    });
    expect(citationsOf(indicator, library).decisions.map(({ id }) => id)).toEqual(['cites']);
  });
});
