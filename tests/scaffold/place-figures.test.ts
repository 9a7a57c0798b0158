import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../src/library/library.ts';
import { resolvePeriod } from '../../src/domain/period.ts';
import type { AddedFigure } from '../../src/scaffold/added-figure.ts';
import type { DueFigure } from '../../src/scaffold/due-figures.ts';
import type { FigureAnswer, GivenFigure } from '../../src/domain/figure-answer.ts';
import { placeFigures } from '../../src/scaffold/place-figures.ts';
import { reportSections } from '../../src/scaffold/report-text.ts';
import { writeText } from '../../src/scaffold/write-text.ts';
import { aFigure } from '../factories/figure.ts';
import { anIndicator } from '../factories/indicator.ts';
import { anUpdate } from '../factories/update.ts';

const ASSESSMENTS = anIndicator({ id: 'assessments-45-days', title: 'Assessments finished in time' });
const IN_CARE = anIndicator({
  id: 'children-in-care',
  title: 'Children in care',
  unit: 'count',
  priorities: ['care'],
});
const RATE = anIndicator({
  id: 'children-in-care-rate',
  title: 'Rate of children in care',
  unit: 'per-10000',
  priorities: ['care'],
});
const HEADINGS = new Map([
  ['safeguarding', new Set(['safeguarding'])],
  ['care', new Set(['children in care', 'care'])],
]);

function due(
  indicator: Indicator,
  answer: Exclude<FigureAnswer, 'not reported'>,
  measure: 'level' | 'change' = 'level',
): DueFigure {
  const figure = aFigure({ indicator: indicator.id, measure });
  const period = resolvePeriod('2018-19-q3');
  return { indicator, period, last: { figure, update: anUpdate() }, answer };
}

function england(indicator: Indicator, answer: GivenFigure): AddedFigure {
  const area = { id: 'england', name: 'England' };
  return { indicator, area, period: resolvePeriod('2017-18'), answer };
}

/** The text of a report once its figures have been put into it. */
function placed(text: string, dues: DueFigure[], added: AddedFigure[] = []): string {
  return writeText(placeFigures(reportSections(text), { due: dues, added }, HEADINGS)).trimEnd();
}

describe('a figure in the text of a report', () => {
  test.each([
    ['children-in-care', '1. Children in care number 512: more.', due(IN_CARE, { value: 512 })],
    ['children-in-care', '1. There were 1,512 children in care.', due(IN_CARE, { value: 1512 })],
    ['children-in-care-rate', '1. In care are 115 per 10,000.', due(RATE, { value: 115 })],
    ['assessments-45-days', '1. Assessments in time: 98 %.', due(ASSESSMENTS, { value: 98 })],
    [
      'assessments-45-days',
      '1. Assessments in time: 98.0 per cent.',
      due(ASSESSMENTS, { value: 98, decimals: 1 }),
    ],
  ])('has its tag where its number stood: %s, %s', (id, text, figure) => {
    const [, before = '', after = ''] =
      /^(.*?)[\d,.]+(?<=\d)(?: %| per cent| per 10,000)?((?:[: ].*)?\.)$/.exec(text.slice(3)) ?? [];
    expect(placed(text, [figure])).toBe(`1. ${before}<Figure of="${id}" />${after}`);
  });

  test('takes the words that hedge it with it, where it has such itself', () => {
    const text = '1. Around 830 children are in care.';
    expect(placed(text, [due(IN_CARE, { value: 830, printed: 'around 830' })])).toBe(
      '1. <Figure of="children-in-care" /> children are in care.',
    );
    expect(placed(text, [due(IN_CARE, { value: 830 })])).toBe(
      '1. Around <Figure of="children-in-care" /> children are in care.',
    );
  });

  test('that changed shows its sign where the text had one', () => {
    const down = due(IN_CARE, { value: -4 }, 'change');
    expect(placed('1. Children in care went down by 4%.', [down])).toContain(
      'by <Figure of="children-in-care" measure="change" unsigned="true" />.',
    );
    expect(placed('1. Children in care: –4%.', [down])).toContain(
      'care: <Figure of="children-in-care" measure="change" />.',
    );
  });

  test('has the counts behind it as tags too', () => {
    const figure = due(ASSESSMENTS, { value: 98.5, numerator: 532, denominator: 540 });
    expect(placed('1. Of 540 assessments, 532 were in time, i.e. 98.5%.', [figure])).toBe(
      '1. Of <Figure of="assessments-45-days" part="denominator" /> assessments, ' +
        '<Figure of="assessments-45-days" part="numerator" /> were in time, i.e. <Figure of="assessments-45-days" />.',
    );
  });

  test('of another area stands beside the council’s own of the same size', () => {
    const text =
      '1. Children in care are 64 per 10,000.\n2. The rate of England’s children in care is 64 per 10,000.';
    expect(placed(text, [due(RATE, { value: 64 })], [england(RATE, { value: 64 })])).toBe(
      '1. Children in care are <Figure of="children-in-care-rate" />.\n\n' +
        '2. The rate of England’s children in care is <Figure of="children-in-care-rate" area="england" />.',
    );
  });

  test('stands in the section of its priority, where the words fit elsewhere too', () => {
    const text = 'Safeguarding\n1. Children: 512.\n\nCare\n2. Children: 512.';
    expect(placed(text, [due(IN_CARE, { value: 512 })])).toContain(
      '2. Children: <Figure of="children-in-care" />.',
    );
  });

  test.each([
    ['its number stands at two places as good', '1. Children in care: 512.\n2. Children in care: 512.'],
    ['nothing but the number fits', '1. The fair had 512 visitors.'],
    ['the number is that of a day, a year or a paragraph', '1. Children in care on 12 May 2012, see 512/3.'],
    ['the number is another', '1. Children in care: 5,120, or 51.2, or 512%.'],
  ])('is left alone where %s', (_why, text) => {
    const figures = [due(IN_CARE, { value: 512 }), due(RATE, { value: 12 }), due(RATE, { value: 2012 })];
    expect(placed(text, figures)).not.toContain('<Figure');
  });

  test('without a number belongs to the paragraph whose words it shares', () => {
    const [first, second] = placeFigures(
      reportSections('Care\n1. Few children in care moved.\n2. Foster homes are wanted.'),
      { due: [due(IN_CARE, 'hidden')], added: [] },
      HEADINGS,
    ).flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block !== 'words' && 'items' in block ? block.items : [])),
    );
    expect([first?.figures.length, second?.figures.length]).toEqual([1, 0]);
    expect(first?.words).toBe('Few children in care moved.');
  });

  test('is found in a point without a number', () => {
    const text = '1. These stand out:\n• children in care: 512;\n• others';
    expect(placed(text, [due(IN_CARE, { value: 512 })])).toContain(
      '- children in care: <Figure of="children-in-care" />;',
    );
  });
});
