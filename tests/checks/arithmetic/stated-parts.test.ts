import { describe, expect, test } from 'vitest';
import { DECISION, FIGURES, UPDATE_TEXT, aDecision, aPage, aProject, idsOf, wordsOf } from '../factory.ts';
import { withUpdate } from '../laid.ts';

const deciding = (words: string) => aProject({ [DECISION]: aDecision({ reasons: `"${words}"` }) });

describe('the parts of a whole in one sentence', () => {
  test('are no more than the whole', () => {
    const words = 'Of the 40 schools 30 are good and 15 require improvement.';
    expect(wordsOf(deciding(words))).toMatchInlineSnapshot(`
      "content/decisions/2018-11-15-quarter-2.mdx:13:45 arithmetic-number-contradicts The text tells of 40 schools in all, but 30 and 15 add up to 45.
        12 |       - update: '2018-19-q2'
        13 | reasons: "Of the 40 schools 30 are good and 15 require improvement."
           |                                             ^^
        Correct the numbers, so that they fit each other. If the record prints it so, say that it does.

      1 problem to mend.
      "
    `);
  });

  test('are no more than the whole that stands before a colon', () => {
    const words = 'The inspectors saw 20 clubs: 12 were good, 5 were satisfactory and 4 were inadequate.';
    expect(wordsOf(deciding(words))).toContain(
      'arithmetic-number-contradicts The text tells of 20 clubs in all, but 12, 5 and 4 add up to 21.',
    );
  });

  test('fit into it one by one', () => {
    expect(wordsOf(deciding('We saw 45 of the 40 clubs.'))).toMatchInlineSnapshot(`
      "content/decisions/2018-11-15-quarter-2.mdx:13:18 arithmetic-number-contradicts The text says 45 of 40, but a part cannot be more than the whole.
        12 |       - update: '2018-19-q2'
        13 | reasons: "We saw 45 of the 40 clubs."
           |                  ^^
        Correct the numbers, so that they fit each other. If the record prints it so, say that it does.

      1 problem to mend.
      "
    `);
  });

  test.each([
    'Of 40 clubs, 45 were visited.',
    'Of the 40 schools, 30 are good and the other 15 are new.',
    'Of the 40 schools, 30 are good and the other 5 are new.',
    'Of the 40 schools, 30 are good and another 15 are new.',
    'Of our 40 schools 30 were good, 8 needed improvement and 5 were inadequate.',
    'Of 40 targets, 30 were met and 15 missed.',
    'They saw 1,200 out of 1,100 homes.',
  ])('are refused in the text, in a summary, in a decision and on a page: %s', (words) => {
    for (const tree of [
      withUpdate({}, `${UPDATE_TEXT}\n3. ${words}\n`),
      withUpdate({ summary: words }),
      deciding(words),
      aProject({ 'content/pages/about.mdx': aPage({}, `${words}\n`) }),
    ])
      expect(idsOf(tree)).toContain('arithmetic-number-contradicts');
  });

  test.each([
    'Of the 40 schools, 30 are good and 10 require improvement.',
    'The inspectors saw 20 clubs: 12 were good, 4 were satisfactory and 4 were inadequate.',
    'The inspectors saw 20 clubs: 12 were good, and 15 had a garden.',
    'Of the 40 clubs, 30 are free and 15 are for children under 5.',
    'Of the 40 schools, 30 were good and the other 10 were not.',
    'Of the 40 schools, 30 are good and 200 pupils moved.',
    'Of 16 to 18 year olds, 40 came.',
    'It is for 100 of the 16 to 18 year olds.',
    'We opened 60 of the 30 hours places.',
    'In week 12 of 10 the club was closed.',
    'We saw 30 of the 2018 intake.',
  ])('are fine where they fit or may overlap: %s', (words) => {
    expect(idsOf(deciding(words))).toEqual([]);
  });
});

describe('a share of a few', () => {
  test('is one that a whole number of them gives', () => {
    expect(wordsOf(deciding('By then 33% of the 7 clubs were free.'))).toMatchInlineSnapshot(`
      "content/decisions/2018-11-15-quarter-2.mdx:13:19 arithmetic-number-contradicts The text says 33% of 7, but no whole number out of 7 is that: 2 would be 29% and 3 would be 43%.
        12 |       - update: '2018-19-q2'
        13 | reasons: "By then 33% of the 7 clubs were free."
           |                   ^^^
        Correct the numbers, so that they fit each other. If the record prints it so, say that it does.

      1 problem to mend.
      "
    `);
  });

  test.each([
    'By then 43% of the 7 clubs were free.',
    'About 33% of the 7 clubs were free.',
    'By then 33.3% of 6 clubs were free.',
    'By then 55% of 3 year olds came.',
    'By then 33% of 10 hours had gone.',
  ])('is fine where it is, or may be: %s', (words) => {
    expect(idsOf(deciding(words))).toEqual([]);
  });
});

describe('a rest in per cent', () => {
  test('makes up the hundred with what is told beside it', () => {
    const words = 'In a survey 88% were pleased, and the other 22% were not.';
    expect(wordsOf(deciding(words))).toMatchInlineSnapshot(`
      "content/decisions/2018-11-15-quarter-2.mdx:13:55 arithmetic-number-contradicts The text says that the rest is 22%, but beside it stands 88%: together they do not make 100%.
        12 |   - update: '2018-19-q2'
        13 | ons: "In a survey 88% were pleased, and the other 22% were not."
           |                                                   ^^
        Correct the rest or the share it is left from. If the record prints it so, say that it does.

      1 problem to mend.
      "
    `);
  });

  test('makes it up with the figure that it is a note on, and with those of its paragraph', () => {
    const noted = 'The record does not say how the other 18% were judged.';
    const figures = `${FIGURES}\n    note: ${noted}`;
    const shown = UPDATE_TEXT.replace('outstanding.', `outstanding. <Note>${noted}</Note>`);
    expect(idsOf(withUpdate({ figures }))).toEqual(['arithmetic-number-contradicts']);
    expect(idsOf(withUpdate({}, shown))).toEqual(['arithmetic-number-contradicts']);
    expect(idsOf(withUpdate({ figures: figures.replace('18%', '8%') }))).toEqual([]);
    expect(idsOf(withUpdate({}, shown.replace('18%', '8%')))).toEqual([]);
  });

  test.each([
    'In a survey 88% were pleased, and the other 12% were not.',
    'In a survey 70% were pleased, 18% were not, and the remaining 12% did not say.',
    'In a survey three quarters were pleased; the rest, 24%, were not.',
    'In a survey 30 of 40 were pleased, and the other 25% were not.',
    'We know of the other 12% from a survey.',
  ])('is fine where it does, or where nothing is told beside it: %s', (words) => {
    expect(idsOf(deciding(words))).toEqual([]);
  });
});
