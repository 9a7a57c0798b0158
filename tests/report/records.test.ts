import { describe, expect, test } from 'vitest';
import { DECISION, UPDATE, aDecision, aSite, aStrategy, anUpdate } from '../checks/factory.ts';
import { briefly, itemsOf, reportBetween, sectionsIn } from './between.ts';

const NEXT = 'content/updates/2018-19-q3.mdx';
const PROMISE = `\n  - id: open-a-home\n    promise: Open a home.\n    due: 2018-19-q3\n    paragraph: '1'`;
const CLOSURE = `\n  - update: 2018-19-q2\n    id: open-a-home\n    outcome: done\n    paragraph: '1'\n    note: It opened in May.`;
const STRATEGY = 'data/strategies/childrens-plan.yaml';

describe('decisions', () => {
  test('whose call-in closes on another day say so, and where they stand if that changes', () => {
    const report = reportBetween(
      {},
      {
        [DECISION]: aDecision({
          'call-in': `\n  stated: '2018-11-19'\n  override: It was urgent to close early.`,
        }),
      },
    );
    expect(briefly(report, 'decisions')).toEqual([
      'changed Progress in the second quarter: call-in closes: 11:59pm on Thursday 22 November 2018 → 11:59pm on Monday 19 November 2018 @ /decisions/2018-11-15-quarter-2/',
      expect.stringContaining('changed Progress in the second quarter: where it stands: '),
      'new Progress in the second quarter: why the deadline differs from the rule: It was urgent to close early. @ /decisions/2018-11-15-quarter-2/',
    ]);
  });

  test('whose deadline moves because the rule does say so', () => {
    const was = { [DECISION]: aDecision({ 'call-in': null }) };
    const rule = `\n  - from: '2011-04-01'\n    working-days: 3\n    count-publication-day: true\n    cutoff: midnight`;
    const report = reportBetween(was, { ...was, 'data/site.yaml': aSite({ 'call-in': rule }) });
    expect(itemsOf(report, 'decisions')[0]).toMatchObject({
      was: '11:59pm on Thursday 22 November 2018',
      now: '11:59pm on Tuesday 20 November 2018',
      why: ['Worked out by the council’s rule of 3 working days.'],
    });
    expect(briefly(report, 'site')).toEqual(['changed Rule of call-in from 2011-04-01: working days: 5 → 3']);
  });

  test('whose deadline is stated from now on, and was worked out before, say so though the day stays', () => {
    const report = reportBetween({ [DECISION]: aDecision({ 'call-in': null }) }, {});
    expect(briefly(report, 'decisions')).toEqual([
      'changed Progress in the second quarter: how the deadline of call-in is known: Worked out by the council’s rule of 5 working days. → The record states this day, and the council’s rule gives the same. @ /decisions/2018-11-15-quarter-2/',
    ]);
  });

  test('that are new say until when they can be called in, and those that go are gone', () => {
    const none = { [DECISION]: null };
    const report = reportBetween(none, {});
    expect(briefly(report, 'decisions')).toEqual([
      'new Progress in the second quarter, Cabinet, 15 November 2018 @ /decisions/2018-11-15-quarter-2/',
      'new Progress in the second quarter: resolution 1: To note the report. @ /decisions/2018-11-15-quarter-2/#r1',
    ]);
    expect(itemsOf(report, 'decisions').map(({ why }) => why)).toMatchInlineSnapshot(`
      [
        [
          "Cabinet noted the update.",
          "Call-in closes at 11:59pm on Thursday 22 November 2018. The record states this day, and the council’s rule gives the same.",
          "Councillors can call in this decision, asking for it to be looked at again before it takes effect, until 11:59pm on Thursday 22 November 2018.",
          "Published on 16 November 2018.",
          "Reasons: So that councillors know how the plan is going.",
          "Alternatives: None.",
          "Conflicts of interest: None.",
          "Dispensations: None.",
          "Key decision: not stated in the source.",
          "The update it is on: 2018-19-q2.",
        ],
        [
          "What it notes: update 2018-19-q2.",
        ],
      ]
    `);
    expect(briefly(reportBetween({}, none), 'decisions')).toEqual([
      'gone Progress in the second quarter, 15 November 2018 @ /decisions/2018-11-15-quarter-2/',
    ]);
  });

  test('that are new say what their records leave out, and the deadline in their own words', () => {
    const blank = aDecision({
      legacy: 'true',
      conflicts: null,
      'call-in': `\n  stated: '2018-11-22'\n  stated-words: Midnight on 22 November`,
    });
    const report = reportBetween({ [DECISION]: null }, { [DECISION]: blank });
    expect(itemsOf(report, 'decisions')[0]?.why).toEqual(
      expect.arrayContaining([
        'Conflicts of interest: not stated in the source.',
        'The deadline in the record’s words: Midnight on 22 November.',
      ]),
    );
  });

  test('say which resolutions and fields read otherwise', () => {
    const now = aDecision({
      reasons: 'So that everybody knows.',
      resolutions: `\n  - number: 1\n    text: To accept the report.\n    notes:\n      - update: '2018-19-q2'`,
    });
    expect(briefly(reportBetween({}, { [DECISION]: now }), 'decisions')).toEqual([
      'changed Progress in the second quarter: reasons: So that councillors know how the plan is going. → So that everybody knows. @ /decisions/2018-11-15-quarter-2/',
      'changed Progress in the second quarter: resolution 1: what was resolved: To note the report. → To accept the report. @ /decisions/2018-11-15-quarter-2/#r1',
    ]);
  });
});

