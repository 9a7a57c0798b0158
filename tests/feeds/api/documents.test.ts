import { describe, expect, test } from 'vitest';
import { apiDocuments } from '../../../src/feeds/api/documents.ts';
import { aLibrary } from '../../factories/library.ts';
import { NOW, aFullLibrary, aLibrarySaying, corrected } from '../full-library.ts';
import { documentOf, textOf } from './api-reader.ts';

const library = aFullLibrary();
const read = (name: string, now = NOW) => documentOf(name, library, now);

describe('the API', () => {
  test('has these documents', () => {
    expect(apiDocuments(library, NOW).map(({ name }) => name)).toEqual([
      'openapi',
      'index',
      'updates',
      'updates/2018-19-q1',
      'updates/2018-19-q2',
      'priorities',
      'priorities/safeguarding',
      'priorities/early-help',
      'indicators',
      'indicators/plans',
      'indicators/second-plans',
      'decisions',
      'decisions/old',
      'decisions/called-in',
      'decisions/open',
      'decisions/urgent',
      'decisions/to-come',
      'call-ins',
      'commitments',
      'corrections',
      'glossary',
    ]);
  });

  test('says in each where it is and on what terms', () => {
    for (const { name, text } of apiDocuments(library, NOW).filter((one) => one.name !== 'openapi')) {
      expect(JSON.parse(text())).toMatchObject({
        self: `https://quarterlight.example/api/v1/${name}.json`,
        licence: {
          name: 'Open Government Licence v3.0',
          url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
        },
      });
    }
  });

  test('is indexed, with the count of each kind', () => {
    expect(read('index')).toMatchObject({
      title: 'Children’s Services performance',
      version: '1',
      as_of: '2018-07-18T12:00:00+01:00',
      paging: 'None: every list is whole.',
      openapi_url: 'https://quarterlight.example/api/v1/openapi.json',
      archive_url: 'https://quarterlight.example/data/all.zip',
    });
    expect(read('index').documents).toContainEqual({
      url: 'https://quarterlight.example/api/v1/decisions/{decision}.json',
      description: 'The record of one decision, with its resolutions, its call-in and its timeline.',
      count: 5,
    });
  });
});

describe('an update', () => {
  const { update } = read('updates/2018-19-q2');

  test('has each figure with its status, its reasons and what was changed in it', () => {
    expect(update.figures[0]).toEqual({
      update: '2018-19-q2',
      indicator: 'second-plans',
      period: {
        id: '2018-19-q2',
        basis: 'quarter',
        start: '2018-07-01',
        end: '2018-09-30',
        words: 'July to September 2018 (Quarter 2, 2018 to 2019)',
      },
      area: { id: 'thornaby', name: 'Thornaby', code: 'E06000099' },
      measure: 'level',
      value: 5.5,
      decimals: 1,
      unit: 'percent',
      text: '5.5%',
      numerator: 11,
      denominator: 200,
      markers: ['r'],
      status: { status: 'within tolerance', reasons: [expect.any(String), expect.any(String)] },
      direction: null,
      paragraph: '7f',
      first_published: null,
      as_printed: false,
      reported_in: null,
      source: 'Ofsted',
      note: 'A note.',
      corrections: [
        {
          id: 'second-plans-corrected',
          class: 'correction',
          on: '2019-03-04',
          change: 'changed',
          was: 6,
          now: 5.7,
          reason: 'A school had been counted twice.',
          url: 'https://quarterlight.example/corrections/#second-plans-corrected',
        },
        expect.objectContaining({ class: 'revision', was: 5.7, now: 5.5 }),
      ],
      url: 'https://quarterlight.example/updates/2018-19-q2/#p7f',
    });
  });

  test('has a marker in place of a figure that is not there, and the unit of a change', () => {
    expect(update.figures[1]).toMatchObject({ value: -21, unit: 'percent', text: '−21%', status: null });
    expect(update.figures[2]).toMatchObject({
      value: null,
      text: '[x]',
      markers: ['x'],
      reported_in: '2018-19-q1',
    });
    expect(update.figures[3]).toMatchObject({ area: { id: 'england' }, status: null, direction: null });
  });

  test('has its paragraphs with the indicators that they cite', () => {
    expect(update.paragraphs.at(-1)).toEqual({
      update: '2018-19-q2',
      number: '7f',
      text: 'Plans: 5.5%.',
      heading: 'Safeguarding',
      indicators: ['second-plans', 'plans'],
      url: 'https://quarterlight.example/updates/2018-19-q2/#p7f',
    });
  });

  test('has its table, its key priorities, the decisions on it and what was changed, withdrawals too', () => {
    expect(update.table).toEqual([
      {
        line: 1,
        indicators: ['plans'],
        progress: 'On track.',
        url: 'https://quarterlight.example/updates/2018-19-q2/#line-1',
      },
    ]);
    expect(update.key_priorities).toEqual([
      { id: 'fewer-plans', paragraph: '7f', url: 'https://quarterlight.example/updates/2018-19-q2/#p7f' },
    ]);
    expect(update.decisions.map(({ id }: { id: string }) => id)).toContain('open');
    expect(update.corrections.map(({ id }: { id: string }) => id)).toEqual([
      'england-withdrawn',
      'second-plans-revised',
      'second-plans-corrected',
    ]);
  });

  test('of the repository shows a correction and the earlier value', () => {
    const { figures } = documentOf('updates/2011-12-q4', corrected).update;
    const changed = figures.filter(({ corrections }: { corrections: object[] }) => corrections.length > 0);
    expect(changed).toMatchObject([{ value: 65.9, markers: ['r'], corrections: [{ was: 65.8, now: 65.9 }] }]);
  });

  test('in short says where the whole is', () => {
    expect(read('updates').updates[0]).toMatchObject({
      id: '2018-19-q1',
      published: '2018-07-20',
      source: { kind: 'report', title: 'Report on the quarter', note: null },
      figure_count: 0,
      url: 'https://quarterlight.example/updates/2018-19-q1/',
      api_url: 'https://quarterlight.example/api/v1/updates/2018-19-q1.json',
    });
  });
});

