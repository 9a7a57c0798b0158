import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { siteFeed } from '../../src/feeds/atom/site-feed.ts';
import { readLibrary } from '../../src/library/from-disk.ts';
import type { Library } from '../../src/library/library.ts';
import { correctionsSchema } from '../../src/schemas/correction.ts';
import { aDecision } from '../factories/decision.ts';
import { aLibrary, only } from '../factories/library.ts';
import { aSite } from '../factories/site.ts';
import { anUpdate } from '../factories/update.ts';
import { atomFaults, readFeed } from './atom-reader.ts';

const NOW = '2018-11-30T12:00Z';
const repository = readLibrary(dirname(dirname(import.meta.dirname)));

const feedOf = (parts: Partial<Library>, now = NOW) => readFeed(siteFeed(aLibrary(parts), now));
const entryOf = (parts: Partial<Library>, now = NOW) => only(feedOf(parts, now).entries);

const CORRECTION = {
  id: 'second-plans-q2',
  class: 'correction',
  on: '2019-03-04',
  update: '2018-19-q2',
  indicator: 'second-plans',
  period: '2018-19-q2',
  was: 5.5,
  now: 6,
  reason: 'Two plans had been counted twice.',
};
const corrections = (...overrides: object[]) =>
  correctionsSchema.parse(overrides.map((override) => ({ ...CORRECTION, ...override })));

describe('the feed of the whole site', () => {
  test('says what it is, where it is, whose figures it gives and on what terms', () => {
    expect(feedOf({ site: aSite({ notice: 'This is a demonstration.' }) })).toEqual({
      id: 'https://quarterlight.example/feed.xml',
      title: 'Children’s Services performance – Thornaby',
      self: 'https://quarterlight.example/feed.xml',
      alternate: 'https://quarterlight.example/',
      updated: '2018-11-30T12:00:00.000Z',
      subtitle: 'How services are doing. This is a demonstration.',
      author: 'Thornaby Borough Council',
      rights:
        'Open Government Licence v3.0: https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
      entries: [],
    });
  });

  test('is as new as its newest entry, whenever it is built', () => {
    const updates = [anUpdate({ published: '2018-11-20' })];
    expect(feedOf({ updates }, '2018-12-01T12:00Z').updated).toBe('2018-11-20T00:00:00.000Z');
    expect(siteFeed(aLibrary({ updates }), '2018-12-01T12:00Z')).toBe(
      siteFeed(aLibrary({ updates }), '2019-12-01T12:00Z'),
    );
  });

  test('has the newest first', () => {
    const updates = [
      anUpdate({ period: '2018-19-q1', published: '2018-08-01' }),
      anUpdate({ period: '2018-19-q2', published: '2018-11-01' }),
    ];
    const decisions = [aDecision({ made: '2018-10-18', published: '2018-10-22', update: '2018-19-q1' })];
    expect(feedOf({ updates, decisions }).entries.map(({ updated }) => updated.slice(0, 10))).toEqual([
      '2018-11-01',
      '2018-10-27',
      '2018-08-01',
    ]);
  });

  test('of many entries has the newest fifty, and says so', () => {
    const quarters = Array.from(
      { length: 52 },
      (_, index) => [2000 + Math.floor(index / 4), index % 4] as const,
    );
    const updates = quarters.map(([year, quarter]) =>
      anUpdate({ period: `${year}-${String((year + 1) % 100).padStart(2, '0')}-q${quarter + 1}` }),
    );
    const { entries, subtitle } = feedOf({ updates });
    expect(entries).toHaveLength(50);
    expect(entries[0]?.id).toBe('https://quarterlight.example/updates/2012-13-q4/');
    expect(entries.at(-1)?.id).toBe('https://quarterlight.example/updates/2000-01-q3/');
    expect(subtitle).toContain('These are the newest 50 of 52 entries.');
  });
});

