import { describe, expect, test } from 'vitest';
import { aDecision, aSite, idsOf, wordsOf } from '../factory.ts';
import { callIn, calledIn, ownIdsOf, withDecision } from './decisions.ts';

describe('a part of a new record that the law asks for', () => {
  test('is refused when it is left out', () => {
    expect(wordsOf(withDecision({ conflicts: null }))).toContain(
      'A decision record must hold “conflicts” (SI 2012/2089, regulation 12). If there is nothing to say, write None.',
    );
  });

  test('is refused when it is not filled in', () => {
    expect(wordsOf(withDecision({ conflicts: 'N/A' }))).toMatchInlineSnapshot(`
      "content/decisions/2018-11-15-quarter-2.mdx:15:12 decisions-placeholder “N/A” does not say which conflicts of interest were declared. A decision record must (SI 2012/2089, regulation 12).
        14 | alternatives: None
        15 | conflicts: N/A
           |            ^^^
        Write what the record says. If there is nothing to say, write None.

      1 problem to mend.
      "
    `);
  });

  test.each(['reasons', 'alternatives', 'conflicts', 'dispensations'])('is filled in: %s', (field) => {
    for (const words of [`'-'`, `'–'`, 'TBC', 't.b.c.', `'n/a'`, `'...'`, 'To be confirmed', 'Nil', 'xx']) {
      expect(ownIdsOf(withDecision({ [field]: words })), words).toEqual(['decisions-placeholder']);
    }
    for (const words of [`' '`, `''`]) {
      expect(idsOf(withDecision({ [field]: words })), words).toHaveLength(1);
    }
  });

  test.each([
    ...['n/k', 'Not recorded', 'See minutes', 'See the attached report.', 'As above', 'As per report'],
    ...['As set out in the report', 'Nil return pending', 'Approval pending', 'Still awaited', 'Ditto'],
  ])('does not send readers elsewhere, or put them off: %s', (words) => {
    expect(ownIdsOf(withDecision({ alternatives: `'${words}'` }))).toEqual(['decisions-placeholder']);
  });

  test.each([
    'To report as set out in the strategy was thought too slow.',
    'See how other councils do it first.',
    'As above all the grant would have been lost.',
    'Whether applications are pending.',
  ])('may say, with more words: %s', (words) => {
    expect(idsOf(withDecision({ alternatives: words }))).toEqual([]);
  });

  test('asks for the reasons themselves, not for None', () => {
    expect(wordsOf(withDecision({ reasons: 'tbc' }))).toContain('Write why the decision was made.');
  });

  test.each(['None', 'None.', 'Not applicable', 'Councillor posts 3 and 4 declared an interest.'])(
    'may say %s',
    (words) => {
      expect(idsOf(withDecision({ conflicts: words, dispensations: words }))).toEqual([]);
    },
  );

  test('stays as it was found in an old record', () => {
    expect(idsOf(withDecision({ legacy: 'true', conflicts: 'N/A', dispensations: null }))).toEqual([]);
  });

  test('that says why there is no call-in gives a reason', () => {
    expect(wordsOf(withDecision(callIn({ exempt: 'TBC' })))).toContain(
      'decisions-placeholder “TBC” does not say why the decision cannot be called in.',
    );
    expect(idsOf(withDecision(callIn({ exempt: 'The grant ends on Friday.' })))).toEqual([]);
  });
});

test('a deadline that is stated for an exempt decision is refused by the schema', () => {
  const tree = withDecision(callIn({ stated: '2018-11-22', exempt: 'The grant ends on Friday.' }));
  expect(wordsOf(tree)).toContain('Keep only one of the lines stated:, exempt: and not-applicable:.');
  expect(idsOf(tree)).toHaveLength(1);
});

