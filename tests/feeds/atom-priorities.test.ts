import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { priorityFeed } from '../../src/feeds/atom/priority-feed.ts';
import { readLibrary } from '../../src/library/from-disk.ts';
import type { Library } from '../../src/library/library.ts';
import { prioritiesOf } from '../../src/library/priorities.ts';
import { correctionsSchema } from '../../src/schemas/correction.ts';
import { aDecision } from '../factories/decision.ts';
import { anIndicator } from '../factories/indicator.ts';
import { aLibrary } from '../factories/library.ts';
import { aStrategy } from '../factories/strategy.ts';
import { anUpdate } from '../factories/update.ts';
import { atomFaults, readFeed } from './atom-reader.ts';

const NOW = '2018-11-30T12:00Z';
const FEED = 'https://quarterlight.example/priorities/safeguarding/feed.xml';

const strategy = aStrategy({
  priorities: [
    {
      id: 'safeguarding',
      title: 'Safeguarding',
      headings: ['Keeping safe'],
      summary: 'Keeping children safe.',
    },
    { id: 'schools', title: 'Schools', summary: 'Learning.' },
  ],
  'key-priorities': [
    { id: 'audit', year: '2018-19', letter: 'a', title: 'To audit', priority: 'safeguarding' },
  ],
});

function feedOf(parts: Partial<Library>) {
  const library = aLibrary({ strategies: [strategy], ...parts });
  const priority = prioritiesOf(library).find(({ id }) => id === 'safeguarding');
  if (priority === undefined) throw new Error('There is no such priority.');
  return readFeed(priorityFeed(priority, library, NOW));
}

const idsOf = (parts: Partial<Library>) => feedOf(parts).entries.map(({ id }) => id);
const figure = { indicator: 'second-plans', period: '2018-19-q2', value: 5, paragraph: '1' };

describe('the feed of a priority', () => {
  test('says which it is of, and leads to its page', () => {
    expect(feedOf({})).toMatchObject({
      id: FEED,
      self: FEED,
      alternate: 'https://quarterlight.example/priorities/safeguarding/',
      title: 'Safeguarding – Children’s Services performance – Thornaby',
      subtitle: 'Keeping children safe.',
    });
  });

  test('has the updates with a figure of its indicators, under its heading, or on its key priorities', () => {
    const updates = [
      anUpdate({ period: '2017-18-q1', figures: [{ ...figure, period: '2017-18-q1' }] }),
      anUpdate({ period: '2017-18-q2', text: '## Keeping safe\n\n1. All is well.' }),
      anUpdate({ period: '2017-18-q3', 'key-priorities': [{ id: 'audit', paragraph: '1' }] }),
      anUpdate({ period: '2017-18-q4', text: '## Schools\n\n1. All is well.' }),
    ];
    expect(idsOf({ updates })).toEqual([`${FEED}#2017-18-q3`, `${FEED}#2017-18-q2`, `${FEED}#2017-18-q1`]);
  });

  test('gives the paragraphs under its heading, each with its address', () => {
    const text = '## Schools\n\n1. Not this.\n\n## Safeguarding\n\n2. All is well.\n   1. And here.';
    const [entry] = feedOf({ updates: [anUpdate({ text })] }).entries;
    expect(entry?.link).toBe('https://quarterlight.example/updates/2018-19-q2/#p2');
    expect(entry?.content).toContain(
      '<p><a href="https://quarterlight.example/updates/2018-19-q2/#p2">Paragraph 2</a>: All is well.</p>',
    );
    expect(entry?.content).toContain('#p2a">Paragraph 2a</a>: And here.</p>');
    expect(entry?.content).not.toContain('Not this.');
  });

  test('has the decisions on those updates, and no others', () => {
    const updates = [anUpdate({ figures: [figure] }), anUpdate({ period: '2018-19-q1' })];
    const decisions = [aDecision({ id: 'on-it' }), aDecision({ id: 'not-on-it', update: '2018-19-q1' })];
    expect(idsOf({ updates, decisions })).toEqual([
      'https://quarterlight.example/decisions/on-it/',
      `${FEED}#2018-19-q2`,
    ]);
  });

  test('has the corrections of its indicators, and no others', () => {
    const reason = 'It had been counted twice.';
    const entry = {
      class: 'correction',
      on: '2018-11-01',
      update: '2018-19-q2',
      period: '2018-19-q2',
      was: 1,
      now: 2,
    };
    const corrections = correctionsSchema.parse([
      { ...entry, id: 'own', indicator: 'second-plans', reason },
      { ...entry, id: 'other', indicator: 'schools-good', reason },
    ]);
    const indicators = [anIndicator(), anIndicator({ id: 'schools-good', priorities: ['schools'] })];
    expect(idsOf({ indicators, corrections })).toEqual(['https://quarterlight.example/corrections/#own']);
  });
});

const repository = readLibrary(dirname(dirname(import.meta.dirname)));

test.each(prioritiesOf(repository).map((priority) => [priority.id, priority] as const))(
  'that of %s is valid by the grammar of RFC 4287 and has entries',
  (_, priority) => {
    const xml = priorityFeed(priority, repository, NOW);
    expect(atomFaults(xml)).toEqual([]);
    expect(readFeed(xml).entries).not.toEqual([]);
  },
);
