import { describe, expect, test } from 'vitest';
import { paragraphOf, paragraphsOf } from '../../src/library/paragraphs.ts';
import { aFigure } from '../factories/figure.ts';
import { aLibrary, only } from '../factories/library.ts';
import { anUpdate } from '../factories/update.ts';

const library = aLibrary({
  updates: [
    anUpdate({
      figures: [
        aFigure({ value: 60, decimals: 1 }),
        aFigure({ measure: 'change', value: -21, numerator: 1300, denominator: 2000 }),
      ],
      text: [
        '7. Plans are at <Figure of="second-plans" measure="level" />, down by',
        '   <Figure of="second-plans" measure="change" unsigned="true" />. <Note>Printed “21%%”.</Note>',
        '    1. That is <Figure of="second-plans" measure="change" part="numerator" /> plans.',
      ].join('\n'),
    }),
  ],
});
const update = only(library.updates);

describe('the paragraphs of an update', () => {
  test('have their figures as text, and our notes left out', () => {
    expect(paragraphsOf(update, library)).toEqual([
      {
        number: '7',
        text: 'Plans are at 60.0%, down by 21%.',
        heading: undefined,
        indicators: ['second-plans'],
      },
      { number: '7a', text: 'That is 1,300 plans.', heading: undefined, indicators: ['second-plans'] },
    ]);
  });

  test('are found by their number, where there is one', () => {
    expect(paragraphOf(update, '7a', library)?.text).toBe('That is 1,300 plans.');
    expect(paragraphOf(update, '8', library)).toBeUndefined();
  });

  test('are worked out once for an update', () => {
    expect(paragraphsOf(update, library)).toBe(paragraphsOf(update, library));
  });

  test('cannot be had when the text shows a figure that is not at its top', () => {
    const broken = aLibrary({ updates: [anUpdate({ text: '7. <Figure of="neet" />' })] });
    expect(() => paragraphsOf(only(broken.updates), broken)).toThrow(
      'content/updates/2018-19-q2.mdx: <Figure of="neet"> is used in the text',
    );
  });
});
