import { expect, test } from 'vitest';
import { FIGURES, INDICATOR, UPDATE, UPDATE_TEXT, anIndicator, anUpdate } from '../checks/factory.ts';
import { reportBetween } from './between.ts';

const TEXT = `## Children in care

1. The council’s staff – all of them – had <Figure of="children-in-care" /> children in its
   care at the end of September.
    - one *thing*
    - another
2. Of the schools in the borough, <Figure of="schools-good-or-outstanding" /> were judged good or outstanding.
`;
const before = { [UPDATE]: anUpdate({}, TEXT) };

const FIGURES_TURNED = FIGURES.split(/(?=\n {2}- indicator)/)
  .toReversed()
  .join('');

test.each<[string, Readonly<Record<string, string>>]>([
  ['the same files', before],
  ['more blank lines', { [UPDATE]: anUpdate({}, TEXT.replaceAll('\n2.', '\n\n\n2.')) }],
  ['lines that end elsewhere', { [UPDATE]: anUpdate({}, TEXT.replace('all of', 'all\n   of')) }],
  ['the line ends of Windows', { [UPDATE]: anUpdate({}, TEXT).replaceAll('\n', '\r\n') }],
  ['other signs for the same list', { [UPDATE]: anUpdate({}, TEXT.replaceAll(' - ', ' * ')) }],
  ['other signs for the same emphasis', { [UPDATE]: anUpdate({}, TEXT.replace('*thing*', '_thing_')) }],
  ['signs that are printed the same', { [UPDATE]: anUpdate({}, TEXT.replace('’', "'")) }],
  ['figures in another order', { [UPDATE]: anUpdate({ figures: FIGURES_TURNED }, TEXT) }],
  [
    'details in another order',
    {
      [UPDATE]: anUpdate(
        {
          title: null,
          figures: null,
          summary: 'A little better than a year before.\nfigures:' + FIGURES + '\ntitle: Progress update',
        },
        TEXT,
      ),
    },
  ],
  ['other quotes in YAML', { [UPDATE]: anUpdate({ title: '"Progress update"' }, TEXT) }],
  [
    'more spaces in a detail',
    { [UPDATE]: anUpdate({ summary: 'A little  better than a year before.' }, TEXT) },
  ],
  [
    'lines of a detail that end elsewhere',
    { [UPDATE]: anUpdate({ summary: '|-\n  A little better\n  than a year before.' }, TEXT) },
  ],
  [
    'the parts of a detail in another order',
    { [UPDATE]: anUpdate({ source: '\n  title: Report on the second quarter\n  kind: report' }, TEXT) },
  ],
  ['a comment in YAML', { [UPDATE]: anUpdate({ title: 'Progress update # as agreed' }, TEXT) }],
  [
    'an attribute that says what was meant anyway',
    {
      [UPDATE]: anUpdate(
        {},
        TEXT.replace('of="children-in-care"', 'of="children-in-care" period="2018-09-30"'),
      ),
    },
  ],
])('of %s nothing is reported', (_what, after) => {
  const report = reportBetween(before, { ...before, ...after });
  expect(report).toMatchObject({ sections: [], withheld: 0, unread: [] });
});

test('of more spaces in what a figure is printed as, nor in how a promise ended, is anything reported', () => {
  const spaced = (space: string) => ({
    [UPDATE]: anUpdate({
      figures: FIGURES.replace('value: 552', `value: 552\n    printed: around${space}552`),
      commitments: `\n  - id: open-a-home\n    promise: Open${space}a home.\n    paragraph: '1'`,
      closes: `\n  - update: 2018-19-q2\n    id: open-a-home\n    outcome: done\n    paragraph: '1'\n    note: It${space}opened.`,
    }),
  });
  expect(reportBetween(spaced(' '), spaced('  ')).sections).toEqual([]);
});

test('of a comment in a data file nothing is reported', () => {
  const after = { [INDICATOR]: `# Checked again in May.\n${anIndicator()}` };
  expect(reportBetween({}, after).sections).toEqual([]);
});

test('a file that was broken before and is not touched is not spoken of', () => {
  const broken = { 'content/pages/other.mdx': '---\ntitle: [\n---\n' };
  expect(reportBetween(broken, broken)).toMatchObject({ sections: [], unread: [] });
});

test('the text of the project is worth comparing', () => {
  expect(reportBetween({}, { [UPDATE]: anUpdate({}, `${UPDATE_TEXT}\nMore.\n`) }).sections).not.toEqual([]);
});