describe('an update', () => {
  test('has its page as its lasting name', () => {
    expect(entryOf({ updates: [anUpdate()] })).toMatchObject({
      id: 'https://quarterlight.example/updates/2018-19-q2/',
      link: 'https://quarterlight.example/updates/2018-19-q2/',
      title: 'July to September 2018 (Quarter 2, 2018 to 2019): Quarterly update',
      summary: 'What happened in the quarter.',
    });
  });

  test('has the day of its publication where the record gives one', () => {
    const entry = entryOf({ updates: [anUpdate({ published: '2018-11-20' })] });
    expect(entry).toMatchObject({
      published: '2018-11-20T00:00:00.000Z',
      updated: '2018-11-20T00:00:00.000Z',
    });
    expect(entry.content).not.toContain('does not say when');
  });

  test('without one has no day of publication, is placed by the first decision on it, and says so', () => {
    const decisions = [
      aDecision({ id: 'second', made: '2018-12-13', published: '2018-12-17' }),
      aDecision({ id: 'first', made: '2018-11-15', published: '2018-11-19' }),
    ];
    const { entries } = feedOf({ updates: [anUpdate()], decisions });
    const entry = entries.find(({ id }) => id.includes('/updates/'));
    expect(entry).toMatchObject({ published: '', updated: '2018-11-19T00:00:00.000Z' });
    expect(entry?.content).toContain('Here it has the day of the first decision on it.');
  });

  test('without one and without a decision is placed after its quarter, and says so', () => {
    const entry = entryOf({ updates: [anUpdate()] });
    expect(entry).toMatchObject({ published: '', updated: '2018-10-01T00:00:00.000Z' });
    expect(entry.content).toContain('the earliest it can be from');
  });

  test('is updated when one of its figures is corrected, and not when one of another update is', () => {
    const updates = [
      anUpdate({ published: '2018-11-20' }),
      anUpdate({ period: '2018-19-q1', published: '2018-08-20' }),
    ];
    const { entries } = feedOf({ updates, corrections: corrections({}) });
    expect(entries.map(({ id, updated }) => `${updated.slice(0, 10)} ${id.slice(28)}`)).toEqual([
      '2019-03-04 /corrections/#second-plans-q2',
      '2019-03-04 /updates/2018-19-q2/',
      '2018-08-20 /updates/2018-19-q1/',
    ]);
  });
});

describe('a decision', () => {
  test('is published when its record is, and updated when it comes to where it stands', () => {
    const at = (now: string) => entryOf({ decisions: [aDecision()] }, now);
    expect(at('2018-07-18T12:00+01:00')).toMatchObject({
      published: '2018-07-16T00:00:00.000Z',
      updated: '2018-07-16T00:00:00.000Z',
      summary: expect.stringContaining('until 11:59pm on Friday 20 July 2018'),
    });
    expect(at('2018-07-21T00:00+01:00')).toMatchObject({
      updated: '2018-07-21T00:00:00.000Z',
      summary: expect.stringContaining('has taken effect'),
    });
  });

  test('whose day of publication is not known has none', () => {
    const entry = entryOf({ decisions: [aDecision({ legacy: true, published: undefined })] });
    expect(entry).toMatchObject({ published: '', updated: '2018-07-12T00:00:00.000Z' });
  });
});

describe('a correction', () => {
  const figures = (...overrides: object[]) =>
    feedOf({ corrections: corrections(...overrides) }).entries.map(({ title, summary }) => [title, summary]);

  test('tells what was changed, from what to what, and why', () => {
    expect(figures({})).toEqual([
      [
        'Correction: Second child protection plans, July to September 2018 (Quarter 2, 2018 to 2019)',
        'It was 5.5% and is now 6.0%. Two plans had been counted twice.',
      ],
    ]);
  });

  test('is told from a revision, and names another area, a change and what was withdrawn', () => {
    const [entry] = figures({ class: 'revision', area: 'england', measure: 'change', now: 'withdrawn' });
    expect(entry?.[0]).toBe(
      'Revision: Second child protection plans, change on a year before, July to September 2018 (Quarter 2, 2018 to 2019), England',
    );
    expect(entry?.[1]).toContain('It was +5.5% and has been withdrawn.');
  });

  test('of an indicator that is gone is still told', () => {
    expect(figures({ indicator: 'gone' })[0]?.[0]).toContain('Correction: gone, July');
  });
});

describe('the feed that the repository publishes', () => {
  test('is valid by the grammar of RFC 4287', () => {
    expect(atomFaults(siteFeed(repository, NOW))).toEqual([]);
  });

  test('has an entry for each update and decision, each with an id of its own', () => {
    const { entries } = readFeed(siteFeed(repository, NOW));
    const { updates, decisions, corrections: changed } = repository;
    expect(entries).toHaveLength(updates.length + decisions.length + changed.length);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });
});
