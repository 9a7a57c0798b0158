import { describe, expect, test } from 'vitest';
import { DECISION, INDICATOR, aDecision, aPage, aProject, anIndicator, idsOf, wordsOf } from '../factory.ts';
import { list, withUpdate } from '../laid.ts';

const GLOSSARY = list([
  { id: 'lac', term: 'LAC', stands: 'Looked after children', means: 'Children in care.' },
  { id: 's-work', term: 'S-WORK', means: 'A programme.' },
  { id: 'hmrc', term: 'HMRC', stands: 'HM Revenue & Customs', means: 'It takes taxes.' },
])
  .replaceAll('\n  ', '\n')
  .trimStart();

const saying = (words: string) =>
  withUpdate({}, `1. ${words}\n\n2. Two.\n`, { 'data/glossary.yaml': GLOSSARY });

describe('an acronym that nobody explains', () => {
  test('is told once a file, where it first stands', () => {
    expect(wordsOf(saying('The MASH met. <Note>The MASH is new.</Note>'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:21:8 references-acronym “MASH” is not explained: neither the glossary nor the words beside it say what the letters stand for.
        20 | 
        21 | 1. The MASH met. <Note>The MASH is new.</Note>
           |        ^^^^
        Write out what it stands for, with the letters in brackets behind it. Or add this to data/glossary.yaml, and fill in what is marked ???:
        - id: mash
          term: MASH
          stands: ???
          means: ???

      1 problem to mend.
      "
    `);
  });

  test.each([
    withUpdate({ title: 'Progress of the MASH' }),
    withUpdate({ summary: 'The MASH met.' }),
    withUpdate({ commitments: list([{ id: 'mash', promise: 'Open a MASH.', paragraph: `'1'` }]) }),
    aProject({ [DECISION]: aDecision({ reasons: 'The MASH met.' }) }),
    aProject({ [DECISION]: aDecision({ resolutions: '\n  - number: 1\n    text: To note the MASH.' }) }),
    aProject({ [DECISION]: aDecision({}, 'The MASH met.\n') }),
    aProject({ [INDICATOR]: anIndicator({ definition: 'Children known to the MASH.' }) }),
    aProject({ 'content/pages/about.mdx': aPage({}, '## The MASH\n\nIt met.\n') }),
  ])('is told wherever readers see it (%#)', (tree) => {
    expect(idsOf(tree)).toEqual(['references-acronym']);
  });

  test('is told at its own letters, in a detail that runs over lines too', () => {
    const tree = withUpdate({ summary: '>-\n  The work of the council went\n  on, and so did the MASH.' });
    expect(wordsOf(tree)).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:6:22 references-acronym “MASH” is not explained: neither the glossary nor the words beside it say what the letters stand for.
        5 |   The work of the council went
        6 |   on, and so did the MASH.
          |                      ^^^^
        Write out what it stands for, with the letters in brackets behind it. Or add this to data/glossary.yaml, and fill in what is marked ???:
        - id: mash
          term: MASH
          stands: ???
          means: ???

      1 problem to mend.
      "
    `);
  });
});

describe('an acronym is fine', () => {
  test.each([
    'The LAC review, of LACs.',
    'The S-WORK programme.',
    'HM Revenue & Customs (HMRC) wrote.',
    'The Multi-Agency Safeguarding Hub (MASH) met. The MASH is new.',
    'Part II and Schedule IV.',
    'It is written `MASH`.',
  ])('in “%s”', (words) => {
    expect(idsOf(saying(words))).toEqual([]);
  });

  test('where letters in bold are spelt out behind them', () => {
    expect(idsOf(saying('The **Multi-Agency Safeguarding Hub** (MASH) met.'))).toEqual([]);
  });

  test('but not in one paragraph because another spells it out', () => {
    const text = '1. The MASH met.\n\n2. The Multi-Agency Safeguarding Hub (MASH) met.\n';
    expect(idsOf(withUpdate({}, text))).toEqual(['references-acronym']);
  });
});
