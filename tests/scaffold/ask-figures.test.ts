import { describe, expect, test } from 'vitest';
import { askAllFigures } from '../../src/scaffold/ask-all-figures.ts';
import { anIndicator } from '../factories/indicator.ts';
import { aFigure } from '../factories/figure.ts';
import { aLibrary } from '../factories/library.ts';
import { aStrategy } from '../factories/strategy.ts';
import { anUpdate } from '../factories/update.ts';
import { aTerminal } from './terminal.ts';

const INDICATORS = [
  anIndicator({ id: 'plans', title: 'Second plans', priorities: ['safety'] }),
  anIndicator({ id: 'contacts', title: 'Contacts', unit: 'count', priorities: ['safety'] }),
  anIndicator({ id: 'in-care', title: 'Children in care', unit: 'count', priorities: ['care'] }),
  anIndicator({ id: 'staff', title: 'Agency staff', unit: 'fte', people: false, priorities: ['care'] }),
  anIndicator({ id: 'old', title: 'Children adopted', unit: 'count', priorities: ['ended'] }),
];

const library = aLibrary({
  strategies: [
    aStrategy({
      priorities: [
        { id: 'safety', title: 'Keeping children safe', summary: 'Safe.' },
        { id: 'care', title: 'Children in care', summary: 'Care.' },
      ],
    }),
  ],
  indicators: INDICATORS,
  updates: [
    anUpdate({
      figures: [
        aFigure({ indicator: 'staff', period: '2018-09-30', value: 12 }),
        aFigure({ indicator: 'plans', value: 5.5 }),
        aFigure({ indicator: 'contacts', measure: 'change', value: -21 }),
        aFigure({ indicator: 'in-care', period: '2018-09-30', value: 504 }),
      ],
    }),
  ],
});

/** What comes of some lines that are typed, and what was shown meanwhile. */
async function typing(...lines: string[]) {
  const { ask, shown } = aTerminal(...lines);
  const { figures, added } = await askAllFigures('2018-19-q3', { library }, ask);
  return {
    figures,
    added: added.map(({ indicator, area, period, ...rest }) => ({
      indicator: indicator.id,
      area: area?.id,
      period: period.id,
      ...rest,
    })),
    shown: shown.map((words, index) => `${words}${lines[index] ?? ''}`),
  };
}

describe('the figures that are due', () => {
  test('are asked for below the headings of their priorities, and each answer is said again', async () => {
    const { figures, shown } = await typing('5 of 40', 'reduced by 4%', '9.5 FTE', 'c', '');
    // In the order of the last update, which began with the agency staff.
    expect(figures).toEqual([
      { value: 9.5 },
      { value: 12.5, numerator: 5, denominator: 40 },
      { value: -4 },
      'hidden',
    ]);
    expect(shown.join('\n')).toMatchInlineSnapshot(`
      "
      Type each figure as the report has it. Besides, you can type
        -     the report does not have this figure
        --    nor any that follows under this heading
        c     hidden, because it tells of very few people
        x     the report says that it is not available
        ?     leave it for later
        back  to the question before

      Keeping children safe (2 figures)
      1 of 4. Second plans. Last: 5.5%. Such as 98.5%, or 532 of 540: 5 of 40
         = 12.5%, 5 of 40
      2 of 4. Contacts, the change on the year before. Last: −21%. Such as -4%, or down 4%, or up 4%: reduced by 4%
         = down 4%

      Children in care (2 figures)
      3 of 4. Agency staff, 31 December 2018. Last: 12. Such as 9.5 FTE: 9.5 FTE
         = 9.5 full-time equivalents
      4 of 4. Children in care, 31 December 2018. Last: 504. Such as 1,990, or around 830: c
         = hidden: [c] stands in place of the number

      Other figures that the report has, such as England’s, or of another indicator.
      A word or two of the name of the indicator (press Enter if there is none): "
    `);
  });

  test('of one heading can be passed over at once', async () => {
    const { figures } = await typing('--', '', '512', '');
    expect(figures).toEqual([undefined, 'not reported', 'not reported', { value: 512 }]);
  });

  test('can be gone back to, over those that were passed over too', async () => {
    const there = ['7', '-4', '9', 'back', 'back', '--', 'back', '4', '--'];
    const { figures } = await typing(...there, 'back', '-', '513', '');
    expect(figures).toEqual(['not reported', { value: 7 }, { value: 4 }, { value: 513 }]);
  });

  test('stay where they are when somebody goes back from the first', async () => {
    expect((await typing('back', '7', '--', '--', '')).figures[1]).toEqual({ value: 7 });
  });

  test('are asked for again where they cannot be read', async () => {
    const { shown } = await typing('seven', '7', '--', '--', '');
    expect(shown[2]).toMatch(/^ {3}= 7%\n/);
    expect(shown.join('\n')).toContain('“seven” cannot be read here. Write it like 98.5%, or 532 of 540.');
  });

  test('are asked for again where they could tell who somebody is', async () => {
    const { figures, shown } = await typing('--', '-', '3', '0', '');
    expect(figures[3]).toEqual({ value: 0 });
    expect(shown.join('\n')).toContain(
      '3 could tell who they are: numbers of people from 1 to 5 are not published. Type c, which hides it.',
    );
  });
});

