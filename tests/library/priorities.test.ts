import { describe, expect, test } from 'vitest';
import { indicatorsOf, paragraphsOn, predecessorsOf, prioritiesOf } from '../../src/library/priorities.ts';
import type { Library } from '../../src/library/library.ts';
import { anIndicator } from '../factories/indicator.ts';
import { aLibrary } from '../factories/library.ts';
import { aStrategy } from '../factories/strategy.ts';
import { anUpdate } from '../factories/update.ts';

const priority = (id: string, headings: string[] = []) => ({
  id,
  title: `Title of ${id}`,
  headings,
  summary: 'x',
});

const priorityOf = (library: Library, id: string) => {
  const found = prioritiesOf(library).find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no priority ${id}.`);
  return found;
};

describe('the priorities', () => {
  test('are those of the newest strategy first, each strategy in its own order', () => {
    const library = aLibrary({
      strategies: [
        aStrategy({ id: 'old', from: '2011-12', priorities: [priority('young')] }),
        aStrategy({ id: 'new', priorities: [priority('safe'), priority('early')] }),
      ],
    });
    expect(prioritiesOf(library).map(({ id, strategy }) => `${strategy.id}/${id}`)).toEqual([
      'new/safe',
      'new/early',
      'old/young',
    ]);
  });
});

describe('the indicators of a priority', () => {
  const lineage = { relation: 'related' as const, note: 'Counted otherwise.' };
  const library = aLibrary({
    strategies: [aStrategy({ priorities: [priority('safe'), priority('early')] })],
    indicators: [
      anIndicator({ id: 'a', title: 'Visits', priorities: ['safe', 'early'] }),
      anIndicator({ id: 'b', title: 'Plans', priorities: ['safe'] }),
      anIndicator({
        id: 'c',
        title: 'Old plans',
        priorities: ['other'],
        lineage: [{ ...lineage, priority: 'safe' }],
      }),
      anIndicator({
        id: 'd',
        title: 'New plans',
        priorities: ['early'],
        lineage: [{ ...lineage, indicator: 'b' }],
      }),
    ],
  });

  test('are in order of their titles', () => {
    expect(indicatorsOf(priorityOf(library, 'safe'), library).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('have those it carries on told apart, with how they differ', () => {
    expect(predecessorsOf(priorityOf(library, 'safe'), library)).toEqual([
      { indicator: expect.objectContaining({ id: 'c' }), note: 'Counted otherwise.' },
    ]);
    expect(predecessorsOf(priorityOf(library, 'early'), library)).toEqual([]);
  });
});

describe('the paragraphs on a priority', () => {
  const strategies = [aStrategy({ priorities: [priority('safe', ['Keeping safe']), priority('early')] })];
  const text = [
    '1. Before.',
    '## keeping SAFE\n\n2. Safe.\n    1. Safer.',
    '## Something else\n\n3. Else.',
    '## Title of safe\n\n4. By its title.',
  ].join('\n\n');

  const paragraphsOf = (library: Library, id = 'safe') =>
    paragraphsOn(priorityOf(library, id), library).map(({ update, paragraphs }) => [
      update.id,
      ...paragraphs.map(({ number }) => number),
    ]);

  test('stand under its headings or its title, whatever their capitals, newest update first', () => {
    const updates = ['2018-19-q1', '2018-19-q2'].map((period) => anUpdate({ period, text }));
    expect(paragraphsOf(aLibrary({ strategies, updates }))).toEqual([
      ['2018-19-q2', '2', '2a', '4'],
      ['2018-19-q1', '2', '2a', '4'],
    ]);
  });

  test('leave out updates that say nothing of it', () => {
    expect(paragraphsOf(aLibrary({ strategies, updates: [anUpdate({ text })] }), 'early')).toEqual([]);
  });

  test('leave out updates on another strategy, though a heading reads alike', () => {
    const updates = [anUpdate({ text, strategies: ['strategy-2011'] })];
    expect(paragraphsOf(aLibrary({ strategies, updates }))).toEqual([]);
  });
});
