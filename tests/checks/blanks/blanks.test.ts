import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BLANKS } from '../../../src/checks/catalogue/blanks.ts';
import {
  DECISION,
  INDICATOR,
  UPDATE,
  aDecision,
  aPage,
  aProject,
  anIndicator,
  anUpdate,
  problemsOf,
} from '../factory.ts';
import { list } from '../laid.ts';

/** What is wrong with the sound project with one file laid over it: each problem with what stands at its place. */
function wrongWith(path: string, laid: string): string[] {
  const lines = laid.split('\n');
  return problemsOf(aProject({ [path]: laid })).map(({ id, line, column, endColumn, message }) => {
    const there = lines[line - 1]?.slice(column - 1, endColumn && endColumn - 1);
    return `${there} ${id} ${message}`;
  });
}

const figures = (entry: Record<string, string | number>) =>
  list([{ indicator: 'children-in-care', period: `'2018-09-30'`, value: 552, paragraph: `'1'`, ...entry }]);
const PLAIN = '1. It was a quarter like others.\n';

describe('a blank among the figures', () => {
  test.each([
    [{ value: '???' }, '??? blanks-figure The figure for “Children in care” has'],
    [{ measure: 'change', value: '???' }, '??? blanks-figure The change in “Children in care” has'],
    [{ numerator: '???' }, '??? blanks-figure How many are counted for “Children in care” has'],
    [{ denominator: `'????'` }, `'????' blanks-figure How many there are in all for “Children in care” has`],
    [{ paragraph: `'???'` }, `'???' blanks-detail The paragraph that states “Children in care” has`],
    [{ indicator: 'new-one', value: '???' }, '??? blanks-figure The figure for “new-one” has'],
    [{ note: 'See ???' }, 'See ??? blanks-detail “note” has'],
  ])('%o is reported once, whatever else is wrong with it', (entry, expected) => {
    const found = wrongWith(UPDATE, anUpdate({ figures: figures(entry) }, PLAIN));
    const about = found.filter((words) => !words.includes(' references-indicator-unused '));
    expect(about).toEqual([`${expected} still to be filled in.`]);
  });
});

describe('a blank among the details', () => {
  test.each([
    [UPDATE, anUpdate({ summary: `'???'` }), `'???' blanks-detail “summary” has still to be filled in.`],
    [UPDATE, anUpdate({ published: `'???'` }), `'???' blanks-detail “published” has still to be filled in.`],
    [
      DECISION,
      aDecision({ conflicts: `'???'` }),
      `'???' blanks-detail “conflicts” has still to be filled in.`,
    ],
    [
      DECISION,
      aDecision({ 'key-decision': '???' }),
      '??? blanks-detail “key-decision” has still to be filled in.',
    ],
    [
      INDICATOR,
      anIndicator({ definition: 'Those who ???' }),
      'Those who ??? blanks-detail “definition” has still to be filled in.',
    ],
  ])('of %s is reported, and nothing else', (path, laid, expected) => {
    expect(wrongWith(path, laid)).toEqual([expected]);
  });

  test('says what belongs there', () => {
    const [problem] = problemsOf(aProject({ [DECISION]: aDecision({ reasons: `'???'` }) }));
    expect(problem?.mend).toBe(
      'Write it in place of ???. What belongs there: the reasons for the decision (regulation 12(2)(b)).',
    );
  });

  test('does not hide what is wrong with another', () => {
    const laid = aDecision({ reasons: `'???'`, alternatives: `'-'` });
    const ids = problemsOf(aProject({ [DECISION]: laid })).map(({ id }) => id);
    expect(ids).toEqual(['blanks-detail', 'decisions-placeholder']);
  });

  test('is none in a remark', () => {
    expect(wrongWith(UPDATE, anUpdate({ title: 'Progress update # ???' }))).toEqual([]);
  });
});

describe('a blank in a text', () => {
  test.each([
    ['1. ???\n', '??? blanks-text Paragraph 1 has'],
    ['1. ??? <Figure of="children-in-care" />\n', '??? blanks-text Paragraph 1 has'],
    ['1. **Homes.** ???\n', '??? blanks-text Part of paragraph 1 has'],
    ['1. One\n    1. ???\n', '??? blanks-text Paragraph 1a has'],
    ['1. One\n\n## Care\n\n???\n', '??? blanks-text What stands below the heading “Care” has'],
    ['???\n\n## Care\n\n1. One\n', '??? blanks-text The text above the first heading has'],
    ['## ???\n\n1. One\n', '??? blanks-text A heading has'],
    ['???\n\n1. One\n', '??? blanks-text The text has'],
    ['1. One <Note>???</Note>\n', '??? blanks-text Paragraph 1 has'],
  ])('%j is reported once', (text, expected) => {
    const found = wrongWith(UPDATE, anUpdate({ figures: figures({}) }, text));
    const about = found.filter((words) => !words.includes(' references-indicator-unused '));
    expect(about).toEqual([`${expected} still to be written.`]);
  });

  test('of a page is reported too', () => {
    expect(wrongWith('content/pages/about.mdx', aPage({}, 'Why ???\n'))).toEqual([
      '??? blanks-text Part of the text has still to be written.',
    ]);
  });

  test('is more than two question marks', () => {
    expect(wrongWith('content/pages/about.mdx', aPage({}, 'Why?? And why?\n'))).toEqual([]);
  });
});

test.each(Object.entries(BLANKS))('the page of %s has its title and an example', (id, { title }) => {
  const page = readFileSync(`docs/problems/${id}.md`, 'utf8');
  expect(page).toMatch(new RegExp(`^# ${title}\n`));
  expect(page).toMatch(
    /\nWrong:\n\n```\w+\n[^`]+\n```\n\nRight:\n\n```\w+\n[^`]+\n```\n\n## How to mend it\n\n\S/,
  );
});

describe('words that only hold the place of others', () => {
  test.each([
    [
      UPDATE,
      anUpdate({ title: "'-'" }),
      `- blanks-placeholder “-” only holds the place of what belongs after “title”.`,
    ],
    [
      UPDATE,
      anUpdate({ summary: 'Untitled' }),
      'Untitled blanks-placeholder “Untitled” only holds the place of what belongs after “summary”.',
    ],
    [
      INDICATOR,
      anIndicator({ definition: 'tbc' }),
      'tbc blanks-placeholder “tbc” only holds the place of what belongs after “definition”.',
    ],
    [
      'content/pages/about.mdx',
      aPage({}, 'It is (tbc) so.\n'),
      'tbc blanks-placeholder “tbc” only holds the place of words that are still to be written.',
    ],
  ])('are refused in %s', (path, laid, expected) => {
    expect(wrongWith(path, laid)).toEqual([expected]);
  });

  test.each([
    'TODO: write this.',
    'So [insert figure here] were.',
    'XX% of them.',
    'There were xx children.',
    'In ____ it was.',
    'Lorem ipsum dolor.',
  ])('are refused in a text: %s', (words) => {
    expect(wrongWith('content/pages/about.mdx', aPage({}, `${words}\n`)).join()).toContain(
      'blanks-placeholder',
    );
  });

  test.each([
    'It is [x] here.',
    'Dates are to be confirmed by Cabinet.',
    'Schedule XX of the Act.',
    '`snake_case` names.',
    'See [the text](/about/).',
  ])('are none in a text: %s', (words) => {
    expect(wrongWith('content/pages/about.mdx', aPage({}, `${words}\n`))).toEqual([]);
  });
});