describe('the numbers of a report', () => {
  const report = `
    Keeping children safe
    1. Second plans were 5 of the 40, i.e. 12.5%.
    Children in care
    2. There were 3 children in care, and 9.5 FTE agency staff.
  `;
  const typingBeside = async (...lines: string[]) => {
    const { ask, shown } = aTerminal(...lines);
    const { figures } = await askAllFigures('2018-19-q3', { library, report }, ask);
    return { figures, shown: shown.map((words, index) => `${words}${lines[index] ?? ''}`).join('\n') };
  };

  test('are suggested with the words around them, and what none fits is asked for together', async () => {
    const { figures, shown } = await typingBeside('', '', '', '', 'c', '');
    expect(figures).toEqual([
      { value: 9.5 },
      { value: 12.5, numerator: 5, denominator: 40 },
      'not reported',
      'hidden',
    ]);
    expect(shown.slice(shown.indexOf('Keeping'))).toMatchInlineSnapshot(`
      "Keeping children safe (2 figures)
      1 of 4. Second plans. Last: 5.5%.
         Paragraph 1: “Second plans were 5 of the 40, i.e. 12.5%.”
         Press Enter if it is 5 of 40, 12.5%, or type it: 
         = 12.5%, 5 of 40
      2 of 4. No number of the report seems to be one of these:
         Contacts, the change on the year before
      Press Enter if it has none of them, or type ? to be asked for each: 

      Children in care (2 figures)
      3 of 4. Agency staff, 31 December 2018. Last: 12.
         Paragraph 2: “There were 3 children in care, and 9.5 FTE agency staff.”
         Press Enter if it is 9.5, or type it: 
         = 9.5 full-time equivalents
      4 of 4. Children in care, 31 December 2018. Last: 504.
         Paragraph 2: “There were 3 children in care, and 9.5 FTE agency staff.”
         Press Enter if it is 3, or type it: 
         3 could tell who they are: numbers of people from 1 to 5 are not published. Type c, which hides it.
      4 of 4. Children in care, 31 December 2018. Last: 504.
         Paragraph 2: “There were 3 children in care, and 9.5 FTE agency staff.”
         Press Enter if it is 3, or type it: c
         = hidden: [c] stands in place of the number

      Other figures that the report has, such as England’s, or of another indicator.
      A word or two of the name of the indicator (press Enter if there is none): "
    `);
  });

  test('can be left, and others typed in their place', async () => {
    const { figures } = await typingBeside('6%', '', '?', '-', '');
    expect(figures).toEqual([undefined, { value: 6 }, 'not reported', 'not reported']);
  });

  test('can be passed over, and each figure asked for', async () => {
    const { figures, shown } = await typingBeside('-', 'maybe', '?', '-21', '--', '');
    expect(figures).toEqual(['not reported', 'not reported', { value: -21 }, 'not reported']);
    expect(shown).toContain('Press Enter, or type ? to be asked for each.');
  });

  test('are asked about again by going back', async () => {
    const { figures } = await typingBeside('', '?', 'back', '6%', '-21', '--', 'back', '9', '-', '');
    expect(figures).toEqual([{ value: 9 }, { value: 6 }, { value: -21 }, 'not reported']);
  });
});

