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
import { aStrategy } from '../factories/strategy.ts';
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

const STRATEGY = aStrategy({
  priorities: [
    { id: 'care', title: 'Children in care', summary: 'Care.' },
    { id: 'safe', title: 'Safeguarding', summary: 'Safe.' },
  ],
});

function due(indicator: Indicator, measure: 'level' | 'change' = 'level'): DueFigure {
  const figure = aFigure({ indicator: indicator.id, measure });
  return { indicator, period: resolvePeriod('2018-19-q3'), last: { figure, update: anUpdate() } };
}

/** What is found of some figures in a report, by their indicators, with the area where it is another; and what is left over. */
function foundIn(
  text: string,
  figures: readonly DueFigure[],
  others: readonly Indicator[] = [],
  updates = [anUpdate({ figures: [] })],
) {
  const indicators = [...figures.map(({ indicator }) => indicator), ...others];
  const library = aLibrary({ strategies: [STRATEGY], indicators, updates });
  const { found, unused } = foundFigures(
    { due: figures, quarter: '2018-19-q3', library },
    reportSections(text),
  );
  return {
    found: found.map(({ indicator, area, period, typed, at }) =>
      [at.paragraph, indicator.id, area?.id, period.basis === 'quarter' ? undefined : period.id, typed]
        .filter(Boolean)
        .join(' '),
    ),
    unused: unused.map(({ text: number, paragraph, guess, isOnQuarterBefore }) =>
      [
        paragraph,
        number,
        guess && `maybe ${guess.indicator.id}`,
        isOnQuarterBefore && 'on the quarter before',
      ]
        .filter(Boolean)
        .join(' '),
    ),
  };
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
    const { indicator, last } = figure;
    const [paragraph, ...typed] = expected.split(' ');
    expect(foundIn(text, [figure]).found).toEqual([`${paragraph} ${indicator.id} ${typed.join(' ')}`]);
    expect(
      readTyped(typed.join(' '), { indicator, measure: last.figure.measure }, aLibrary()),
    ).toHaveProperty('value');
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
    expect(foundIn(text, [figure]).found).toEqual([]);
  });

  test('has a number to itself: the one that fits it best', () => {
    const text = 'Children in care\n1. There are 512 children in care.\n2. There are 12 children in homes.';
    const homes = due(anIndicator({ id: 'homes', title: 'Children in homes', unit: 'count' }));
    expect(foundIn(text, [homes, due(IN_CARE)]).found).toEqual(['1 children-in-care 512', '2 homes 12']);
  });

  test('is left over where a number fits another as well, and said what it may be', () => {
    const twin = due(anIndicator({ ...IN_CARE, id: 'twin', short: 'Twin', title: 'Care for children' }));
    const text = '1. There are 512 children in care.';
    const same = due(anIndicator({ ...IN_CARE, id: 'twins', title: 'Care for children' }));
    expect(foundIn(text, [same, twin])).toEqual({ found: [], unused: ['1 512 maybe twins'] });
  });

  test('is shown with the words around it', () => {
    const text = `1. ${'It went on and on, and '.repeat(6)}there are 512 children in care${', and so on'.repeat(9)}.`;
    const library = aLibrary({ strategies: [STRATEGY], indicators: [IN_CARE], updates: [] });
    const wanted = { due: [due(IN_CARE)], quarter: '2018-19-q3', library };
    expect(foundFigures(wanted, reportSections(text)).found[0]?.words).toMatchInlineSnapshot(
      `"… It went on and on, and It went on and on, and there are 512 children in care, and so on, and so on, and so on, and so …"`,
    );
  });
});

