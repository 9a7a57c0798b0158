import { dirname } from 'node:path';
import { readLibrary } from '../../src/library/from-disk.ts';
import { shelve } from '../../src/library/library.ts';
import type { Library } from '../../src/library/library.ts';
import { correctionsSchema } from '../../src/schemas/correction.ts';
import { aDecision } from '../factories/decision.ts';
import { aFigure } from '../factories/figure.ts';
import { anIndicator } from '../factories/indicator.ts';
import { aLibrary } from '../factories/library.ts';
import { aSite } from '../factories/site.ts';
import { aStrategy } from '../factories/strategy.ts';
import { anUpdate } from '../factories/update.ts';

/** The instant at which tests look at the data: call-in of one decision is open, and of one it is to come. */
export const NOW = '2018-07-18T12:00+01:00';

/** What the repository publishes. */
export const repository = readLibrary(dirname(dirname(import.meta.dirname)));

const REASON = 'A school had been counted twice.';

/** A correction, a revision and a withdrawal. */
export const CORRECTIONS = correctionsSchema.parse([
  {
    id: 'second-plans-corrected',
    class: 'correction',
    on: '2019-03-04',
    update: '2018-19-q2',
    indicator: 'second-plans',
    period: '2018-19-q2',
    was: 6,
    now: 5.7,
    reason: REASON,
  },
  {
    id: 'second-plans-revised',
    class: 'revision',
    on: '2019-06-01',
    update: '2018-19-q2',
    indicator: 'second-plans',
    period: '2018-19-q2',
    was: 5.7,
    now: 5.5,
    reason: 'The final figures of the year came out',
  },
  {
    id: 'england-withdrawn',
    class: 'correction',
    on: '2019-06-02',
    update: '2018-19-q2',
    indicator: 'second-plans',
    period: '2017-18',
    area: 'england',
    was: 4,
    now: 'withdrawn',
    reason: 'It was the figure of another indicator.',
  },
]);

/** The repository's library with a figure of it corrected. */
export const corrected = shelve({
  ...repository,
  corrections: correctionsSchema.parse([
    {
      id: 'initial-assessments-2011-12',
      class: 'correction',
      on: '2019-03-04',
      update: '2011-12-q4',
      indicator: 'initial-assessments-10-days',
      period: '2011-12',
      was: 65.8,
      now: 65.9,
      reason: REASON,
    },
  ]),
});

const KEY_PRIORITY = { id: 'fewer-plans', year: '2018-19', letter: 'a', title: 'Fewer second plans' };

