import { describe, expect, test } from 'vitest';
import { DECISION_QUESTIONS } from '../../src/scaffold/decision-questions.ts';
import { interview } from '../../src/scaffold/interview.ts';
import type { Present } from '../../src/scaffold/question.ts';
import { UPDATE_QUESTIONS } from '../../src/scaffold/update-questions.ts';
import { aDecision } from '../factories/decision.ts';
import { aLibrary } from '../factories/library.ts';
import { anUpdate } from '../factories/update.ts';
import { aTerminal } from './terminal.ts';

const PRESENT: Present = {
  library: aLibrary({
    updates: [anUpdate()],
    decisions: [aDecision({ id: '2018-10-18-quarter-1', made: '2018-10-18', published: '2018-10-22' })],
  }),
  updates: new Set(['2018-19-q1', '2018-19-q2']),
  decisions: new Set(['2018-10-18-quarter-1']),
};

const update = (given: Record<string, string>, ask?: (words: string) => Promise<string>) =>
  interview(UPDATE_QUESTIONS, given, PRESENT, ask);
const decision = (given: Record<string, string>, ask?: (words: string) => Promise<string>) =>
  interview(DECISION_QUESTIONS, given, PRESENT, ask);

describe('flags', () => {
  test('are enough, and what is not given is suggested', async () => {
    expect(await update({ quarter: 'Q3 2018/19' })).toEqual({
      answers: { quarter: '2018-19-q3', outline: 'last', figures: 'no' },
    });
    expect(await decision({ update: '2018-19-q2', made: '29/11/2018', published: '2018-11-30' })).toEqual({
      answers: { update: '2018-19-q2', made: '2018-11-29', published: '2018-11-30', about: 'quarter-2' },
    });
  });

  test('say what else to give, where nobody can be asked', async () => {
    expect(await decision({ update: '2018-19-q2' })).toEqual({
      faults: ["On which day was it decided? Add --made, such as --made '2019-01-17'."],
    });
    expect(await update({})).toEqual({
      faults: ['Which quarter is the update on? Add the quarter, such as 2018-19-q3.'],
    });
  });

  test.each([
    [
      { quarter: '2018-19-q2' },
      'content/updates/2018-19-q2.mdx is there already. Open that file, or name another quarter.',
    ],
    [{ quarter: 'soon' }, '“soon” cannot be read. Write it like 2018-19-q3.'],
    [
      { quarter: '2018-19-q3', published: '2018-12-30' },
      '30 December 2018 is before the quarter ends, on 31 December 2018.',
    ],
    [
      { quarter: '2018-19-q3', published: '2019-02-18', 'publish-at': '2019-02-19 09:00' },
      'It is published on 18 February 2019, so the embargo cannot end on another day.',
    ],
    [
      { quarter: '2018-19-q3', published: 'Thursday 22 February 2019' },
      '22 February 2019 is a Friday. Look the day up again, and write it like 2019-02-22.',
    ],
    [
      { quarter: '2018-19-q3', 'publish-at': 'Thu 22 February 2019 9:00' },
      '22 February 2019 is a Friday. Look the day up again, and write it like 2019-02-22.',
    ],
    [
      { quarter: '2018-19-q3', outline: 'short' },
      '“short” cannot be read. Write it like report, last or priorities.',
    ],
  ])('of an update that cannot be are refused: %o', async (given, fault) => {
    expect(await update(given)).toEqual({ faults: [fault] });
  });

  test.each([
    [
      { update: '2018-19-q3' },
      'There is no content/updates/2018-19-q3.mdx. Begin the update first: npm run new -- update 2018-19-q3',
    ],
    [{ made: '2018-09-20' }, '20 September 2018 is before the quarter ended, on 30 September 2018.'],
    [{ published: '2018-11-28' }, '28 November 2018 is before the decision was made, on 29 November 2018.'],
    [{ published: '2018-12-01' }, 'Saturday 1 December 2018 is no working day: it is a Saturday.'],
    [{ published: '2018-12-25' }, 'Tuesday 25 December 2018 is no working day: it is Christmas Day.'],
    [
      { published: '2018-11-30', deadline: '2018-11-29' },
      '29 November 2018 is before the record was published, on 30 November 2018.',
    ],
    [{ about: '…' }, '“…” cannot be part of a file’s name. Write it like childrens-services-quarter-3.'],
  ])('of a decision that cannot be are refused: %o', async (given, fault) => {
    const whole = { update: '2018-19-q2', made: '2018-11-29', ...given };
    const { faults } = (await decision(whole)) as { faults: string[] };
    expect(faults[0]).toBe(fault);
  });

  test('that would lead to a file that is there are refused', async () => {
    const given = { update: '2018-19-q1', made: '2018-10-18', about: 'Quarter 1' };
    expect(await decision(given)).toEqual({
      faults: [
        'content/decisions/2018-10-18-quarter-1.mdx is there already. Open that file, or give other words.',
      ],
    });
  });
});

