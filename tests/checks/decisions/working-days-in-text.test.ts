import { describe, expect, test } from 'vitest';
import { DECISION, UPDATE, aDecision, aProject, anUpdate, idsOf, wordsOf } from '../factory.ts';
import { callIn, withDecision } from './decisions.ts';

const saying = (words: string) => aProject({ [DECISION]: aDecision({}, `${words}\n`) });

describe('how long a text says that call-in stays open', () => {
  test('is what the council’s rule gives', () => {
    expect(wordsOf(saying('The decision can be called in within 10 working days of publication.')))
      .toMatchInlineSnapshot(`
      "content/decisions/2018-11-15-quarter-2.mdx:21:38 decisions-text-differs The text says that call-in stays open for 10 working days, but the council’s rule gives 5.
        20 | 
        21 | The decision can be called in within 10 working days of publication.
           |                                      ^^
        Compare both with the record, and correct the one that is wrong. Better still, leave the day out: the page shows it.

      1 problem to mend.
      "
    `);
  });

  test.each([
    'The decision may still be called in for ten working days.',
    'Call-in stays open for the next 3 working days.',
    'The call-in period is four clear working days.',
    'Any five councillors can ask for call-in within 7 working days after its publication.',
  ])('is refused in: %s', (words) => {
    expect(idsOf(saying(words))).toEqual(['decisions-text-differs']);
  });

  test.each([
    'The decision can be called in within 5 working days of publication.',
    'Call-in stays open for five working days.',
    'If it is called in, the select committee meets within 10 working days.',
    'A decision that was called in is looked at again within 10 working days.',
    'Reports come out 5 working days before the meeting. Call-in then follows.',
    'All assessments were finished within 45 working days.',
  ])('is fine in: %s', (words) => {
    expect(idsOf(saying(words))).toEqual([]);
  });

  test('is not held against the rule where the record states a deadline of its own', () => {
    const text = 'The decision can be called in within 6 working days of publication.\n';
    const details = callIn({ stated: '2018-11-23', override: 'The office was closed on Monday.' });
    expect(idsOf(aProject({ [DECISION]: aDecision(details, text) }))).toEqual([]);
  });

  test('is looked at in the details of a record, and in its update', () => {
    const summary = 'The decision can be called in within 10 working days.';
    expect(idsOf(withDecision({ summary }))).toEqual(['decisions-text-differs']);
    expect(idsOf(aProject({ [UPDATE]: anUpdate({ summary }) }))).toEqual(['decisions-text-differs']);
  });
});
