import { describe, expect, test } from 'vitest';
import { FIGURES, UPDATE, aProject, anUpdate, idsOf, wordsOf } from '../factory.ts';
import { EARLIER, PLAIN_TEXT, anEarlierUpdate, list } from '../laid.ts';
import { afterPublishing } from './published.ts';

const MORE = list([
  { indicator: 'children-in-care', period: `'2018-06-30'`, value: 540, paragraph: `'1'` },
  { indicator: 'children-in-care', period: `'2018-03-31'`, value: 520, paragraph: `'1'` },
]);

describe('figures that are not in the ledger yet', () => {
  test('are told in one note, which stops nothing', () => {
    const after = {
      [UPDATE]: anUpdate({ figures: FIGURES + MORE }, PLAIN_TEXT),
      [EARLIER]: anEarlierUpdate([{}]),
    };
    expect(wordsOf(afterPublishing({}, after))).toMatchInlineSnapshot(`
      "data/published/figures.csv:1:1 ledger-unsealed note: 3 figures of 2017-18-q4, 2018-19-q2 are not in the list of what was published yet.

      Nothing is wrong. 1 note.
      "
    `);
  });

  test('are not told before anything was ever published, nor once they are in it', () => {
    const files = { [UPDATE]: anUpdate({ figures: FIGURES + MORE }, PLAIN_TEXT) };
    expect(idsOf(aProject(files))).toEqual([]);
    expect(idsOf(afterPublishing(files, {}))).toEqual([]);
  });
});