describe('commitments', () => {
  test('are made, closed and changed', () => {
    const made = { [UPDATE]: anUpdate({ commitments: PROMISE }) };
    expect(briefly(reportBetween({}, made), 'commitments')).toEqual([
      'new Made: Open a home: due October to December 2018 (Quarter 3, 2018 to 2019) @ /commitments/#2018-19-q2-open-a-home',
    ]);
    const closed = {
      ...made,
      [NEXT]: anUpdate({ period: '2018-19-q3', figures: null, closes: CLOSURE }, '1. It opened.\n'),
    };
    expect(briefly(reportBetween(made, closed), 'commitments')).toEqual([
      'new Closed: Open a home: Done: It opened in May. @ /commitments/#2018-19-q2-open-a-home',
    ]);
    expect(itemsOf(reportBetween(made, closed), 'commitments')[0]?.why).toEqual([
      'Its end is told in Q3 2018–19, paragraph 1.',
    ]);
    expect(itemsOf(reportBetween({}, made), 'commitments')[0]?.why).toEqual(['Made in paragraph 1.']);
    const later = { [UPDATE]: anUpdate({ commitments: PROMISE.replace('2018-19-q3', '2018-19-q4') }) };
    expect(briefly(reportBetween(made, later), 'commitments')).toEqual([
      'changed Open a home: by when: 2018-19-q3 → 2018-19-q4 @ /commitments/#2018-19-q2-open-a-home',
    ]);
    expect(briefly(reportBetween(made, {}), 'commitments')).toEqual([
      'gone Open a home @ /commitments/#2018-19-q2-open-a-home',
    ]);
  });
});

test('of a commitment it is told which paragraph tells of its end now', () => {
  const closedIn = (paragraph: string) => ({
    [UPDATE]: anUpdate({ commitments: PROMISE }),
    [NEXT]: anUpdate(
      {
        period: '2018-19-q3',
        figures: null,
        closes: CLOSURE.replace(`paragraph: '1'`, `paragraph: '${paragraph}'`),
      },
      '1. It opened.\n2. Children live there.\n',
    ),
  });
  expect(briefly(reportBetween(closedIn('1'), closedIn('2')), 'commitments')).toEqual([
    'changed Where its end is told: Open a home: /updates/2018-19-q3/#p1 → /updates/2018-19-q3/#p2 @ /commitments/#2018-19-q2-open-a-home',
  ]);
});

describe('strategies and updates', () => {
  test('say that priorities are listed in another order', () => {
    const priority = (id: string) => `\n  - id: ${id}\n    title: The ${id}\n    summary: They are well.`;
    const [was, now] = [
      ['safe-children', 'young-people'],
      ['young-people', 'safe-children'],
    ].map((ids) => ({ [STRATEGY]: aStrategy({ priorities: ids.map(priority).join('') }) }));
    expect(briefly(reportBetween(was ?? {}, now ?? {}), 'priorities')).toEqual([
      'changed Order of the priorities of “Children’s plan”: The safe-children; The young-people → The young-people; The safe-children',
    ]);
    const more = {
      [STRATEGY]: aStrategy({
        priorities: ['new-ones', 'safe-children', 'young-people'].map(priority).join(''),
      }),
    };
    expect(itemsOf(reportBetween(was ?? {}, more), 'priorities')).toHaveLength(1);
  });

  test('say which key priorities are new and where they are reported on', () => {
    const keys = `\n  - id: homes\n    year: '2018-19'\n    letter: a\n    title: Open homes\n    priority: safe-children`;
    const strategy = { [STRATEGY]: aStrategy({ 'key-priorities': keys }) };
    const report = reportBetween({}, strategy);
    expect(briefly(report, 'priorities')).toEqual(['new Key priority a of 2018-19: Open homes']);
    const progress = {
      'key-priorities-year': `'2018-19'`,
      'key-priorities': `\n  - id: homes\n    paragraph: '1'`,
    };
    expect(
      briefly(reportBetween(strategy, { ...strategy, [UPDATE]: anUpdate(progress) }), 'priorities'),
    ).toEqual(['new Progress on “Open homes”: paragraph 1 @ /updates/2018-19-q2/#p1']);
  });

  test('that are new are told with their summary, and a page with so many places', () => {
    const next = { [NEXT]: anUpdate({ period: '2018-19-q3', figures: null }, '1. It opened.\n') };
    const report = reportBetween({}, next);
    expect(sectionsIn(report)).toEqual(['documents', 'words', 'addresses']);
    expect(briefly(report, 'documents')).toEqual([
      'new Update for October to December 2018 (Quarter 3, 2018 to 2019): A little better than a year before. @ /updates/2018-19-q3/',
    ]);
    expect(briefly(report, 'addresses')).toEqual([
      'new A page: with 3 places to link to @ /updates/2018-19-q3/',
    ]);
  });
});

