import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addWorkingDays } from '../../src/domain/working-days.ts';
import { calendarOf } from '../../src/checks/decisions/call-in-count.ts';
import { countCallIn } from '../../src/scaffold/call-in-lines.ts';
import { decisionFile } from '../../src/scaffold/decision-file.ts';
import { endOf } from '../../src/scaffold/quarters.ts';
import { DECISION, aProject } from '../checks/factory.ts';
import { blankLines, fill } from './filling.ts';
import { broughtBy, inWords, libraryOf } from './laid-over.ts';

/** A project with one update, and the bank holidays of 2018. */
// The decision of the project would be the same as the one that is begun.
const tree = aProject({ [DECISION]: null });
const library = libraryOf(tree);
const calendar = calendarOf(library) ?? never();

const ANSWERS = { update: '2018-19-q2', made: '2018-11-29', about: 'childrens-services-quarter-2' };

/** A quarter, and days of the decision, of its publication and of its deadline that are in order. */
const answers = fc
  .record({
    made: fc.integer({ min: 1, max: 40 }),
    published: fc.integer({ min: 0, max: 5 }),
    isPublished: fc.boolean(),
    deadline: fc.constantFrom('none', 'counted', 'another'),
  })

  .map(({ made, published, isPublished, deadline }) => {
    const decided = addWorkingDays(endOf('2018-19-q2'), made, calendar);
    const out = addWorkingDays(decided, published, calendar);
    const counted = countCallIn(out, library).lastDay;
    const stated = { none: undefined, counted, another: addWorkingDays(counted, 1, calendar) }[deadline];
    return {
      update: '2018-19-q2',
      made: decided,
      published: isPublished ? out : undefined,
      deadline: isPublished ? stated : undefined,
      about: 'the-quarter',
    };
  });

describe('the record of a decision that is begun', () => {
  test('has as its problems exactly the blanks that are left, whichever have been filled in', () => {
    fc.assert(
      fc.property(answers, fc.infiniteStream(fc.boolean()), (given, coins) => {
        const file = decisionFile(given, library);
        const filled = new Set(blankLines(file.text).filter(() => coins.next().value));
        const text = filledIn(file.text, filled, given.made);
        const found = broughtBy({ ...file, text }, tree);
        expect(found.filter(({ id }) => !id.startsWith('blanks-')).map(inWords)).toEqual([]);
        expect(found.map(({ line }) => line)).toEqual(blankLines(text));
      }),
      { numRuns: 100 },
    );
  });

  test('has no problem when every blank is filled in', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const file = decisionFile(given, library);
        const text = filledIn(file.text, new Set(blankLines(file.text)), given.made);
        expect(broughtBy({ ...file, text }, tree).map(inWords)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('tells how the days of call-in are counted, and leaves the stated deadline to the record', () => {
    const { text } = decisionFile({ ...ANSWERS, published: '2018-11-30' }, library);
    expect(text.replaceAll('\n# ', ' ')).toContain(
      'By the council’s rule it can be called in until 11:59pm on Thursday 6 December 2018: 5 working days, ' +
        'of which Friday 30 November 2018, the day of publication, is the first.',
    );
    expect(text).not.toMatch(/^call-in:/m);
  });

  test('asks why, if the record states another deadline than the rule gives', () => {
    const { text } = decisionFile({ ...ANSWERS, published: '2018-11-30', deadline: '2018-12-07' }, library);
    expect(text.slice(text.indexOf('call-in:'))).toMatchInlineSnapshot(`
      "call-in:
        stated: '2018-12-07'
        # If the record has words of its own for it, take the # and the space behind it away.
        # stated-words: "???"
        # Why the record states another day than the rule gives.
        override: "???"
      ---

      ???
      "
    `);
  });

  test('says so where whoever begins it sees it, with both days and how to put it right', () => {
    const given = { ...ANSWERS, published: '2018-11-30', deadline: '2018-12-07' };
    expect(decisionFile(given, library).notices.join('\n')).toMatchInlineSnapshot(`
      "The record’s last day for call-in is Friday 7 December 2018, but by the council’s rule it is Thursday 6 December 2018: 5 working days, of which Friday 30 November 2018, the day of publication, is the first.
      Look at the record again. If you mistyped the day, put it right at stated: and delete override:. If the day of publication is wrong, put that right. If the record does state it, write why at override:."
    `);
  });

  test.each([{ deadline: '2018-12-06', published: '2018-11-30' }, { deadline: '2018-12-07' }])(
    'says nothing of a deadline that fits, or cannot be counted yet: %o',
    (given) => {
      const { text, notices } = decisionFile({ ...ANSWERS, ...given }, library);
      expect(notices).toEqual([]);
      expect(text).not.toContain('override');
    },
  );

  test('offers the update’s paragraphs to be noted', () => {
    const { text } = decisionFile(ANSWERS, library);
    expect(text).toContain(
      `      # - update: '2018-19-q2'\n      #   paragraph: '2' # Of the schools in the borough, … were judged`,
    );
  });
});

function never(): never {
  throw new Error('The list of bank holidays contradicts itself.');
}

/** The day of publication is after that of the decision, and a working day. */
function filledIn(text: string, lines: ReadonlySet<number>, made: string): string {
  return fill(text, [], lines).replace('2019-02-18', addWorkingDays(made, 1, calendar));
}
