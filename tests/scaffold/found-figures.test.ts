import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../src/library/library.ts';
import { resolvePeriod } from '../../src/domain/period.ts';
import type { DueFigure } from '../../src/scaffold/due-figures.ts';
import { foundFigures } from '../../src/scaffold/found-figures.ts';
import { reportSections } from '../../src/scaffold/report-text.ts';
import { readTyped } from '../../src/scaffold/typed-figure.ts';
import { aFigure } from '../factories/figure.ts';
import { anIndicator } from '../factories/indicator.ts';
import { aLibrary } from '../factories/library.ts';
import { anUpdate } from '../factories/update.ts';

const IN_CARE = anIndicator({
  id: 'children-in-care',
  title: 'Children in care',
  unit: 'count',
  priorities: ['care'],
});
const RATE = anIndicator({
  id: 'care-rate',
  title: 'Rate of children in care',
  unit: 'per-10000',
  priorities: ['care'],
});
const TIMELY = anIndicator({
  id: 'assessments',
  title: 'Single assessments finished in time',
  priorities: ['safe'],
});
const STAFF = anIndicator({
  id: 'agency',
  title: 'Agency social workers',
  unit: 'fte',
  people: false,
  priorities: ['safe'],
});
const VACANCIES = anIndicator({
  id: 'vacancies',
  title: 'Social worker vacancies',
  unit: 'count',
  people: false,
  priorities: ['safe'],
});
const REFERRALS = anIndicator({
  id: 'referrals',
  title: 'Rate of referrals',
  unit: 'count',
  priorities: ['safe'],
});

const HEADINGS = new Map([
  ['care', new Set(['children in care'])],
  ['safe', new Set(['safeguarding'])],
]);

function due(indicator: Indicator, measure: 'level' | 'change' = 'level'): DueFigure {
  const figure = aFigure({ indicator: indicator.id, measure });
  return { indicator, period: resolvePeriod('2018-19-q3'), last: { figure, update: anUpdate() } };
}

/** What is found of some figures in a report, by their indicators. */
function foundIn(text: string, ...figures: DueFigure[]): Record<string, string> {
  const found = foundFigures(figures, reportSections(text), HEADINGS);
  return Object.fromEntries(
    [...found].map(([{ indicator }, one]) => [
      indicator.id,
      one === 'unsure' ? one : `${one.paragraph} ${one.typed}`,
    ]),
  );
}

describe('a figure that is due', () => {
  test.each([
    ['1. Children in care number 512: more.', due(IN_CARE), '1 512'],
    ['1. Around 830 children are in care.', due(IN_CARE), '1 around 830'],
    ['1. In care:\n(a) the rate of children in care is 115 per 10,000.', due(RATE), '1a 115 per 10,000'],
    ['1. Single assessments in time: 98 %.', due(TIMELY), '1 98 %'],
    ['1. Single assessments – 532 of the 540 were in time, i.e. 98.5%.', due(TIMELY), '1 532 of 540, 98.5%'],
    ['1. Single assessments – 500 of the 540 were in time, i.e. 98.5%.', due(TIMELY), '1 98.5%'],
    ['1. There were 9.5 FTE agency social workers, against 12 FTE.', due(STAFF), '1 9.5'],
    ['1. The rate of referrals has reduced by 4%.', due(REFERRALS, 'change'), '1 down 4%'],
    ['1. The rate of referrals rose by 4%, after falling.', due(REFERRALS, 'change'), '1 up 4%'],
    ['1. Fewer calls, but the rate of referrals is up 4%.', due(REFERRALS, 'change'), '1 up 4%'],
    ['1. The rate of referrals: –4%.', due(REFERRALS, 'change'), '1 -4%'],
  ])('is found: %s', (text, figure, expected) => {
    expect(foundIn(text, figure)).toEqual({ [figure.indicator.id]: expected });
    const typed = expected.replace(/^\S+ /, '');
    const { indicator, last } = figure;
    expect(readTyped(typed, { indicator, measure: last.figure.measure }, aLibrary())).toHaveProperty('value');
  });

  test.each([
    [
      'another area has the number',
      '1. In England the rate of children in care is 64 per 10,000.',
      due(RATE),
    ],
    ['nothing but the number fits', '1. The fair had 512 visitors.', due(IN_CARE)],
    ['the number is of another unit', '1. Of children in care, 98% did.', due(IN_CARE)],
    ['the posts are full-time equivalents', '1. There are 12 FTE social workers.', due(VACANCIES)],
    ['it is a change', '1. Children in care rose by 12.', due(IN_CARE)],
    ['nothing says which way it went', '1. The rate of referrals changed, 4%.', due(REFERRALS, 'change')],
  ])('is not found where %s', (_why, text, figure) => {
    expect(foundIn(text, figure)).toEqual({});
  });

  test('has a number to itself: the one that fits it best', () => {
    const text = 'Children in care\n1. There are 512 children in care.\n2. There are 12 children in homes.';
    const homes = due(anIndicator({ id: 'homes', title: 'Children in homes', unit: 'count' }));
    expect(foundIn(text, homes, due(IN_CARE))).toEqual({ 'children-in-care': '1 512', homes: '2 12' });
  });

  test('is unsure where a number fits another as well', () => {
    const twin = due(anIndicator({ ...IN_CARE, id: 'twin', short: 'Twin', title: 'Care for children' }));
    const text = '1. There are 512 children in care.';
    expect(foundIn(text, due(anIndicator({ ...IN_CARE, id: 'in-care' })), twin)).toEqual({
      'in-care': 'unsure',
      twin: 'unsure',
    });
  });

  test('is shown with the words around it', () => {
    const text = `1. ${'It went on and on, and '.repeat(6)}there are 512 children in care${', and so on'.repeat(9)}.`;
    const found = foundFigures([due(IN_CARE)], reportSections(text), HEADINGS);
    expect([...found.values()]).toMatchInlineSnapshot(`
      [
        {
          "paragraph": "1",
          "typed": "512",
          "words": "… It went on and on, and It went on and on, and there are 512 children in care, and so on, and so on, and so on, and so …",
        },
      ]
    `);
  });
});
