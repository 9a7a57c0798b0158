import { describe, expect, test } from 'vitest';
import { DECISION, aDecision, aProject, anUpdate, idsOf, wordsOf } from '../factory.ts';
import { UPDATE } from '../factory.ts';
import { withDecision } from './decisions.ts';

const saying = (words: string) => aProject({ [DECISION]: aDecision({}, `${words}\n`) });

describe('a day that the text of a decision gives', () => {
  test('as the end of call-in is that of the record', () => {
    expect(wordsOf(saying('The decision can be called in until 5 November 2018.'))).toMatchInlineSnapshot(`
      "content/decisions/2018-11-15-quarter-2.mdx:21:37 decisions-text-differs The text gives 5 November 2018 as the end of call-in, but the record gives Thursday 22 November 2018.
        20 | 
        21 | The decision can be called in until 5 November 2018.
           |                                     ^^^^^^^^^^^^^^^
        Compare both with the record, and correct the one that is wrong. Better still, leave the day out: the page shows it.

      1 problem to mend.
      "
    `);
  });

  test.each([
    'Call-in closes at midnight on Thursday 15 November 2018.',
    'The decision can be called in until midnight on 21 November.',
    'Requests for call-in end on 23/11/2018.',
    'Until 16 November 2018 it can be called in.',
    'Councillors can call the decision in until midnight on Monday 26 November 2018.',
    'Cabinet made this decision on 14 November 2018.',
    'The record was published on 15 November 2018.',
  ])('is refused in: %s', (words) => {
    expect(idsOf(saying(words))).toEqual(['decisions-text-differs']);
  });

  test.each([
    'The decision can be called in until 22 November 2018.',
    'Councillors can call it in until midnight on Thursday 22 November 2018.',
    'Call-in closes at 11:59pm on Thursday 22 November.',
    'The decision can be called in before 23 November 2018.',
    'Call-in closes 5 working days after publication on 16 November 2018.',
    'It was called in by the select committee on 20 November 2018.',
    'Cabinet agreed the strategy on 15 June 2017, and it ends on 31 March 2020.',
    'Cabinet made this decision on 15 November 2018. The record was published on 16 November 2018.',
    'The scheme closes on 5 December 2018.',
  ])('is fine in: %s', (words) => {
    expect(idsOf(saying(words))).toEqual([]);
  });

  test('is looked at in its details too', () => {
    expect(idsOf(withDecision({ summary: 'Call-in ended on 5 November 2018.' }))).toEqual([
      'decisions-text-differs',
    ]);
  });

  test('is held against the decisions on an update in the text of that update', () => {
    const update = (day: string) =>
      aProject({ [UPDATE]: anUpdate({ summary: `Call-in of the decision on it ends on ${day}.` }) });
    expect(idsOf(update('5 November 2018'))).toEqual(['decisions-text-differs']);
    expect(idsOf(update('22 November 2018'))).toEqual([]);
  });
});