describe('who decided, and who called in', () => {
  test('is a post and never a person', () => {
    expect(wordsOf(withDecision({ body: 'Councillor Jane Smith' }))).toMatchInlineSnapshot(`
      "content/decisions/2018-11-15-quarter-2.mdx:3:7 frontmatter-not-allowed “body” is “Councillor Jane Smith”. Name the body or the post, such as Cabinet or Cabinet Member for Children, and never the person.
        2 | title: Progress in the second quarter
        3 | body: Councillor Jane Smith
          |       ^^^^^^^^^^^^^^^^^^^^^
        What belongs here: Who decided, such as Cabinet.

      1 problem to mend.
      "
    `);
    expect(idsOf(withDecision(calledIn({ on: '2018-11-20', by: 'Cllr Smith and four others' })))).toEqual([
      'frontmatter-not-allowed',
    ]);
  });

  test.each([
    'Cabinet Member',
    'Portfolio Holder',
    'Lord Mayor',
    'Councillors of the opposition',
    'Health Scrutiny',
  ])('may be %s', (body) => {
    expect(idsOf(withDecision({ body, ...calledIn({ on: '2018-11-20', by: body }) }))).toEqual([]);
  });
});

test.each(['body', 'title', 'summary'])('a record, old or new, has a %s that is no placeholder', (key) => {
  expect(ownIdsOf(withDecision({ [key]: 'TBC' }))).toEqual(['decisions-placeholder']);
  expect(ownIdsOf(withDecision({ [key]: 'TBC', legacy: 'true' }))).toEqual(['decisions-placeholder']);
});

describe('the deadline in the record’s own words', () => {
  test('is refused when it names another day', () => {
    const tree = withDecision(callIn({ stated: '2018-11-22', 'stated-words': 'Midnight, 23 November 2018' }));
    expect(wordsOf(tree)).toMatchInlineSnapshot(`
      "content/decisions/2018-11-15-quarter-2.mdx:19:17 decisions-words-differ “Midnight, 23 November 2018” names another day than the one beside it: the stated day is Thursday 22 November 2018.
        18 |   stated: '2018-11-22'
        19 |   stated-words: 'Midnight, 23 November 2018'
           |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Compare both with the record, and correct the one that is wrong.

      1 problem to mend.
      "
    `);
  });

  test.each(['Midnight on 23rd of Nov. 2018', 'November 23, 2018', '2018-11-23', '23/11/2018 at 23.59'])(
    'is read as people write it: %s',
    (words) => {
      const stated = (day: string) =>
        withDecision(callIn({ stated: day, 'stated-words': words, override: 'The council said so.' }));
      expect(idsOf(stated('2018-11-22'))).toContain('decisions-words-differ');
      expect(idsOf(stated('2018-11-23'))).toEqual([]);
    },
  );

  test.each([
    'Midnight, 22 November 2018',
    'Five days from 16 November 2018, so until 22 November 2018',
    '00:00 on 23 November 2018',
    'the end of the fifth working day',
  ])('may read: %s', (words) => {
    expect(idsOf(withDecision(callIn({ stated: '2018-11-22', 'stated-words': words })))).toEqual([]);
  });

  test('is refused when it names another hour than the rule', () => {
    const tree = withDecision(callIn({ stated: '2018-11-22', 'stated-words': 'Noon, 22 November 2018' }));
    expect(wordsOf(tree)).toMatchInlineSnapshot(`
      "content/decisions/2018-11-15-quarter-2.mdx:19:17 decisions-words-differ “Noon, 22 November 2018” names another hour than the council’s rule, by which call-in closes at midnight, the end of the last day.
        18 |   stated: '2018-11-22'
        19 |   stated-words: 'Noon, 22 November 2018'
           |                 ^^^^^^^^^^^^^^^^^^^^^^^^
        Compare both with the record, and correct the one that is wrong. If call-in closed at another hour in its time, correct cutoff: in data/site.yaml, or add there the rule of that time.

      1 problem to mend.
      "
    `);
  });

  test('is refused when it names another weekday', () => {
    const words = 'Midnight, Friday 22 November 2018';
    expect(wordsOf(withDecision(callIn({ stated: '2018-11-22', 'stated-words': words }))))
      .toMatchInlineSnapshot(`
      "content/decisions/2018-11-15-quarter-2.mdx:19:17 decisions-words-differ “Midnight, Friday 22 November 2018” names another weekday than the day beside it: the stated day is Thursday 22 November 2018.
        18 |   stated: '2018-11-22'
        19 |   stated-words: 'Midnight, Friday 22 November 2018'
           |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Compare both with the record, and correct the one that is wrong.

      1 problem to mend.
      "
    `);
  });

  test.each([
    'Midnight, 21 November',
    'Midnight on Friday',
    '4pm, 22 November 2018',
    '16:00 on 22 November 2018',
    '12 noon on 22 November 2018',
    'noon on 22 November',
  ])('is refused for: %s', (words) => {
    const tree = withDecision(callIn({ stated: '2018-11-22', 'stated-words': words }));
    expect(idsOf(tree)).toEqual(['decisions-words-differ']);
  });

  test.each([
    'Midnight on Thursday, 22nd November 2018',
    'Thursday 22 November',
    '11.59pm on 22 November 2018',
    '23:59 on Thursday 22 November 2018',
    '24:00, 22/11/2018',
    '12am on Friday 23 November 2018',
  ])('fits as: %s', (words) => {
    expect(idsOf(withDecision(callIn({ stated: '2018-11-22', 'stated-words': words })))).toEqual([]);
  });

  test('may name an hour that an override explains', () => {
    const fields = {
      stated: '2018-11-21',
      'stated-words': 'Noon, 21 November 2018',
      override: 'Cabinet asked so.',
    };
    expect(idsOf(withDecision(callIn(fields)))).toEqual([]);
  });

  test('may name the midnight of an old rule, unless the days of the old records are those of this one', () => {
    const old = {
      legacy: 'true',
      ...callIn({ stated: '2018-11-22', 'stated-words': 'Midnight, 22 November 2018' }),
    };
    const closing = (counts: string) => ({ 'data/site.yaml': siteClosingAtFour(counts) });
    expect(idsOf(withDecision(old))).toEqual([]);
    expect(idsOf(withDecision(old, closing('false')))).toEqual(['decisions-deadline-legacy']);
    expect(idsOf(withDecision(old, closing('true')))).toEqual(['decisions-words-differ']);
  });

  test('is held against the counted day where none is stated', () => {
    expect(wordsOf(withDecision(callIn({ 'stated-words': 'Midnight, 23 November 2018' })))).toContain(
      'the council’s rule gives Thursday 22 November 2018.',
    );
  });
});