describe('a decision', () => {
  test('has every field of regulation 12, its resolutions and its call-in', () => {
    expect(read('decisions/open')).toMatchObject({
      as_of: '2018-07-18T12:00:00+01:00',
      decision: {
        made: '2018-07-12',
        key_decision: true,
        reasons: 'So that councillors know how the quarter went.',
        alternatives: 'None',
        conflicts: 'None',
        dispensations: 'None',
        state: 'call-in-open',
        state_since: '2018-07-16',
        resolutions: [
          {
            number: 1,
            text: 'To note.',
            notes: [
              {
                update: '2018-19-q2',
                paragraph: '7f',
                url: 'https://quarterlight.example/updates/2018-19-q2/#p7f',
              },
              {
                update: '2018-19-q2',
                paragraph: null,
                url: 'https://quarterlight.example/updates/2018-19-q2/',
              },
            ],
            indicators: ['plans'],
            url: 'https://quarterlight.example/decisions/open/#r1',
          },
        ],
        call_in: {
          deadline: {
            last_day: '2018-07-20',
            effective: '2018-07-21T00:00:00+01:00',
            words: '11:59pm on Friday 20 July 2018',
          },
          stated: false,
          exempt: null,
          rule: { working_days: 5, count_publication_day: true, cutoff: 'midnight' },
        },
        called_in: null,
      },
    });
  });

  test('has null for a field that an old record leaves blank, and no deadline without a day of publication', () => {
    expect(read('decisions/old').decision).toMatchObject({
      published: null,
      conflicts: null,
      key_decision: null,
      call_in_last_day: null,
      call_in: { deadline: null, rule: null },
      state: 'not-yet-published',
    });
  });

  test('has why it cannot be called in, or what came of it', () => {
    expect(read('decisions/urgent').decision).toMatchObject({
      state: 'exempt',
      call_in: { exempt: 'The work cannot wait.', deadline: null },
    });
    expect(read('decisions/called-in').decision).toMatchObject({
      state: 'confirmed',
      called_in: {
        on: '2018-06-19',
        by: 'Chair of Scrutiny',
        outcome: 'confirmed',
        outcome_on: '2018-07-02',
      },
    });
  });

  test('stands where it stands at the instant of the build', () => {
    expect(read('decisions/open', '2018-07-20T22:59:59Z').decision.state).toBe('call-in-open');
    expect(read('decisions/open', '2018-07-20T23:00:00Z').decision.state).toBe('in-effect');
  });
});

