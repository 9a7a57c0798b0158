import { describe, expect, test } from 'vitest';
import { DECISION, UPDATE, aDecision, aPage, anUpdate } from '../checks/factory.ts';
import { briefly, itemsOf, reportBetween, sectionsIn } from './between.ts';

const FIRST = '1. The council had <Figure of="children-in-care" /> children in its care.\n\n';
const SECOND = '2. Of the schools, <Figure of="schools-good-or-outstanding" /> were judged good.\n\n';
const THIRD = '3. More is done about [adoption](/glossary/#cabinet).\n\n';
const text = (...parts: string[]) => ({ [UPDATE]: anUpdate({}, `## Children in care\n\n${parts.join('')}`) });
const WAS = text(FIRST, SECOND, THIRD);
const wordsOf = (now: ReturnType<typeof text>) => briefly(reportBetween(WAS, now), 'words');

describe('paragraphs', () => {
  test('that are reworded are told with both wordings, and no other is', () => {
    expect(wordsOf(text(FIRST, SECOND.replace('judged', 'found'), THIRD))).toEqual([
      'changed Paragraph 2 in the update for Q2 2018–19: Of the schools, 92% were judged good. → Of the schools, 92% were found good. @ /updates/2018-19-q2/#p2',
    ]);
  });

  test('whose figure alone changes are not reworded', () => {
    const [was, now] = [552, 560].map((value) => ({
      [UPDATE]: anUpdate(
        {
          figures: `\n  - indicator: children-in-care\n    period: '2018-09-30'\n    value: ${value}\n    paragraph: '1'`,
        },
        `## Children in care\n\n${FIRST}`,
      ),
    }));
    expect(sectionsIn(reportBetween(was ?? {}, now ?? {}))).toEqual(['figures']);
  });

  test('that are new or gone are told by their address', () => {
    const fourth = '4. It is cold.\n';
    expect(wordsOf(text(FIRST, SECOND, THIRD, fourth))).toEqual([
      'new Paragraph 4 in the update for Q2 2018–19: It is cold. @ /updates/2018-19-q2/#p4',
    ]);
    const report = reportBetween(text(FIRST, SECOND, THIRD, fourth), WAS);
    expect(briefly(report, 'words')).toEqual([
      'gone Paragraph 4 in the update for Q2 2018–19: It is cold. @ /updates/2018-19-q2/#p4',
    ]);
    expect(itemsOf(report, 'addresses')).toMatchObject([
      {
        kind: 'gone',
        address: '/updates/2018-19-q2/#p4',
        why: ['It leads nowhere now: links to it will fail.'],
      },
    ]);
  });

  test('that stand under another number are told to have moved, and not to be new', () => {
    const now = text(
      FIRST,
      '2. Something comes between.\n\n',
      SECOND.replace('2.', '3.'),
      THIRD.replace('3.', '4.'),
    );
    expect(wordsOf(now)).toEqual([
      'new Paragraph 2 in the update for Q2 2018–19: Something comes between. @ /updates/2018-19-q2/#p2',
      'changed Number of a paragraph that begins “Of the schools, 92% were judged”: 2 → 3 @ /updates/2018-19-q2/#p3',
      'changed Number of a paragraph that begins “More is done about adoption.”: 3 → 4 @ /updates/2018-19-q2/#p4',
    ]);
  });

  test('whose link leads elsewhere, and those set out otherwise, are told of though their words stay', () => {
    expect(wordsOf(text(FIRST, SECOND, THIRD.replace('/glossary/#cabinet', '/about/')))).toEqual([
      'changed Paragraph 3 in the update for Q2 2018–19: where its links lead: /glossary/#cabinet → /about/ @ /updates/2018-19-q2/#p3',
    ]);
    expect(wordsOf(text(FIRST, SECOND, THIRD.replace('More', '**More**')))).toEqual([
      'changed Paragraph 3 in the update for Q2 2018–19: how it is set out: as it was → other marks, lists or line breaks; the words are the same @ /updates/2018-19-q2/#p3',
    ]);
  });

  test('whose words and links both change are told of both', () => {
    const now = THIRD.replace('More is', 'More is now').replace('/glossary/#cabinet', '/about/');
    expect(wordsOf(text(FIRST, SECOND, now))).toEqual([
      'changed Paragraph 3 in the update for Q2 2018–19: More is done about adoption. → More is now done about adoption. @ /updates/2018-19-q2/#p3',
      'changed Paragraph 3 in the update for Q2 2018–19: where its links lead: /glossary/#cabinet → /about/ @ /updates/2018-19-q2/#p3',
    ]);
  });

  test('that move and lead elsewhere, or are set out otherwise, are told of both', () => {
    const between = '2. Something comes between.\n\n';
    const moved = (was: string, now: string) =>
      wordsOf(
        text(FIRST, between, SECOND.replace('2.', '3.'), THIRD.replace('3.', '4.').replace(was, now)),
      ).at(-1);
    expect(moved('/glossary/#cabinet', '/about/')).toBe(
      'changed Paragraph 4 in the update for Q2 2018–19: where its links lead: /glossary/#cabinet → /about/ @ /updates/2018-19-q2/#p4',
    );
    expect(moved('More', '**More**')).toBe(
      'changed Paragraph 4 in the update for Q2 2018–19: how it is set out: as it was → other marks, lists or line breaks; the words are the same @ /updates/2018-19-q2/#p4',
    );
  });

  test('with a box that is ticked are set out otherwise', () => {
    const [open, ticked] = [' ', 'x'].map((sign) => text(FIRST, `2. So far:\n    - [${sign}] the home\n`));
    expect(briefly(reportBetween(open ?? {}, ticked ?? {}), 'words')).toEqual([
      expect.stringContaining('changed Paragraph 2 in the update for Q2 2018–19: how it is set out'),
    ]);
  });

  test('show another figure or part of it where it is put in another way', () => {
    const was = text(FIRST);
    const now = text(FIRST.replace('<Figure of="children-in-care" /> children', 'many children'));
    expect(briefly(reportBetween(was, now), 'words')).toEqual([
      'changed Paragraph 1 in the update for Q2 2018–19: The council had 552 children in its care. → The council had many children in its care. @ /updates/2018-19-q2/#p1',
    ]);
  });
});