describe('resolutions', () => {
  const resolutions = (...numbers: number[]) => ({
    resolutions: numbers
      .map((number, index) => `\n  - number: ${number}\n    text: To note part ${index + 1}.`)
      .join(''),
  });

  test('with a gap in their numbers are refused', () => {
    expect(wordsOf(withDecision(resolutions(1, 3)))).toMatchInlineSnapshot(`
      "content/decisions/2018-11-15-quarter-2.mdx:11:13 decisions-resolution-numbers The resolution at place 2 has the number 3; it should be 2.
        10 |     text: To note part 1.
        11 |   - number: 3
           |             ^
        Number the resolutions as in the record: from 1, without a gap or a repeat.

      1 problem to mend.
      "
    `);
  });

  test.each([
    [[2], 'should be 1'],
    [[1, 1], 'Two resolutions have the number 1.'],
    [[1, 2, 4, 5], 'The resolution at place 3 has the number 4; it should be 3.'],
  ])('numbered %j are refused, with the first slip named', (numbers, words) => {
    expect(wordsOf(withDecision(resolutions(...numbers)))).toContain(words);
    expect(idsOf(withDecision(resolutions(...numbers)))).toEqual(['decisions-resolution-numbers']);
  });

  test('that say the same are refused at the second', () => {
    const [one, two] = [1, 2].map((number) => `\n  - number: ${number}\n    text: To note the report.`);
    expect(wordsOf(withDecision({ resolutions: `${one}${two}` }))).toMatchInlineSnapshot(`
      "content/decisions/2018-11-15-quarter-2.mdx:12:11 decisions-resolution-twice Resolution 2 says the same as resolution 1.
        11 |   - number: 2
        12 |     text: To note the report.
           |           ^^^^^^^^^^^^^^^^^^^
        Write what the record resolves in each of them, or take one out.

      1 problem to mend.
      "
    `);
  });

  test('numbered from 1 on are fine', () => {
    expect(idsOf(withDecision(resolutions(1, 2, 3)))).toEqual([]);
  });
});