describe('call-ins', () => {
  const idsAt = (now: string) => {
    const document = read('call-ins', now);
    const ids = (list: { decision: { id: string } }[]) => list.map(({ decision }) => decision.id);
    return [ids(document.upcoming), ids(document.open), ids(document.past)];
  };

  test('are to come, open or over, the latest deadline first', () => {
    expect(idsAt(NOW)).toEqual([['to-come'], ['open'], ['called-in']]);
    expect(idsAt('2018-07-23T12:00Z')).toEqual([[], ['to-come'], ['open', 'called-in']]);
  });
});

describe('an indicator', () => {
  const { indicator } = read('indicators/second-plans');

  test('has its target read into parts, its breaks and its lineage', () => {
    expect(indicator).toMatchObject({
      targets: [
        {
          text: '<5%',
          comparison: 'below',
          value: 5,
          tolerance: { amount: 1, kind: 'points' },
          from: '2018-19',
          start: '2018-04-01',
          end: '2019-03-31',
          update: '2018-19-q2',
          paragraph: null,
          url: 'https://quarterlight.example/updates/2018-19-q2/',
        },
      ],
      breaks: [{ at: '2015-04-01', reason: 'Plans are counted by child.' }],
      lineage: [
        { indicator: 'plans', priority: null, url: 'https://quarterlight.example/indicators/plans/' },
        {
          indicator: null,
          priority: 'early-help',
          url: 'https://quarterlight.example/priorities/early-help/',
        },
      ],
      csv_url: 'https://quarterlight.example/data/indicators/second-plans.csv',
    });
  });

  test('has its latest figure, every figure and where it is cited', () => {
    expect(indicator.latest).toMatchObject({ value: 5.5, area: { id: 'thornaby' } });
    expect(indicator.observations).toHaveLength(2);
    expect(indicator.citations).toEqual({
      paragraphs: [
        {
          update: '2018-19-q2',
          paragraph: '7f',
          url: 'https://quarterlight.example/updates/2018-19-q2/#p7f',
        },
      ],
      decisions: [],
    });
    expect(read('indicators/plans').indicator.citations.decisions).toMatchObject([{ id: 'open' }]);
  });
});

test('a priority has its indicators, paragraphs, key priorities and commitments', () => {
  expect(read('priorities/safeguarding').priority).toMatchObject({
    strategy: { id: 'strategy-2017' },
    indicators: [{ id: 'plans' }, { id: 'second-plans', latest: { value: 5.5 } }],
    key_priorities: [
      { id: 'fewer-plans', letter: 'a', reports: [{ update: '2018-19-q2', paragraph: '7f' }] },
    ],
    paragraphs: [{ update: '2018-19-q2', number: '7' }, {}, {}, {}, {}, {}, {}, { update: '2018-19-q1' }],
    feed_url: 'https://quarterlight.example/priorities/safeguarding/feed.xml',
  });
  expect(read('priorities/early-help').priority).toMatchObject({
    commitments: [{ id: 'review', closed: { outcome: 'done', update: '2018-19-q2' } }],
    predecessors: [{ indicator: 'second-plans', note: 'Early help carries it on.' }],
  });
});

test('commitments, corrections and the glossary are lists', () => {
  expect(read('commitments').commitments).toMatchObject([
    { id: 'review', due: '2018-19-q2', due_by: '2018-09-30', closed: { note: 'In time.' } },
    { id: 'train', due: null, due_by: null, closed: null, priority: null },
  ]);
  expect(read('corrections').corrections.at(-1)).toMatchObject({
    change: 'withdrawn',
    was: 4,
    now: null,
    area: 'england',
    title: 'Second child protection plans',
  });
  expect(read('glossary').terms).toEqual([
    {
      id: 'cla',
      term: 'CLA',
      stands: 'children looked after',
      means: 'Children in care.',
      url: 'https://quarterlight.example/glossary/#cla',
    },
  ]);
});

test('a correction of an indicator that is gone has no title', () => {
  const gone = aLibrary({ corrections: library.corrections, indicators: [] });
  expect(documentOf('corrections', gone).corrections[0].title).toBeNull();
});

test('a text that would end a script reads back as it was', () => {
  const hostile = aLibrarySaying('</script>');
  expect(textOf('updates', hostile)).toContain('\\u003c/script\\u003e');
  expect(documentOf('updates', hostile).updates[0].title).toBe('</script>');
});
