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

      Does the report have other figures, such as England’s, a hidden one, or one of another indicator?
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

  test('are shown all at once, and agreed to with one key', async () => {
    const { figures, shown } = await typingBeside('', '');
    expect(figures).toEqual([
      { value: 9.5, decimals: 1 },
      { value: 12.5, decimals: 1, numerator: 5, denominator: 40 },
      'not reported',
      'hidden',
    ]);
    expect(shown).toMatchInlineSnapshot(`
      "
      3 figures were found in report.txt. Read each beside the words that it is from:

        1  Second plans: 12.5%, 5 of 40
           Paragraph 1: “Second plans were 5 of the 40, i.e. 12.5%.”
        2  Children in care, 31 December 2018: hidden: [c] stands in place of the number, because it could tell who somebody is
           Paragraph 2: “There were 3 children in care, and 9.5 FTE agency staff.”
        3  Agency staff, 31 December 2018: 9.5 full-time equivalents
           Paragraph 2: “There were 3 children in care, and 9.5 FTE agency staff.”

      Is all of this right? Press Enter if it is, or type the numbers of those that are not, such as 2 5: 

      Not found, though figures like them were published before: Contacts, the change on the year before.

      Does the report have other figures, such as England’s, a hidden one, or one of another indicator?
      A word or two of the name of the indicator (press Enter if there is none): "
    `);
  });

  test('are asked for again where they are wrong, and looked at once more', async () => {
    const { figures, shown } = await typingBeside('1 2', '6%', '-', '', '');
    expect(figures).toEqual([{ value: 9.5, decimals: 1 }, { value: 6 }, 'not reported', 'not reported']);
    expect(shown).toContain('3 in paragraph 2');
    expect(shown).toMatchInlineSnapshot(`
      "
      3 figures were found in report.txt. Read each beside the words that it is from:

        1  Second plans: 12.5%, 5 of 40
           Paragraph 1: “Second plans were 5 of the 40, i.e. 12.5%.”
        2  Children in care, 31 December 2018: hidden: [c] stands in place of the number, because it could tell who somebody is
           Paragraph 2: “There were 3 children in care, and 9.5 FTE agency staff.”
        3  Agency staff, 31 December 2018: 9.5 full-time equivalents
           Paragraph 2: “There were 3 children in care, and 9.5 FTE agency staff.”

      Is all of this right? Press Enter if it is, or type the numbers of those that are not, such as 2 5: 1 2
      1. Second plans. What does the report say?
         Such as 98.5%, or 532 of 540; - if it has none of that time and place; c if it is hidden; x if it is not available: 6%
      2. Children in care, 31 December 2018. What does the report say?
         Such as 1,990, or around 830; - if it has none of that time and place; c if it is hidden; x if it is not available: -

        1  Second plans: 6%
           Paragraph 1: “Second plans were 5 of the 40, i.e. 12.5%.”
        2  Children in care, 31 December 2018: not in this report
           Paragraph 2: “There were 3 children in care, and 9.5 FTE agency staff.”

      Is all of this right? Press Enter if it is, or type the numbers of those that are not, such as 2 5: 

      Not found, though figures like them were published before: Contacts, the change on the year before; Children in care.

      Numbers of the report that are not used:
            3 in paragraph 2: “There were 3 children in care, and 9.5 FTE agency staff.”

      Does the report have other figures, such as England’s, a hidden one, or one of another indicator?
      A word or two of the name of the indicator (press Enter if there is none): "
    `);
  });

  test('are asked for again until what is typed can be read', async () => {
    const { figures, shown } = await typingBeside('9', 'no', '2', '3', '12', '', '');
    expect(figures[3]).toEqual({ value: 12 });
    expect(shown).toContain('Press Enter, or type numbers from 1 to 3.');
    expect(shown).toContain('3 could tell who they are');
  });

  test('are gone back to, one by one, and from what comes after them', async () => {
    const { figures } = await typingBeside(
      '1 2',
      '7',
      'back',
      '8',
      '12',
      '',
      'back',
      '1',
      'back',
      'back',
      '',
      '',
    );
    expect(figures).toEqual([{ value: 9.5, decimals: 1 }, { value: 8 }, 'not reported', { value: 12 }]);
  });

  test('are left over where nothing fits, with what is due and was not found', async () => {
    const report = '1. Contacts rose by 6% on the quarter before.\n2. There were 512 plans, and 17 fairs.';
    const { ask, shown } = aTerminal('contacts', '', '-4', '');
    const { figures, places } = await askAllFigures('2018-19-q3', { library, report }, ask);
    expect(figures).toEqual(['not reported', 'not reported', { value: -4 }, 'not reported']);
    expect(places).toEqual([undefined, undefined, undefined, undefined]);
    expect(shown.join('\n')).toMatchInlineSnapshot(`
      "
      Not found, though figures like them were published before: Agency staff; Second plans; Contacts, the change on the year before; Children in care.

      Numbers of the report that are not used:
            6% in paragraph 1: “Contacts rose by 6% on the quarter before.”
              A change on the quarter before is no figure here: leave it as it is.
            512 in paragraph 2: “There were 512 plans, and 17 fairs.”
            17 in paragraph 2: “There were 512 plans, and 17 fairs.”

      Does the report have other figures, such as England’s, a hidden one, or one of another indicator?
      A word or two of the name of the indicator (press Enter if there is none): 
      Contacts. For which area? (press Enter for Thornaby) 
      Its figure, the change on the year before, such as -4%, or down 4%, or up 4%: 
         = Contacts, the change on the year before, October to December 2018 (Quarter 3, 2018 to 2019): down 4%
      A word or two of the name of the indicator (press Enter if there is none): "
    `);
  });

  test('that may be a figure are taken by a letter', async () => {
    const twins = ['One', 'Two'].map((id) =>
      anIndicator({
        id: id.toLowerCase(),
        title: `Children in homes, ${id}`,
        unit: 'count',
        priorities: ['ended'],
      }),
    );
    const report = '1. There were 512 children in homes.';
    const { ask, shown } = aTerminal('a', '');
    const others = aLibrary({ indicators: twins, updates: [] });
    const { added } = await askAllFigures('2018-19-q3', { library: others, report }, ask);
    expect(added).toMatchObject([{ answer: { value: 512 }, at: { paragraph: '1' } }]);
    expect(shown.join('\n')).toMatchInlineSnapshot(`
      "
      Numbers of the report that are not used:
         a  512 in paragraph 1: “There were 512 children in homes.”
              Type a if it is Children in homes, One.

      Does the report have other figures, such as England’s, a hidden one, or one of another indicator?
      A word or two of the name of the indicator (press Enter if there is none): 
         = Children in homes, One, October to December 2018 (Quarter 3, 2018 to 2019): 512
      A word or two of the name of the indicator (press Enter if there is none): "
    `);
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
      Does the report have other figures, such as England’s, a hidden one, or one of another indicator?
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

  test('are of a school year where the last one was, and of either kind of year where there was none', async () => {
    const absence = anIndicator({ id: 'absence', title: 'Absence', priorities: ['safety'] });
    const fresh = anIndicator({ id: 'fresh', title: 'Fresh', priorities: ['safety'] });
    const last = aFigure({ indicator: 'absence', period: '2016-17', basis: 'academic-year' });
    const own = aLibrary({
      indicators: [absence, fresh],
      updates: [anUpdate({ figures: [last] })],
    });
    const { ask, shown } = aTerminal(
      'absence',
      '',
      '2017/18',
      '14',
      'fresh',
      '',
      '2017/18',
      'council',
      '9',
      '',
    );
    const { added } = await askAllFigures('2018-19-q3', { library: own }, ask);
    expect(added.map(({ period: { id, basis } }) => `${id} ${basis}`)).toEqual([
      '2017-18 academic-year',
      '2017-18 year',
    ]);
    expect(shown.slice(2, 8).join('\n')).toMatchInlineSnapshot(`
      "For which school year? (such as 2017-18) 
      Its figure, such as 98.5%, or 532 of 540: 
         = Absence, school year 2017 to 2018: 14%
      A word or two of the name of the indicator (press Enter if there is none): 
      Fresh. For which area? (press Enter for Thornaby) 
      For which period? (press Enter for 2018-19-q3) 
      Is that a council year, from April to March, or a school year, from September to August? (council or school) "
    `);
  });

  test('may be of an indicator that is added meanwhile', async () => {
    const fresh = anIndicator({ id: 'fresh', title: 'Fresh', priorities: ['safety'] });
    const { ask } = aTerminal('--', '--', 'fresh', 'fresh', '', '', '9', '');
    let reads = 0;
    const again = () => ((reads += 1) > 1 ? { ...library, indicators: [...INDICATORS, fresh] } : library);
    const { added } = await askAllFigures('2018-19-q3', { library, again }, ask);
    expect(added.map(({ indicator }) => indicator.id)).toEqual(['fresh']);
  });

  test('are gone back in, to the question before', async () => {
    const { added } = await typing(
      '--',
      '--',
      'plans',
      'england',
      '2016-17',
      'back',
      '2017-18',
      'back',
      'back',
      'england',
      '2015-16',
      '6%',
      '',
      '',
    );
    expect(added.map(({ area, period }) => `${area} ${period}`)).toEqual(['england 2015-16']);
  });

  test('are for the end of the quarter where the last one was for a day', async () => {
    const { added } = await typing('--', '--', 'in-care', '', '', '512', '');
    expect(added.map(({ period }) => period)).toEqual(['2018-12-31']);
  });

  test('are chosen from a list where several have the words', async () => {
    const { added, shown } = await typing('--', '--', 'zebra', 'children', '2', '', '', '90', '');
    expect(added.map(({ indicator }) => indicator)).toEqual(['old']);
    expect(shown.slice(3, 5).join('\n')).toMatchInlineSnapshot(`
      "   No indicator has “zebra” in its name. Try another word. If there is no such indicator yet, add its file in another window, as docs/add-an-indicator.md says, and type its name again here.
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
