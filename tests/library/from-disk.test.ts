import { describe, expect, test } from 'vitest';
import { LibraryError, readLibrary } from '../../src/library/from-disk.ts';
import { aDisk, mdx, yaml } from '../factories/disk.ts';
import type { Files } from '../factories/disk.ts';
import { FIGURE } from '../factories/figure.ts';
import { INDICATOR } from '../factories/indicator.ts';
import { UPDATE } from '../factories/update.ts';

const UPDATE_PATH = 'content/updates/2018-19-q2.mdx';

/** What the error says that reading these files throws, a line each. */
function faultsOf(files: Files): string[] {
  try {
    readLibrary(aDisk(files));
  } catch (error) {
    if (error instanceof LibraryError) return error.message.split('\n');
    throw error;
  }
  return [];
}

describe('a sound project', () => {
  const library = readLibrary(aDisk());

  test('comes with the names of its files as ids', () => {
    expect(library.updates.map(({ id }) => id)).toEqual(['2018-19-q2']);
    expect(library.decisions.map(({ id }) => id)).toEqual(['2018-07-12-update']);
    expect(library.indicators.map(({ id }) => id)).toEqual(['second-plans']);
    expect(library.strategies.map(({ id }) => id)).toEqual(['strategy-2017']);
    expect(library.pages.map(({ id }) => id)).toEqual(['about']);
  });

  test('comes with texts, without the frontmatter and the blank lines around them', () => {
    expect(library.updates.map(({ text }) => text)).toEqual(['7. There is news.']);
  });

  test('comes with what may be left out filled in', () => {
    expect(library.updates[0]).toMatchObject({ figures: [], commitments: [] });
  });

  test('may be without updates, decisions or pages', () => {
    const empty = { [UPDATE_PATH]: undefined, 'content/decisions/2018-07-12-update.mdx': undefined };
    expect(readLibrary(aDisk(empty))).toMatchObject({ updates: [], decisions: [] });
  });

  test('may have a byte order mark and lines that end as on Windows', () => {
    const text = `\uFEFF${mdx(UPDATE, '\n7. One.\n')}`.replaceAll('\n', '\r\n');
    const [update] = readLibrary(aDisk({ [UPDATE_PATH]: text })).updates;
    expect(update).toMatchObject({ title: UPDATE.title, text: '7. One.' });
  });

  test('read twice gives two values that share nothing', () => {
    const disk = aDisk({ [UPDATE_PATH]: mdx({ ...UPDATE, figures: [FIGURE] }) });
    const [first, second] = [readLibrary(disk), readLibrary(disk)];
    expect(first).toEqual(second);
    first.updates[0]?.figures.pop();
    first.site.areas.pop();
    expect(second.updates[0]?.figures).toHaveLength(1);
    expect(second.site.areas).toHaveLength(2);
    expect(readLibrary(disk)).toEqual(second);
  });
});

describe('a fault', () => {
  test('is told with its file, line, column and key', () => {
    const text = mdx({ ...UPDATE, figures: [FIGURE, { ...FIGURE, value: null }] });
    const line = text.split('\n').indexOf('    value: null') + 1;
    expect(line).toBeGreaterThan(10);
    expect(faultsOf({ [UPDATE_PATH]: text })).toEqual([
      `${UPDATE_PATH}:${line}:5 figures.1.value: null means that there is no number. Say why in the line markers: below it, by one of these: [c] hidden because it is small, [x] not available, [z] not applicable, [k] or [low] nearly nought.`,
    ]);
  });

  test('in a misspelt key is told where that key stands', () => {
    const text = '---\ntitle: About\nsumary: Gone wrong.\nsummary: What this is.\n---\nHello.\n';
    expect(faultsOf({ 'content/pages/about.mdx': text })).toEqual([
      'content/pages/about.mdx:3:1 Unrecognized key: "sumary"',
    ]);
  });

  test('in a misspelt key below another is told there too', () => {
    const text = yaml({ ...INDICATOR, targets: [{ text: '<5%', from: '2011-12', too: '2011-12' }] });
    const line = text.split('\n').findIndex((each) => each.includes('too:')) + 1;
    expect(faultsOf({ 'data/indicators/second-plans.yaml': text })).toEqual([
      expect.stringContaining('targets.0.to: '),
      `data/indicators/second-plans.yaml:${line}:5 targets.0: Unrecognized key: "too"`,
    ]);
  });

  test('in a day without quotes is told so', () => {
    const text = mdx(UPDATE).replace('---\n', '---\npublished: 2018-12-13\n');
    expect(faultsOf({ [UPDATE_PATH]: text })).toEqual([
      `${UPDATE_PATH}:2:1 published: Write the day in quotes, as year-month-day: '2018-07-20'.`,
    ]);
  });

  test('does not hide another, in the same file or a different one', () => {
    const faults = faultsOf({
      [UPDATE_PATH]: mdx({ ...UPDATE, title: '', period: '2018-19-q9' }),
      'data/indicators/second-plans.yaml': yaml({ ...INDICATOR, unit: 'percents' }),
      'data/site.yaml': undefined,
    });
    expect(faults).toEqual([
      'data/site.yaml:1:1 This file is missing.',
      expect.stringMatching(/^data\/indicators\/second-plans\.yaml:2:1 unit: Invalid option/),
      `${UPDATE_PATH}:2:1 title: Write something here, or take the line out.`,
      `${UPDATE_PATH}:3:1 period: “2018-19-q9” is not a quarter, which is written like '2018-19-q2'.`,
    ]);
  });
});
