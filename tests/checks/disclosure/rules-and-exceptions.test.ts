import { describe, expect, test } from 'vitest';
import { DECISION, aDecision, aProject, aSite, anIndicator, idsOf, wordsOf } from '../factory.ts';
import { exceptionFor, withPeople } from './people.ts';

const HIDDEN = { value: 'null', markers: '[c]' };

describe('the rule for small numbers', () => {
  const site = (key: string, value: string) => aProject({ 'data/site.yaml': aSite({ [key]: value }) });

  test('hides what the Department for Education hides, up to five', () => {
    expect(wordsOf(site('small-number-threshold', '2'))).toMatchInlineSnapshot(`
      "data/site.yaml:26:25 disclosure-rule-weak Numbers of people are hidden only up to 2. Larger ones tell who people are just as well.
        25 |   link: '#1A5A96'
        26 | small-number-threshold: 2
           |                         ^
        Write small-number-threshold: 5 and small-number-group: 500, or what the council’s own rule says, if it hides more.

      1 problem to mend.
      "
    `);
    expect(idsOf(site('small-number-threshold', '4'))).toEqual(['disclosure-rule-weak']);
    expect(idsOf(site('small-number-threshold', '5'))).toEqual([]);
  });

  test('takes percentages to be of no great crowd', () => {
    expect(wordsOf(site('small-number-group', '50000'))).toContain('it is taken to be of 50000.');
    expect(idsOf(site('small-number-group', '2000'))).toEqual([]);
  });
});

describe('an exception', () => {
  const small = (entry: object) =>
    withPeople([{ value: 3 }], exceptionFor({ indicator: 'left-care', ...entry } as Record<string, string>));

  test('has a reason that says something', () => {
    expect(idsOf(small({}))).toEqual(['disclosure-exception']);
  });

  test.each([
    ['reason', 'To be confirmed, to be confirmed.'],
    ['reason', 'xxxxxxxxxxxxxxxxxxxxxxxxx'],
    ['reason', 'reason reason reason reason'],
    ['signed-off-by', 'TBD'],
  ])('is refused where its %s is %s', (key, text) => {
    const details = exceptionFor({ indicator: 'left-care' });
    const list = details['small-number-exceptions'] ?? '';
    const written = list.replace(new RegExp(`${key}: .*`), `${key}: ${text}`);
    const tree = withPeople([{ value: 3 }], { 'small-number-exceptions': written });
    expect(idsOf(tree)).toContain('disclosure-exception-reason');
  });

  test('is not signed off before its quarter began', () => {
    const list = exceptionFor({ indicator: 'left-care' })['small-number-exceptions'] ?? '';
    const early = { 'small-number-exceptions': list.replace('2018-11-01', '2018-06-30') };
    expect(wordsOf(withPeople([{ value: 3 }], early))).toContain(
      'is said to be signed off on 30 June 2018, before the quarter 2018-19-q2 had begun.',
    );
  });

  describe('signed off on a day to come', () => {
    const list = exceptionFor({ indicator: 'left-care' })['small-number-exceptions'] ?? '';
    const signed = (on: string, since?: string) =>
      withPeople(
        [{ value: 3 }],
        { 'small-number-exceptions': list.replace('2018-11-01', on) },
        since === undefined ? {} : { 'data/published/addresses.csv': `address,since,words\n/,${since},\n` },
      );

    test('is refused', () => {
      expect(wordsOf(signed('2018-11-21', '2018-11-19'))).toContain(
        'is said to be signed off on 21 November 2018, which is still to come.',
      );
      expect(idsOf(signed('2018-11-20', '2018-11-19'))).not.toContain('disclosure-exception-reason');
    });

    test('is fine before the last publication, where the clock is set back behind that', () => {
      expect(idsOf(signed('2018-12-03', '2018-12-02'))).toContain('disclosure-exception-reason');
      expect(idsOf(signed('2018-12-03', '2018-12-03'))).not.toContain('disclosure-exception-reason');
    });

    test('is fine before the first publication, when nobody knows whether it is', () => {
      expect(idsOf(signed('2018-12-03'))).toEqual(['disclosure-exception']);
    });
  });

  test('for a figure that another covers is refused', () => {
    const list = exceptionFor({ indicator: 'left-care' })['small-number-exceptions'] ?? '';
    const tree = withPeople([{ value: 3 }], { 'small-number-exceptions': `${list}${list}` });
    expect(idsOf(tree)).toEqual(['disclosure-exception', 'disclosure-exception-unused']);
  });
});

describe('an indicator of people', () => {
  const counts = (of: string) =>
    withPeople(
      [{ indicator: 'new' }],
      {},
      { 'data/indicators/new.yaml': anIndicator({ title: 'New', of, people: 'false' }) },
    );

  test.each([
    'child protection plans',
    'secondary school pupils',
    'looked-after children',
    'all care leavers',
  ])('says so where it counts %s', (of) => {
    expect(idsOf(counts(of))).toEqual(['disclosure-people-not-said']);
  });

  test.each([
    'children’s homes',
    'places for children',
    'posts',
    'social worker vacancies',
    'childcare settings',
  ])('is not one of %s', (of) => {
    expect(idsOf(counts(of))).toEqual([]);
  });
});