describe('other parts of a text', () => {
  const with2 = (first: string, second: string) => ({
    'content/pages/about.mdx': aPage({}, `${first}\n\n${second}\n`),
  });

  test('are reworded where they share their words, and else come and go', () => {
    const was = with2('What this site is.', 'Who keeps it.');
    expect(briefly(reportBetween(was, with2('What this site is for.', 'Who keeps it.')), 'words')).toEqual([
      'changed Text in the page “About this site”: What this site is. → What this site is for. @ /about/',
    ]);
    expect(
      briefly(reportBetween(was, with2('Entirely different matters.', 'Who keeps it.')), 'words'),
    ).toEqual([
      'new Text in the page “About this site”: Entirely different matters. @ /about/',
      'gone Text in the page “About this site”: What this site is. @ /about/',
    ]);
  });

  test('that stand in another order are told once', () => {
    const report = reportBetween(
      with2('One comes here.', 'Two there.'),
      with2('Two there.', 'One comes here.'),
    );
    expect(briefly(report, 'words')).toEqual([
      'changed The order of the text of the page “About this site”: as it was → another @ /about/',
    ]);
  });

  test('of decisions are told with the decision', () => {
    const now = { [DECISION]: aDecision({}, 'Cabinet looked at the quarter again.\n') };
    expect(briefly(reportBetween({}, now), 'words')).toEqual([
      'changed Text in the decision “Progress in the second quarter”: Cabinet looked at the quarter. → Cabinet looked at the quarter again. @ /decisions/2018-11-15-quarter-2/',
    ]);
  });

  test('of headings that are reworded take their address along', () => {
    const now = { [UPDATE]: anUpdate({}, `## Children in our care\n\n${FIRST}${SECOND}${THIRD}`) };
    const report = reportBetween(WAS, now);
    expect(briefly(report, 'words')).toEqual([
      'changed Heading in the update for Q2 2018–19: Children in care → Children in our care @ /updates/2018-19-q2/',
    ]);
    expect(briefly(report, 'addresses')).toEqual([
      'new A place on a page @ /updates/2018-19-q2/#children-in-our-care',
      'gone A place on a page @ /updates/2018-19-q2/#children-in-care',
    ]);
  });
});
