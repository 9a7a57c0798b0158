import { describe, expect, test } from 'vitest';
import { DECISION, FIGURES, UPDATE_TEXT, aDecision, aProject, aPage, idsOf, wordsOf } from '../factory.ts';
import { withUpdate } from '../laid.ts';

/** Figures of 30 September 2018: 552 children in care, and 92% of schools judged good or outstanding. */
const elsewhere = (words: string) => withUpdate({}, `${UPDATE_TEXT}\n3. ${words}\n`);
const summed = (words: string) => withUpdate({ summary: `'${words}'` });

describe('a number of an indicator by its name', () => {
  test('is refused in a paragraph that states no figure', () => {
    expect(wordsOf(elsewhere('Children in care now number 530.'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:27:32 arithmetic-number-contradicts The text says 530, but “Children in care” for 30 September 2018 is 552.
        26 | 
        27 | 3. Children in care now number 530.
           |                                ^^^
        Correct the text or the figure at the top of the file. If it is another figure, add it to figures: at the top.

      1 problem to mend.
      "
    `);
  });

  test.each([
    'There are 530 looked after children.',
    'The number of children in care is 530.',
    'Children in care: 530',
    'Children in care (530) are well looked after.',
    'Some 530 children are looked after.',
    'The council looks after 530 children.',
    'We are now looking after 530 children.',
    'The council had 530 in its care.',
    'More than 600 children are in care.',
    'Over 600 children are in care.',
    'There are fewer than 500 children in care.',
    'Children in care fell to 480.',
    'The number of children in care has risen to 580.',
    'The number of children in care rose by 28 to 580.',
    'Children in care rose from 480 in September to 552.',
    'The total number of looked after children is 530.',
    'There are now 530 children being looked after.',
    'At the end of September there were 530 in care.',
    'Five hundred and thirty children are looked after.',
    'Numbers in care have reached 580.',
    'The number of children in care was 552, then 530.',
    'Children in care numbered 552, and then 530.',
    'The number of children in care, at 530, is a little down.',
    'Some 530 was the number of children in care.',
  ])('is refused in the text and in a summary: %s', (words) => {
    expect(idsOf(elsewhere(words))).toContain('arithmetic-number-contradicts');
    expect(idsOf(summed(words))).toContain('arithmetic-number-contradicts');
  });

  test.each([
    'Schools judged good or outstanding: 82%',
    'The share of schools judged good or outstanding is 82 %.',
    'Of schools, 82,5% were judged good or outstanding.',
    'Only half of schools were judged good or outstanding.',
    'Three quarters of schools were judged good or outstanding.',
    'Six in ten schools were judged good or outstanding.',
    'A quarter of schools were judged good or outstanding.',
    'One in ten schools were judged good or outstanding.',
    'Nine in ten schools were not judged good or outstanding.',
    'Of 60 schools, 4 were judged good or outstanding.',
    'All schools were judged good or outstanding.',
    'No schools were judged good or outstanding.',
    'Of 60 schools, 40 were judged good or outstanding.',
  ])('is refused as a share: %s', (words) => {
    expect(idsOf(summed(words))).toEqual(['arithmetic-number-contradicts']);
  });

  test('is refused in a note, a source note, a promise, a decision and on a page', () => {
    const words = 'The number of children in care is 530.';
    const figures = FIGURES.replace('value: 552', `value: 552\n    note: ${words}`);
    const trees = [
      withUpdate({ figures }),
      withUpdate({}, UPDATE_TEXT.replace('September.', `September. <Note>${words}</Note>`)),
      withUpdate({ source: `\n  kind: report\n  title: Report\n  note: ${words}` }),
      withUpdate({
        commitments: `\n  - id: fewer\n    promise: Bring the number of children in care down from 530.\n    paragraph: '1'`,
      }),
      aProject({ [DECISION]: aDecision({ reasons: words }) }),
      aProject({ 'content/pages/about.mdx': aPage({}, `${words}\n`) }),
      aProject({
        'content/pages/about.mdx': aPage({}, 'Of all schools, 82% are judged good or outstanding.\n'),
      }),
    ];
    for (const tree of trees) expect(idsOf(tree)).toEqual(['arithmetic-number-contradicts']);
  });
});

describe('a sum in one sentence', () => {
  test('that is wrong is refused', () => {
    expect(wordsOf(summed('Of the homes, 14 of 17 is 92%.'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:4:37 arithmetic-number-contradicts The text says that 14 of 17 is 92%, but it is 82.4%.
        3 | period: '2018-19-q2'
        4 | summary: 'Of the homes, 14 of 17 is 92%.'
          |                                     ^^
        Correct the sum. If the record prints it so, say that it does.

      1 problem to mend.
      "
    `);
  });

  test.each(['14 of the 17 homes, or 92%, are good.', '14 out of 17 (92%) are good.'])(
    'that is wrong is refused: %s',
    (words) => {
      expect(idsOf(aProject({ [DECISION]: aDecision({ reasons: words }) }))).toEqual([
        'arithmetic-number-contradicts',
      ]);
    },
  );

  test.each([
    '14 of the 17 homes, or 82%, are good.',
    '14 out of 17 (82.4%) are good.',
    'Of 17 homes, 14 are good. The aim is 92%.',
  ])('that is right is fine: %s', (words) => {
    expect(idsOf(aProject({ [DECISION]: aDecision({ reasons: words }) }))).toEqual([]);
  });
});

describe('a sentence close to one that contradicts', () => {
  test.each([
    '552 children were in care, and 530 had been in March.',
    'The number of children in care was 552, an increase from 480.',
    'Children in care were 530 in March.',
    'Children in care had numbered 530 a year before.',
    'Last year, children in care numbered 530.',
    'In England, children in care: 75,420.',
    'Children in care in England were 75,420.',
    'Across the region the number of children in care is 5,000.',
    'In 2016 the number of children in care was 480.',
    'The council expects children in care to reach 600 by 2021.',
    'The number of children in care is forecast to be 600 by March 2020.',
    'The number of children in care would have been 600 without the new team.',
    'If children in care reached 600, more homes would be needed.',
    'Up to 600 children in care could take part.',
    'Some 550 children are looked after.',
    'More than 500 children are in care.',
    'Fewer than 600 children are in care.',
    'At least 540 children are in care.',
    'Of the children in care, 212 are boys.',
    'Meetings on children in care: 30.',
    'Visits to children in care: 1,530.',
    'The number of meetings on children in care was 30.',
    'The number of complaints from children in care is 30.',
    'Spending on children in care is £30 million.',
    'Children in care: 12 workshops were held.',
    'Children in care have 12 visits a year.',
    'The children in care council has 30 members.',
    'There are 40 looked after children’s champions.',
    'The number of children in care who were in foster homes was 380.',
    'The number of children in care aged 16 is 80.',
    'All schools have a plan for children in care.',
    'A third of children in care are teenagers.',
    'None of the children in care was hurt.',
    'Nearly all schools were judged good or outstanding.',
    'Nine in ten schools were judged good or outstanding.',
    'Nine in ten schools were judged good or outstanding, and one in ten was not.',
    'One in ten schools were not judged good or outstanding.',
    'One in twelve schools fell short of being judged good or outstanding.',
    'Fewer than one in ten schools were judged less than good or outstanding.',
    'The number of children in care was 552, then 530 in foster homes.',
    'We see children in care, at 30 homes, each week.',
    'Some 530 was the number of children in care council meetings.',
    'Half of schools judged good or outstanding were in the north.',
    'Of 60 schools, 55 were judged good or outstanding.',
    'In England, half of schools were judged good or outstanding.',
  ])('is fine in a summary: %s', (words) => {
    expect(idsOf(summed(words))).toEqual([]);
  });

  test.each([
    'The council looks after 40 children in its own homes.',
    'The council looks after 120 children with disabilities.',
    'There are 130 looked after children in foster homes.',
    'There are 40 looked after children with a plan for adoption.',
    'Looked after children: 30 have moved.',
  ])('is fine on a page: %s', (words) => {
    expect(idsOf(aProject({ 'content/pages/about.mdx': aPage({}, `${words}\n`) }))).toEqual([]);
  });
});
