import { describe, expect, test } from 'vitest';
import { LibraryError, readLibrary } from '../../src/library/from-disk.ts';
import type { Library } from '../../src/library/library.ts';
import { editionPath, ledgerPath, writeTable } from '../../src/library/ledger/ledger.ts';
import { CORRECTION } from '../factories/correction.ts';
import { aDisk, mdx, yaml } from '../factories/disk.ts';
import type { Files } from '../factories/disk.ts';
import { FIGURE } from '../factories/figure.ts';
import { UPDATE } from '../factories/update.ts';

const UPDATE_PATH = 'content/updates/2018-19-q2.mdx';
const UPDATE_TEXT = mdx({ ...UPDATE, figures: [FIGURE] }, '\n7. There is news.\n');

/** The kept editions of the update with these texts, the first first, and the list of them. */
function kept(...texts: string[]): Files {
  const lines = texts.map((_, index) => ({
    update: '2018-19-q2',
    edition: String(index + 1),
    since: `2018-11-1${index + 1}`,
    sha256: '',
  }));
  return {
    [UPDATE_PATH]: UPDATE_TEXT,
    [ledgerPath('editions')]: writeTable('editions', lines),
    ...Object.fromEntries(lines.map((line, index) => [editionPath(line), texts[index]])),
  };
}

const editionsIn = (files: Files): Library['editions'] => readLibrary(aDisk(files)).editions;

describe('the editions of a library', () => {
  const FIRST = UPDATE_TEXT.replace('There is news.', 'There was news.');

  test('are those that differ from the update as it is, with their number and day', () => {
    expect(editionsIn(kept(FIRST))).toMatchObject([
      {
        id: '2018-19-q2',
        edition: 1,
        since: '2018-11-11',
        text: '7. There was news.',
        figures: [{ value: 5.5 }],
      },
    ]);
  });

  test('are in the order in which they were published', () => {
    const second = FIRST.replace('7.', '8.');
    expect(editionsIn(kept(FIRST, second, UPDATE_TEXT)).map(({ edition }) => edition)).toEqual([1, 2]);
  });

  test('do not have the one that is published now', () => {
    expect(editionsIn(kept(UPDATE_TEXT))).toEqual([]);
    expect(editionsIn(kept(FIRST, UPDATE_TEXT)).map(({ edition }) => edition)).toEqual([1]);
  });

  test('have one that was published, changed, and changed back', () => {
    const second = UPDATE_TEXT.replace('There is', 'There may be');
    expect(editionsIn(kept(UPDATE_TEXT, second, UPDATE_TEXT)).map(({ edition }) => edition)).toEqual([1, 2]);
  });

  test('have all of an update that was taken back', () => {
    expect(editionsIn({ ...kept(FIRST, UPDATE_TEXT), [UPDATE_PATH]: undefined })).toHaveLength(2);
  });

  test('have renamed indicators under their present names', () => {
    const files = {
      ...kept(FIRST.replace('second-plans', 'former')),
      'data/redirects.yaml': yaml([
        {
          from: '/indicators/former/',
          to: '/indicators/second-plans/',
          on: '2019-03-04',
          reason: 'It has another name now.',
        },
      ]),
    };
    expect(editionsIn(files)).toMatchObject([{ figures: [{ indicator: 'second-plans' }] }]);
  });

  test('are none where nothing was ever published', () => {
    expect(editionsIn({})).toEqual([]);
  });

  test('must fit the schema of an update', () => {
    const files = kept(FIRST.replace('title:', 'tilte:'));
    expect(() => readLibrary(aDisk(files))).toThrow(LibraryError);
    expect(() => readLibrary(aDisk(files))).toThrow(
      /^data\/published\/editions\/2018-19-q2-edition-1\.mdx:2:1 /,
    );
  });
});

describe('the logs of a library', () => {
  const CORRECTIONS = 'data/corrections.yaml';

  test('may be left out', () => {
    expect(readLibrary(aDisk())).toMatchObject({ corrections: [], redirects: [] });
  });

  test('come with what may be left out filled in, the earliest correction first', () => {
    const entries = [{ ...CORRECTION, id: 'late', on: '2019-06-11' }, CORRECTION];
    expect(readLibrary(aDisk({ [CORRECTIONS]: yaml(entries) })).corrections).toMatchObject([
      { id: 'second-plans', measure: 'level' },
      { id: 'late' },
    ]);
  });

  test('have their faults told with line and key', () => {
    const text = yaml([CORRECTION, { ...CORRECTION, now: 5.6 }]);
    const line = text.split('\n').findLastIndex((one) => one.includes('now: ')) + 1;
    expect(() => readLibrary(aDisk({ [CORRECTIONS]: text }))).toThrow(
      `${CORRECTIONS}:${line}:3 1.now: The figure before and after is the same.`,
    );
  });
});
