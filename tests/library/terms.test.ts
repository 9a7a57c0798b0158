import { describe, expect, test } from 'vitest';
import { termsIn } from '../../src/library/terms.ts';
import { aLibrary, only } from '../factories/library.ts';
import { anUpdate } from '../factories/update.ts';

/** The terms among these that stand in a text. */
function termsFound(text: string, ...terms: string[]): string[] {
  const glossary = terms.map((term, index) => ({ id: `term-${index}`, term, means: 'x' }));
  const library = aLibrary({ glossary, updates: [anUpdate({ text })] });
  return termsIn(only(library.updates), library).map(({ term }) => term);
}

describe('the terms in an update', () => {
  test('are those that stand in its paragraphs, in the order of the glossary', () => {
    expect(
      termsFound('1. The hub asks CAMHS.\n\n2. Cabinet met.', 'hub', 'CAMHS', 'Cabinet', 'LSCB'),
    ).toEqual(['Cabinet', 'CAMHS', 'hub']);
  });

  test('are whole words, alone or in the plural', () => {
    expect(termsFound('1. Hubs and githubs, a subhub.', 'hub')).toEqual(['hub']);
    expect(termsFound('1. Github and a subhub.', 'hub')).toEqual([]);
    expect(termsFound('1. The EHCPs.', 'EHCP')).toEqual(['EHCP']);
    expect(termsFound('1. Café, Décaf.', 'caf')).toEqual([]);
  });

  test('may begin a sentence, but an acronym keeps its capitals', () => {
    expect(termsFound('1. Call-in is open.', 'call-in')).toEqual(['call-in']);
    expect(termsFound('1. He came by arc and send.', 'ARC', 'SEND')).toEqual([]);
  });

  test('may hold signs that have a meaning in patterns', () => {
    expect(termsFound('1. Ages 0–19 (all) count.', '0–19 (all)', '0.19')).toEqual(['0–19 (all)']);
  });

  test('are not looked for in notes or outside the paragraphs', () => {
    expect(termsFound('1. News. <Note>The hub.</Note>\n\n- A hub.', 'hub')).toEqual([]);
  });
});