describe('the same decision', () => {
  const second = 'content/decisions/2018-11-15-second.mdx';

  test('in two files is refused at both, since nobody can tell which is the copy', () => {
    const title = 'Progress in the  Second quarter.';
    expect(wordsOf(withDecision({}, { [second]: aDecision({ title }) }))).toMatchInlineSnapshot(`
      "content/decisions/2018-11-15-quarter-2.mdx:2:8 decisions-twice content/decisions/2018-11-15-second.mdx also records a decision of 15 November 2018 with this title.
        1 | ---
        2 | title: Progress in the second quarter
          |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Keep one of the two files. If they are two decisions, give each its own title, and say in each what was resolved.

      content/decisions/2018-11-15-second.mdx:2:8 decisions-twice content/decisions/2018-11-15-quarter-2.mdx also records a decision of 15 November 2018 with this title.
        1 | ---
        2 | title: Progress in the  Second quarter.
          |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Keep one of the two files. If they are two decisions, give each its own title, and say in each what was resolved.

      2 problems to mend.
      "
    `);
  });

  test('under another title is refused when all else is the same', () => {
    const tree = withDecision({}, { [second]: aDecision({ title: 'School places' }) });
    expect(idsOf(tree)).toEqual(['decisions-twice', 'decisions-twice']);
    expect(wordsOf(tree)).toContain(
      'content/decisions/2018-11-15-quarter-2.mdx also records a decision of 15 November 2018 that says the same under another title.',
    );
  });

  const other = { title: 'School places', summary: 'Cabinet agreed the school places.' };
  const noting = (paragraph: string) => ({
    resolutions: `\n  - number: 1\n    text: To agree the places.\n    notes:\n      - update: '2018-19-q2'\n        paragraph: '${paragraph}'`,
  });

  test('told in other words under another title is refused when it notes the same', () => {
    expect(wordsOf(withDecision({}, { [second]: aDecision({ ...other, body: 'The Cabinet' }) })))
      .toMatchInlineSnapshot(`
        "content/decisions/2018-11-15-quarter-2.mdx:2:8 decisions-twice content/decisions/2018-11-15-second.mdx also records a decision of 15 November 2018 by the same body on the same part of the update 2018-19-q2, in other words.
          1 | ---
          2 | title: Progress in the second quarter
            |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          Keep one of the two files. If they are two decisions, say in the resolutions of each, below notes:, which paragraph of the update it is on.

        content/decisions/2018-11-15-second.mdx:2:8 decisions-twice content/decisions/2018-11-15-quarter-2.mdx also records a decision of 15 November 2018 by the same body on the same part of the update 2018-19-q2, in other words.
          1 | ---
          2 | title: School places
            |        ^^^^^^^^^^^^^
          Keep one of the two files. If they are two decisions, say in the resolutions of each, below notes:, which paragraph of the update it is on.

        2 problems to mend.
        "
      `);
  });

  test('is refused when one of the two does not say what it notes', () => {
    const resolutions = '\n  - number: 1\n    text: To agree the places.';
    expect(idsOf(withDecision({}, { [second]: aDecision({ ...other, resolutions }) }))).toEqual([
      'decisions-twice',
      'decisions-twice',
    ]);
  });

  test('with a slip in its day is refused when it was published on the same day', () => {
    const path = 'content/decisions/2018-11-14-second.mdx';
    const tree = withDecision({}, { [path]: aDecision({ ...other, made: `'2018-11-14'` }) });
    expect(wordsOf(tree)).toContain(
      'content/decisions/2018-11-14-second.mdx also records a decision of 14 November 2018 by the same body on the same part of the update 2018-19-q2, published on the same day.',
    );
  });

  test.each([
    ['that notes another paragraph', { ...other, ...noting('2') }],
    ['of another body', { ...other, body: 'Council' }],
  ])('is not one of the same day with another title and other words %s', (_what, details) => {
    expect(idsOf(withDecision(noting('1'), { [second]: aDecision(details) }))).toEqual([]);
  });
});

function siteClosingAtFour(countsPublicationDay: string): string {
  return aSite({
    'call-in': `\n  - from: '2011-04-01'\n    working-days: 5\n    count-publication-day: ${countsPublicationDay}\n    cutoff: '16:00'`,
  });
}
