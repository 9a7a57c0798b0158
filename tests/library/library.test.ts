import { describe, expect, test } from 'vitest';
import { aDecision } from '../factories/decision.ts';
import { anIndicator } from '../factories/indicator.ts';
import { aLibrary } from '../factories/library.ts';
import { aStrategy } from '../factories/strategy.ts';
import { anUpdate } from '../factories/update.ts';

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe('a library, whatever order its parts came in', () => {
  test('has the earliest quarter first', () => {
    const updates = ['2018-19-q2', '2011-12-q4', '2018-19-q1'].map((period) => anUpdate({ period }));
    expect(ids(aLibrary({ updates }).updates)).toEqual(['2011-12-q4', '2018-19-q1', '2018-19-q2']);
  });

  test('has decisions by the day they were made, and by name within one day', () => {
    const decisions = [
      aDecision({ id: 'z', made: '2017-11-16' }),
      aDecision({ id: 'b', made: '2018-07-12' }),
      aDecision({ id: 'a', made: '2018-07-12' }),
    ];
    expect(ids(aLibrary({ decisions }).decisions)).toEqual(['z', 'a', 'b']);
  });

  test('has the newest strategy first', () => {
    const strategies = [
      aStrategy({ id: 'old', from: '2011-12' }),
      aStrategy({ id: 'new', from: '2020-21' }),
      aStrategy({ id: 'middle', from: '2017-18' }),
    ];
    expect(ids(aLibrary({ strategies }).strategies)).toEqual(['new', 'middle', 'old']);
  });

  test('has indicators by their ids and terms by the alphabet, whatever their capitals', () => {
    const terms = ['SEN', 'hub', 'Cabinet', 'ARC'].map((term) => ({
      id: term.toLowerCase(),
      term,
      means: 'x',
    }));
    const library = aLibrary({
      glossary: terms,
      indicators: [anIndicator({ id: 'neet' }), anIndicator({ id: 'agency' })],
    });
    expect(ids(library.indicators)).toEqual(['agency', 'neet']);
    expect(library.glossary.map(({ term }) => term)).toEqual(['ARC', 'Cabinet', 'hub', 'SEN']);
  });

  test('has texts without the blank lines around them', () => {
    const { updates, decisions, pages } = aLibrary({
      updates: [anUpdate({ text: '\n\n7. One.\n' })],
      decisions: [aDecision({ text: '\nCabinet met.\n\n' })],
      pages: [{ id: 'about', title: 'About', summary: 'What this is.', text: '\nHello.\n' }],
    });
    expect([...updates, ...decisions, ...pages].map(({ text }) => text)).toEqual([
      '7. One.',
      'Cabinet met.',
      'Hello.',
    ]);
  });

  test('leaves the parts it was given as they were', () => {
    const updates = [anUpdate({ period: '2018-19-q2' }), anUpdate({ period: '2018-19-q1' })];
    aLibrary({ updates });
    expect(ids(updates)).toEqual(['2018-19-q2', '2018-19-q1']);
  });
});