describe('figures besides', () => {
  test('are another area’s, or of indicators that are not due', async () => {
    const england = ['plans', 'England', '2017/18', '6% provisional', 'Department for Education'];
    const { added, shown } = await typing('--', '--', ...england, 'adopted', '', '', 'c', '');
    expect(added).toEqual([
      {
        indicator: 'plans',
        area: 'england',
        period: '2017-18',
        answer: { value: 6, marker: 'p' },
        source: 'Department for Education',
      },
      { indicator: 'old', area: undefined, period: '2018-19-q3', answer: 'hidden' },
    ]);
    expect(shown.slice(2).join('\n')).toMatchInlineSnapshot(`
      "
      Other figures that the report has, such as England’s, or of another indicator.
      A word or two of the name of the indicator (press Enter if there is none): plans
      Second plans. For which area? (press Enter for Thornaby) England
      For which period? (press Enter for 2018-19-q3) 2017/18
      Its figure, such as 98.5%, or 532 of 540: 6% provisional
      Where is it from, in the report’s words? (press Enter if it does not say) Department for Education
         = Second plans, England, 2017 to 2018: 6% [p]
      A word or two of the name of the indicator (press Enter if there is none): adopted
      Children adopted. For which area? (press Enter for Thornaby) 
      For which period? (press Enter for 2018-19-q3) 
      Its figure, such as 1,990, or around 830: c
         = Children adopted, October to December 2018 (Quarter 3, 2018 to 2019): hidden: [c] stands in place of the number
      A word or two of the name of the indicator (press Enter if there is none): "
    `);
  });

  test('are for the end of the quarter where the last one was for a day', async () => {
    const { added } = await typing('--', '--', 'in-care', '', '', '512', '');
    expect(added.map(({ period }) => period)).toEqual(['2018-12-31']);
  });

  test('are chosen from a list where several have the words', async () => {
    const { added, shown } = await typing('--', '--', 'zebra', 'children', '2', '', '', '90', '');
    expect(added.map(({ indicator }) => indicator)).toEqual(['old']);
    expect(shown.slice(3, 5).join('\n')).toMatchInlineSnapshot(`
      "   No indicator has “zebra” in its name.
      A word or two of the name of the indicator (press Enter if there is none): children
         1  Children in care (in-care)
         2  Children adopted (old)
         Type its number, or other words.
      A word or two of the name of the indicator (press Enter if there is none): 2"
    `);
  });

  test('are not taken where they are there already', async () => {
    const { added, shown } = await typing('7', '-', '--', 'plans', '', 'england', '', '6', '', '');
    expect(added).toHaveLength(1);
    expect(shown.join('\n')).toContain('Thornaby has a figure of it here already.');
  });

  test('are taken out again by going back', async () => {
    const first = ['plans', 'england', '', '6', ''];
    const { added, shown } = await typing(
      '--',
      '--',
      ...first,
      'staff',
      'back',
      'children',
      'back',
      'back',
      '',
    );
    expect(added).toEqual([]);
    expect(shown.at(-1)).toContain('Second plans is taken out again.');
  });

  test.each([
    ['england', 'moon', 'Write it like Thornaby, England.'],
    ['2017-18', '2018-20', '“2018-20” cannot be read. Write it like 2018-19-q3, 31 March 2018 or 2017-18.'],
    ['6%', '', 'Type it, or back.'],
  ])('are asked for again until they can be read: %s', async (right, wrong, fault) => {
    const lines = ['england', '2017-18', '6%'].flatMap((line) => (line === right ? [wrong, line] : [line]));
    const { added, shown } = await typing('--', '--', 'plans', ...lines, '', '');
    expect(added).toHaveLength(1);
    expect(shown.join('\n')).toContain(fault);
  });
});