describe('lists', () => {
  test('of terms say what is new and what reads otherwise', () => {
    const glossary = (text: string) => ({ 'data/glossary.yaml': text });
    const cabinet = '- id: cabinet\n  term: Cabinet\n  means: The councillors who decide.\n';
    expect(briefly(reportBetween({}, glossary(cabinet)), 'glossary')).toEqual([
      'changed Cabinet: what it means: The councillors who decide together. → The councillors who decide. @ /glossary/#cabinet',
    ]);
  });

  test('of corrections say what was mended and why', () => {
    const corrections = `- id: care-mended\n  class: correction\n  on: '2018-11-19'\n  update: 2018-19-q2\n  indicator: children-in-care\n  period: '2018-09-30'\n  was: 550\n  now: 552\n  reason: Two children were counted in the wrong place.\n`;
    const report = reportBetween({}, { 'data/corrections.yaml': corrections });
    expect(itemsOf(report, 'corrections')).toMatchObject([
      {
        kind: 'new',
        what: 'Corrected: Children in care, 30 September 2018',
        was: '550',
        now: '552',
        why: ['Two children were counted in the wrong place.'],
        address: '/corrections/#care-mended',
      },
    ]);
    expect(briefly(report, 'figures')).toEqual([
      'changed Children in care, Sep 2018: 552 → 552 [r] @ /updates/2018-19-q2/#p1',
    ]);
  });

  test('of corrections say which figure an entry is of now', () => {
    const entry = (period: string) => ({
      'data/corrections.yaml': `- id: care-mended\n  class: correction\n  on: '2018-11-19'\n  update: 2018-19-q2\n  indicator: children-in-care\n  period: '${period}'\n  was: 550\n  now: 552\n  reason: Two children were counted in the wrong place.\n`,
    });
    expect(briefly(reportBetween(entry('2018-09-30'), entry('2018-06-30')), 'corrections')).toEqual([
      'changed Corrected: Children in care, 30 June 2018: the period: 2018-09-30 → 2018-06-30 @ /corrections/#care-mended',
    ]);
  });

  test('of redirects say where an address that is gone leads now', () => {
    const redirects = `- from: /about/\n  to: /us/\n  on: '2018-11-19'\n  reason: The page has a better name now.\n`;
    const page = '---\ntitle: About this site\nsummary: What this site is.\n---\n\nWhat this site is.\n';
    const report = reportBetween(
      {},
      { 'content/pages/about.mdx': null, 'content/pages/us.mdx': page, 'data/redirects.yaml': redirects },
    );
    expect(itemsOf(report, 'addresses')).toMatchObject([
      { kind: 'new', address: '/us/' },
      { kind: 'gone', address: '/about/', leadsTo: '/us/', why: ['The page has a better name now.'] },
    ]);
  });
});

test('a new update is told with its day, its source and whether it is the newest', () => {
  const details = { period: '2018-19-q3', figures: null, published: `'2018-11-19'` };
  const next = reportBetween({}, { [NEXT]: anUpdate(details, '1. It opened.\n') });
  expect(itemsOf(next, 'documents')[0]?.why).toEqual([
    'Published on 19 November 2018.',
    'Its source: Report on the second quarter.',
    'It is the newest: the home page shows it, and /updates/latest/ leads to it.',
  ]);
  const earlier = anUpdate({ ...details, period: '2018-19-q1', 'year-end': 'true' }, '1. It opened.\n');
  const report = reportBetween({}, { 'content/updates/2018-19-q1.mdx': earlier });
  expect(itemsOf(report, 'documents')[0]?.why).toEqual([
    'Published on 19 November 2018.',
    'Its source: Report on the second quarter.',
    'It also reports on the whole year.',
  ]);
});
