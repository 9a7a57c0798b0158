import { createDocument } from 'domino';
import { describe, expect, test } from 'vitest';
import { priorityFeed } from '../../src/feeds/atom/priority-feed.ts';
import { siteFeed } from '../../src/feeds/atom/site-feed.ts';
import { prioritiesOf } from '../../src/library/priorities.ts';
import { aDecision } from '../factories/decision.ts';
import { aLibrary } from '../factories/library.ts';
import { aSite } from '../factories/site.ts';
import { aStrategy } from '../factories/strategy.ts';
import { anIndicator } from '../factories/indicator.ts';
import { anUpdate } from '../factories/update.ts';
import { correctionsSchema } from '../../src/schemas/correction.ts';
import { atomFaults, readFeed } from './atom-reader.ts';
import { HOSTILE, shown } from './hostile.ts';

const NOW = '2018-11-30T12:00Z';
const sound = siteFeed(aLibrary({ updates: [anUpdate()], decisions: [aDecision()] }), NOW);

describe('the grammar of RFC 4287', () => {
  test('takes a sound feed', () => {
    expect(atomFaults(sound)).toEqual([]);
  });

  test.each([
    ['without an id', /<id>https:\/\/quarterlight.example\/feed.xml<\/id>/, ''],
    ['with an entry that was never updated', /<updated>[^<]*<\/updated>(?=\s*<summary)/, ''],
    ['with a day where an instant should be', /T00:00:00\.000Z/, ''],
    ['with an element that Atom does not have', '<rights>', '<holiday/><rights>'],
    ['with a category without a term', /term="update"/, ''],
    ['with two titles', '<subtitle>', '<title>Again</title><subtitle>'],
  ])('refuses a feed %s', (_, sign, instead) => {
    const broken = sound.replace(sign, instead);
    expect(broken).not.toBe(sound);
    expect(atomFaults(broken)).not.toEqual([]);
  });
});

/** A library that says the same thing everywhere. */
function libraryOf(text: string) {
  const reason = `${text}, which is why it was changed`.trim();
  return aLibrary({
    site: aSite({ service: text, council: text, 'council-short': text, licence: text, notice: text }),
    strategies: [
      aStrategy({
        title: text,
        priorities: [{ id: 'safeguarding', title: text, summary: text, headings: [] }],
      }),
    ],
    // What a title may be is for the check to say: a feed takes any.
    indicators: [{ ...anIndicator(), title: text }],
    updates: [
      {
        ...anUpdate({
          summary: text.slice(0, 300),
          figures: [{ indicator: 'second-plans', period: '2018-19-q2', value: 5, paragraph: '1' }],
        }),
        title: text,
      },
    ],
    decisions: [
      {
        ...aDecision({ body: text, summary: text.slice(0, 300), resolutions: [{ number: 1, text }] }),
        title: text,
      },
    ],
    corrections: correctionsSchema.parse([
      {
        id: 'one',
        class: 'correction',
        on: '2018-11-01',
        update: '2018-19-q2',
        indicator: 'second-plans',
        period: '2018-19-q2',
        was: 4,
        now: 5,
        reason,
      },
    ]),
  });
}

/** HTML as a feed reader shows it. */
const words = (html: string) => createDocument(`<body>${html}`).body;

describe.each(HOSTILE)('%j', (text) => {
  const library = libraryOf(text);
  const [priority] = prioritiesOf(library);
  if (priority === undefined) throw new Error('There is no priority.');
  const feeds = [siteFeed(library, NOW), priorityFeed(priority, library, NOW)];

  test.each(feeds)('makes a valid feed', (xml) => {
    expect(atomFaults(xml)).toEqual([]);
  });

  test.each(feeds)('comes back as it was written', (xml) => {
    const feed = readFeed(xml);
    expect(feed.title).toContain(shown(text));
    expect(feed.author).toBe(shown(text));
    for (const { title, summary, content } of feed.entries) {
      expect(words(title).textContent).toContain(shown(text));
      expect(words(summary).textContent).toContain(shown(text).slice(0, 250));
      expect(shown(words(content).textContent ?? '')).toContain(shown(text).slice(0, 250));
    }
  });

  test.each(feeds)('makes no element of its own', (xml) => {
    for (const { title, summary, content } of readFeed(xml).entries) {
      expect(words(title).querySelectorAll('*')).toHaveLength(0);
      expect(words(summary).querySelectorAll('*')).toHaveLength(0);
      const elements = [...words(content).querySelectorAll('*')].map(({ nodeName }) => nodeName);
      expect(elements.filter((name) => !/^(P|A|UL|OL|LI)$/.test(name))).toEqual([]);
    }
  });
});