describe('a number of a report', () => {
  const HOMES = anIndicator({ id: 'homes', title: 'Children’s homes judged good', priorities: ['care'] });
  const SCHOOLS = anIndicator({ id: 'schools', title: 'Schools judged good', priorities: ['safe'] });
  const ABSENCE = anIndicator({
    id: 'absence',
    title: 'Persistent absence from schools',
    priorities: ['safe'],
  });
  const absenceBefore = [
    anUpdate({
      figures: [aFigure({ indicator: 'absence', period: '2016-17', basis: 'academic-year', value: 12 })],
    }),
  ];

  test.each([
    'looking after 512 children',
    'responsible for 512 looked after children',
    'paying for 512 children in our care',
  ])('is found by other words for the same: the Council was %s', (words) => {
    expect(foundIn(`1. At the end of December the Council was ${words}.`, [due(IN_CARE)]).found).toEqual([
      '1 children-in-care 512',
    ]);
  });

  test('is that of an indicator that is not due, where that fits better', () => {
    expect(foundIn('1. Of our schools, 84% are judged good.', [due(HOMES)], [SCHOOLS]).found).toEqual([
      '1 schools 84%',
    ]);
  });

  test('is a full-time post by words behind what is counted', () => {
    const text = '1. There are 11 agency social workers (full time equivalents).';
    expect(foundIn(text, [due(STAFF), due(VACANCIES)]).found).toEqual(['1 agency 11']);
  });

  test('is another area’s beside the council’s own, for the school year that both are of', () => {
    const text = '1. Persistent absence from schools was 14.2%, against 13.5% nationally (2017/18).';
    expect(foundIn(text, [], [ABSENCE], absenceBefore).found).toEqual([
      '1 absence 2017-18 14.2%',
      '1 absence england 2017-18 13.5%',
    ]);
  });

  test('is no figure that comes once a year where no year is named', () => {
    const text = '1. Persistent absence from schools was 14.2%.';
    expect(foundIn(text, [], [ABSENCE], absenceBefore)).toEqual({ found: [], unused: ['1 14.2%'] });
  });

  test('is no change on the year before where it is one on the quarter before', () => {
    const text = '1. The rate of referrals rose by 6% on the quarter before.';
    expect(foundIn(text, [due(REFERRALS, 'change')])).toEqual({
      found: [],
      unused: ['1 6% on the quarter before'],
    });
  });

  test('is that of the day that is due, and not of another one', () => {
    const text = '1. There were 512 children in care at the end of September 2018, and 520 in December.';
    const figure = aFigure({ indicator: 'children-in-care', period: '2018-09-30' });
    const last = { figure, update: anUpdate() };
    const wanted = { indicator: IN_CARE, period: resolvePeriod('2018-12-31'), last };
    expect(foundIn(text, [wanted])).toEqual({
      found: ['1 children-in-care 2018-12-31 520'],
      unused: ['1 512'],
    });
  });

  test('is of the day that is named where the indicator has no figure yet', () => {
    expect(foundIn('1. There were 512 children in care in March 2018.', [], [IN_CARE]).found).toEqual([
      '1 children-in-care 2018-03-31 512',
    ]);
  });

  test('is none of an indicator that counts other things', () => {
    const places = anIndicator({ id: 'places', title: 'Places in homes', unit: 'count', of: 'places' });
    const children = anIndicator({
      id: 'children',
      title: 'Children in homes',
      unit: 'count',
      of: 'children',
    });
    expect(foundIn('1. Our homes have 512 places.', [], [children, places]).found).toEqual(['1 places 512']);
  });

  test('is left over where it is England’s, and none of the council’s own stands beside it', () => {
    expect(foundIn('1. It had 512 children in care in England.', [due(IN_CARE)]).found).toEqual([]);
  });

  test('is left over where nothing fits it, but not where it is a day, or behind a percentage', () => {
    const text =
      '1. On 3 May 2018, 50 of 100 single assessments (50%) were finished in time, and 17 fairs were held.';
    expect(foundIn(text, [due(TIMELY)])).toEqual({
      found: ['1 assessments 50 of 100, 50%'],
      unused: ['1 17'],
    });
  });
});
