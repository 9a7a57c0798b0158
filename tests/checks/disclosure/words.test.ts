import { describe, expect, test } from 'vitest';
import { DECISION, INDICATOR, aDecision, aPage, aProject, anIndicator, idsOf, wordsOf } from '../factory.ts';
import { withUpdate } from '../laid.ts';

const paragraph = (words: string) => withUpdate({}, `1. ${words}\n\n2. So was the one before.\n`);

describe('a small number of people in words', () => {
  test('is refused in a paragraph', () => {
    expect(wordsOf(paragraph('In the quarter, three young people left care.'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:21:20 disclosure-number-in-text “three young people” tells a number of people from 1 to 5, which could tell who they are.
        20 | 
        21 | 1. In the quarter, three young people left care.
           |                    ^^^^^^^^^^^^^^^^^^
        Say it without the number, such as “a small number of children”.

      1 problem to mend.
      "
    `);
  });

  test.each([
    '**3** looked-after children moved.',
    'Of them, 3 [children](/about/) moved.',
    '`3` children moved.',
    '<Note>Only 3 children moved.</Note>',
    '3&#32;children moved.',
  ])('is refused however it is set: %s', (words) => {
    expect(idsOf(paragraph(words))).toContain('disclosure-number-in-text');
  });

  test.each([
    '<Figure of="children-in-care" /> children moved.',
    'Children aged 3 to 5 moved, as 1 in 4 children do.',
    'Fewer than six children moved.',
    'Three- and four-year-old children moved to 2 schools.',
  ])('is not found in: %s', (words) => {
    expect(idsOf(paragraph(words))).toEqual([]);
  });

  test.each([
    ['summary', { summary: 'Three children moved.' }],
    ['title', { title: 'Three children' }],
    ['source', { source: '\n  kind: report\n  title: Report\n  note: Three children moved.' }],
    [
      'commitment',
      { commitments: `\n  - id: visit\n    promise: Visit three care leavers.\n    paragraph: '1'` },
    ],
  ])('is refused in the %s of an update', (_what, details) => {
    expect(idsOf(withUpdate(details))).toEqual(['disclosure-number-in-text']);
  });

  test('is refused in the resolutions and reasons of a decision, on pages, and in what an indicator says of itself', () => {
    const resolutions = '\n  - number: 1\n    text: To note that two children moved.';
    const tree = aProject({
      [DECISION]: aDecision({ resolutions, reasons: 'A single child moved.' }),
      'content/pages/about.mdx': aPage({}, 'We helped 4 families.\n'),
      [INDICATOR]: anIndicator({ definition: 'There were 5 children.' }),
    });
    expect(idsOf(tree)).toEqual(Array.from({ length: 4 }, () => 'disclosure-number-in-text'));
  });

  test('is refused in the words for a picture', () => {
    const text = '1. It was so.\n\n2. It is.\n\n![Three children at a hub](/images/hub.png)\n';
    const tree = withUpdate({}, text, { 'public/images/hub.png': new Uint8Array([1]) });
    expect(idsOf(tree)).toContain('disclosure-number-in-text');
  });

  test('is as small as the site says', () => {
    expect(idsOf(paragraph('Six children moved.'))).toEqual([]);
  });
});

describe('a text with the figures that it shows', () => {
  const CHILDREN = '<Figure of="children-in-care" />';

  test('leaves no small number of people', () => {
    expect(wordsOf(paragraph(`Of ${CHILDREN} children, 549 were seen.`))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:21:50 disclosure-number-in-text “549” leaves a number of people from 1 to 5, which could tell who they are.
        20 | 
        21 | 1. Of <Figure of="children-in-care" /> children, 549 were seen.
           |                                                  ^^^
        Say it without the number, such as “a small number of children”.

      1 problem to mend.
      "
    `);
  });

  test.each([
    `Of ${CHILDREN} children in care, 99.5% were seen.`,
    `0.5% of the ${CHILDREN} children were adopted.`,
    `Children in care rose from 549 to ${CHILDREN}.`,
    `All ${CHILDREN} children but two were seen.`,
  ])('leaves none however it is put: %s', (words) => {
    expect(idsOf(paragraph(words))).toContain('disclosure-number-in-text');
  });

  test('leaves none from one paragraph to the next', () => {
    const text = `1. The council had ${CHILDREN} children in its care.\n\n2. Of these, 549 were seen.\n`;
    expect(idsOf(withUpdate({}, text))).toEqual(['disclosure-number-in-text']);
  });

  test.each([
    `Of ${CHILDREN} children, most were seen.`,
    `Of ${CHILDREN} children, 480 live in the borough.`,
    `Of ${CHILDREN} children, 87% live in the borough.`,
    `There were 549 meetings, and ${CHILDREN} children in care.`,
    'Of the 95 schools, <Figure of="schools-good-or-outstanding" /> were good.',
  ])('may leave others: %s', (words) => {
    expect(idsOf(paragraph(words))).not.toContain('disclosure-number-in-text');
  });
});