describe('an indicator of what happens to people', () => {
  const counts = (of: string, title: string) =>
    withPeople(
      [{ indicator: 'new' }],
      {},
      { 'data/indicators/new.yaml': anIndicator({ title, of, people: 'false' }) },
    );

  test('counts people too', () => {
    expect(wordsOf(counts('reviews', 'Reviews for children in care held in time'))).toMatchInlineSnapshot(`
      "data/indicators/new.yaml:4:9 disclosure-people-not-said This indicator counts “reviews”, which are of people, but says people: false, so small numbers of them would be published.
        3 | of: reviews
        4 | people: false
          |         ^^^^^
        Write people: true. Where the words mislead, say after of: what is really counted, such as schools.

      1 problem to mend.
      "
    `);
  });

  test.each([
    ['episodes', 'Children missing from home'],
    ['permanent exclusions', 'Pupils who may not come back'],
    ['assessments', 'People being assessed as adopters'],
  ])('is one of %s: %s', (of, title) => {
    expect(idsOf(counts(of, title))).toEqual(['disclosure-people-not-said']);
  });

  test.each([
    ['visits', 'Visits to children’s homes by Ofsted'],
    ['reviews', 'Reviews of policies'],
    ['priority actions', 'Actions from inspections of services for children'],
    ['places', 'Places for children who are two'],
    ['spending on foster allowances', 'Allowances for children in care'],
  ])('is not one of %s: %s', (of, title) => {
    expect(idsOf(counts(of, title))).toEqual([]);
  });
});

describe('a hidden count', () => {
  const whole = { indicator: 'children-in-care', period: `'2018-06-30'`, ...HIDDEN };
  const share = { indicator: 'moved-twice', period: `'2018-06-30'`, value: 50, numerator: 30 };

  test('does not follow from a share of it and the numerator', () => {
    expect(wordsOf(withPeople([whole, { ...share, decimals: 1 }]))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:28:16 disclosure-recoverable “Children moved twice” for 30 June 2018 (paragraph 1) is 50.0%, and the number counted (numerator) is 30. From the two, “Children in care” (Jun 2018), which is hidden, can be worked out.
        27 |     paragraph: '1'
        28 |     numerator: 30
           |                ^^
        Take the line numerator: out.
        Or, if it may be published, have that signed off. Add this at the top of content/updates/2018-19-q2.mdx, with a sentence that says why, the post that agreed to it and the day in place of ???:
        small-number-exceptions:
          - indicator: moved-twice
            period: '2018-06-30'
            reason: ???
            signed-off-by: ???
            on: '???'

      1 problem to mend.
      "
    `);
    expect(idsOf(withPeople([whole, { ...share, numerator: 300 }]))).toEqual([]);
  });

  test.each([
    'The number was 470.',
    'Two more than in June, when it was 468.',
    'There were sixty children.',
    'It was 12%.',
    'A couple came forward, and nobody else.',
    'Another person came later.',
    'They are twins.',
  ])('is not told in its note: %s', (note) => {
    expect(idsOf(withPeople([{ ...HIDDEN, note }]))).toEqual(['disclosure-hidden-given-away']);
  });

  test.each([
    'It is from 1 to 5.',
    'Fewer than 10 children left.',
    'Hidden since 30 June 2018.',
    'See paragraph 12.',
    'It is hidden so that nobody can tell who a child or a family is.',
  ])('may have the note: %s', (note) => {
    expect(idsOf(withPeople([{ ...HIDDEN, note }]))).toEqual([]);
  });
});

describe('a cell of a table', () => {
  const cell = (name: string, words: string) =>
    aProject({ [DECISION]: aDecision({}, `| Group | What happened |\n|---|---|\n| ${name} | ${words} |\n`) });

  test('does not say what few people did', () => {
    expect(idsOf(cell('Boys in care', '3 moved'))).toEqual(['disclosure-number-in-text']);
    expect(idsOf(cell('Care leavers', 'two left'))).toEqual(['disclosure-number-in-text']);
  });

  test.each([
    ['Homes', '3 closed'],
    ['Boys in care', '30 moved'],
    ['Boys in care', '3 years old'],
  ])('may say: %s, %s', (name, words) => {
    expect(idsOf(cell(name, words))).toEqual([]);
  });
});

test('what the site says of itself is read as well', () => {
  const site = aSite({ description: 'How three children did.' });
  expect(idsOf(aProject({ 'data/site.yaml': site }))).toEqual(['disclosure-number-in-text']);
});

describe('a remark beside a hidden figure', () => {
  const remarked = (line: string) => {
    return withPeople([{ period: `'2018-06-30'${line}`, ...HIDDEN }, { value: 70 }]);
  };

  test('does not tell it, since the files are public', () => {
    expect(wordsOf(remarked(' # really 4'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:20:26 disclosure-hidden-given-away “Children who left care” for 30 June 2018 (paragraph 1) is hidden, but a remark beside it tells a number: “really 4”. No page shows it, but the files are public too.
        19 |   - indicator: left-care
        20 |     period: '2018-06-30' # really 4
           |                          ^^^^^^^^
        Take the remark out. A file that was once public cannot be called back: if this one was, tell the maintainers.

      1 problem to mend.
      "
    `);
  });

  test.each([' # the true figure is 12', '\n    # it was 3, says the report', ' # three children'])(
    'is refused: %s',
    (line) => {
      expect(idsOf(remarked(line))).toEqual(['disclosure-hidden-given-away']);
    },
  );

  test.each([
    ' # last: 60, in paragraph 4',
    ' # hidden: see paragraph 3',
    '\n    # 2018-19-q1',
    ' # ask the team in January',
  ])('may say: %s', (line) => {
    expect(idsOf(remarked(line))).toEqual([]);
  });

  test('above it is found, and one of the figure before it is not', () => {
    const hidden = { period: `'2018-06-30'`, ...HIDDEN };
    const above = withPeople([{ paragraph: `'1'\n  # the true figure is 3` }, hidden]);
    expect(idsOf(above)).toEqual(['disclosure-hidden-given-away']);
    expect(idsOf(withPeople([{ paragraph: `'1' # really 4` }, hidden]))).toEqual([]);
  });
});