/** A library with something of everything that can be published. */
export function aFullLibrary(parts: Partial<Library> = {}): Library {
  return aLibrary({
    site: aSite({ 'contact-email': 'data@thornaby.example' }),
    strategies: [
      aStrategy({
        priorities: [
          { id: 'safeguarding', title: 'Safeguarding', summary: 'Keeping children safe.' },
          { id: 'early-help', title: 'Early help', summary: 'Help that comes early.' },
        ],
        'key-priorities': [{ ...KEY_PRIORITY, priority: 'safeguarding' }],
      }),
    ],
    indicators: [
      anIndicator({
        targets: [
          { text: '<5%', tolerance: '1 point', from: '2018-19', to: '2018-19', update: '2018-19-q2' },
        ],
        breaks: [{ at: '2015-04-01', reason: 'Plans are counted by child.' }],
        lineage: [
          { indicator: 'plans', relation: 'related', note: 'Counts all plans.' },
          { priority: 'early-help', relation: 'related', note: 'Early help carries it on.' },
        ],
        'share-of': 'plans',
      }),
      anIndicator({ id: 'plans', title: 'Plans', unit: 'count', polarity: 'none', parts: ['second-plans'] }),
    ],
    updates: [
      anUpdate({
        period: '2018-19-q1',
        published: '2018-07-20',
        commitments: [
          {
            id: 'review',
            promise: 'Review plans.',
            due: '2018-19-q2',
            paragraph: '7',
            priority: 'early-help',
          },
          { id: 'train', promise: 'Train staff.', paragraph: '7' },
        ],
        text: '## Safeguarding\n\n7. There is news.\n',
      }),
      anUpdate({
        figures: [
          aFigure({ decimals: 1, numerator: 11, denominator: 200, note: 'A note.', source: 'Ofsted' }),
          aFigure({ indicator: 'plans', value: -21, measure: 'change' }),
          aFigure({ indicator: 'plans', value: null, markers: ['x'], 'reported-in': '2018-19-q1' }),
          aFigure({ area: 'england', period: '2018-09-30', value: 4, markers: ['p'] }),
        ],
        table: [{ line: 1, indicators: ['plans'], progress: 'On track.' }],
        'key-priorities-year': '2018-19',
        'key-priorities': [{ id: 'fewer-plans', paragraph: '7f' }],
        closes: [{ update: '2018-19-q1', id: 'review', outcome: 'done', paragraph: '7f', note: 'In time.' }],
        text: '## Safeguarding\n\n7. There is news.\n   1. a\n   2. b\n   3. c\n   4. d\n   5. e\n   6. Plans: <Figure of="second-plans" />.\n',
      }),
    ],
    decisions: [
      aDecision({
        id: 'open',
        resolutions: [
          {
            number: 1,
            text: 'To note.',
            notes: [{ update: '2018-19-q2', paragraph: '7f' }, { update: '2018-19-q2' }],
            indicators: ['plans'],
          },
        ],
        'key-decision': true,
      }),
      aDecision({ id: 'to-come', made: '2018-07-18', published: '2018-07-23' }),
      aDecision({ id: 'urgent', 'call-in': { exempt: 'The work cannot wait.' } }),
      aDecision({
        id: 'called-in',
        made: '2018-06-14',
        published: '2018-06-18',
        'called-in': {
          on: '2018-06-19',
          by: 'Chair of Scrutiny',
          outcome: 'confirmed',
          'outcome-on': '2018-07-02',
        },
      }),
      aDecision({ id: 'old', made: '2011-07-14', published: undefined, legacy: true, conflicts: undefined }),
    ],
    glossary: [{ id: 'cla', term: 'CLA', stands: 'children looked after', means: 'Children in care.' }],
    corrections: CORRECTIONS,
    ...parts,
  });
}

/** The same with a text in place of every title, name, note and reason. */
export function aLibrarySaying(text: string): Library {
  const library = aFullLibrary();
  return shelve({
    ...library,
    site: {
      ...library.site,
      service: text,
      description: text,
      council: text,
      contact: text,
      licence: text,
      areas: library.site.areas.map((area) => ({ ...area, name: text })),
    },
    glossary: library.glossary.map((term) => ({ ...term, term: text, means: text })),
    strategies: library.strategies.map((strategy) => ({
      ...strategy,
      title: text,
      priorities: strategy.priorities.map((priority) => ({ ...priority, title: text, summary: text })),
    })),
    indicators: library.indicators.map((indicator) => ({
      ...indicator,
      title: text,
      definition: text,
      of: text,
      breaks: indicator.breaks.map((one) => ({ ...one, reason: text })),
    })),
    updates: library.updates.map((update) => ({
      ...update,
      title: text,
      summary: text,
      figures: update.figures.map((figure) => ({ ...figure, note: text, printed: text, source: text })),
      commitments: update.commitments.map((commitment) => ({ ...commitment, promise: text })),
      source: { ...update.source, title: text },
    })),
    decisions: library.decisions.map((decision) => ({
      ...decision,
      title: text,
      summary: text,
      body: text,
      reasons: text,
      resolutions: decision.resolutions.map((resolution) => ({ ...resolution, text })),
    })),
    corrections: library.corrections.map((entry) => ({ ...entry, reason: text })),
  });
}