describe('a terminal', () => {
  test('asks for all that was not given, as soon as something is missing', async () => {
    const { ask, shown } = aTerminal('', '18 February 2019', '', '', 'yes');
    expect(await update({}, ask)).toEqual({
      answers: { quarter: '2018-19-q3', published: '2019-02-18', outline: 'last', figures: 'yes' },
    });
    expect(shown).toMatchInlineSnapshot(`
      [
        "Which quarter is the update on? (press Enter for 2018-19-q3) ",
        "On which day is it published? (such as 2019-02-18; press Enter if that is not known yet) ",
        "Until when is it under embargo, on London’s clock? (such as 2019-01-28 09:00; press Enter if it is not) ",
        "Begin with the text of the report, from report.txt (report), with the paragraphs of the last update (last), or with one for each priority (priorities)? (press Enter for last) ",
        "Do you want to type in the figures now? (yes or no) (press Enter for no) ",
      ]
    `);
  });

  test('asks nothing, if nothing is missing', async () => {
    const { ask, shown } = aTerminal();
    expect(await update({ quarter: '2018-19-q3' }, ask)).toMatchObject({
      answers: { quarter: '2018-19-q3' },
    });
    expect(shown).toEqual([]);
  });

  test('asks again until the answer can be read', async () => {
    const { ask, shown } = aTerminal('', 'last week', '29 November 2018', '', '', '', '');
    expect(await decision({ update: '2018-19-q2' }, ask)).toMatchObject({ answers: { made: '2018-11-29' } });
    expect(shown.slice(0, 3)).toMatchInlineSnapshot(`
      [
        "On which day was it decided? (such as 2019-01-17) ",
        "On which day was it decided? (such as 2019-01-17) ",
        "“last week” cannot be read. Write it like 2019-01-17.
      On which day was it decided? (such as 2019-01-17) ",
      ]
    `);
  });

  test('goes back to the question before, and asks anew what hung on its answer', async () => {
    const { ask } = aTerminal('', '18 February 2019', 'back', '20 February 2019', '', 'back', '', '', 'y');
    expect(await update({}, ask)).toEqual({
      answers: { quarter: '2018-19-q3', published: '2019-02-20', outline: 'last', figures: 'yes' },
    });
  });

  test('goes back over what was given as a flag, and stays at its first question', async () => {
    const { ask, shown } = aTerminal('back', '29 November 2018', 'back', '30 November 2018', '', '', '', '');
    expect(await decision({ update: '2018-19-q2' }, ask)).toMatchObject({
      answers: { update: '2018-19-q2', made: '2018-11-30' },
    });
    expect(shown.filter((words) => words.includes('decided'))).toHaveLength(3);
  });

  test.each([
    ['yes', 'yes'],
    ['Y', 'yes'],
    ['now', 'yes'],
    ['no', 'no'],
    ['later', 'no'],
  ])('takes “%s” for an answer to yes or no', async (typed, figures) => {
    const { ask } = aTerminal('', '', '', '', typed);
    expect(await update({}, ask)).toMatchObject({ answers: { figures } });
  });
});

describe('the text of a report', () => {
  const withReport = (report: string) =>
    interview(UPDATE_QUESTIONS, { quarter: '2018-19-q3', outline: 'report' }, { ...PRESENT, report });

  test('is what a file begins with, where there is one', async () => {
    const { ask, shown } = aTerminal('', '', '');
    const present = { ...PRESENT, report: '1. It went well.\n' };
    expect(await interview(UPDATE_QUESTIONS, {}, present, ask)).toMatchObject({
      answers: { outline: 'report', figures: 'yes' },
    });
    expect(shown).toHaveLength(3);
  });

  test('is looked through for figures only where somebody can be asked', async () => {
    const present = { ...PRESENT, report: '1. It went well.\n' };
    expect(await interview(UPDATE_QUESTIONS, { quarter: '2018-19-q3' }, present)).toMatchObject({
      answers: { outline: 'report', figures: 'no' },
    });
  });

  test('has a numbered paragraph', async () => {
    expect(await withReport('It went well.\n')).toEqual({
      faults: [
        'There is no numbered paragraph in report.txt. Paste the headings and paragraphs of the report into it, each number at the beginning of its line, or delete the file.',
      ],
    });
  });

  test('is not that of an update that is there already', async () => {
    const words = 'The new board has met, and has agreed a pledge to children.';
    const others = '2. Much else was done in the quarter, as it had been promised.';
    const library = aLibrary({
      updates: [anUpdate({ text: `1. ${words}\n\n3. Members go on with their training, all of them.\n` })],
    });
    const begun = (report: string) =>
      interview(
        UPDATE_QUESTIONS,
        { quarter: '2018-19-q3', outline: 'report' },
        { ...PRESENT, library, report },
      );
    expect(await begun(`1. ${words}\n2. There were 512 of them.`)).toEqual({
      faults: [
        'report.txt still has the text of 2018-19-q2. Paste the new report in its place, or delete the file, and begin again.',
      ],
    });
    expect(await begun(`1. ${words}\n${others}`)).toHaveProperty('answers');
  });

  test('cannot be begun with where there is none', async () => {
    expect(await update({ quarter: '2018-19-q3', outline: 'report' })).toEqual({
      faults: [
        'There is no report.txt in the project’s folder. Paste the headings and paragraphs of the report into a new file of that name first, or answer last or priorities.',
      ],
    });
  });
});
