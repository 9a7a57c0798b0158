import { describe, expect, test } from 'vitest';
import { readPublished } from '../../src/cli/read-state.ts';
import { FIGURES, TODAY, UPDATE, UPDATE_TEXT, aProject, anUpdate } from '../checks/factory.ts';
import { briefly, itemsOf, reportBetween, sectionsIn } from './between.ts';

const NEXT = 'content/updates/2018-19-q3.mdx';
const picture = Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10]);

describe('problems', () => {
  test('that are new are told, wherever they are, and old ones are not, on whatever line', () => {
    const link = (words: string) => ({ [UPDATE]: anUpdate({}, `${UPDATE_TEXT}\n${words}\n`) });
    const broken = link('See [the page](/nowhere/).');
    expect(itemsOf(reportBetween({}, broken), 'problems')).toMatchObject([
      { kind: 'new', what: 'A link leads to nothing', file: UPDATE, line: 27 },
    ]);
    const moved = link('Another line.\n\nSee [the page](/nowhere/).');
    expect(sectionsIn(reportBetween(broken, moved))).toEqual(['words']);
  });

  test('that may be none have a section of their own, the last', () => {
    const decimals = { [UPDATE]: anUpdate({ figures: FIGURES.replace('92', '92.5') }) };
    const report = reportBetween({}, decimals);
    expect(sectionsIn(report).at(-1)).toBe('warnings');
    expect(sectionsIn(report)).not.toContain('problems');
    expect(itemsOf(report, 'warnings')).toMatchObject([
      { what: expect.stringMatching(/^Warning: /) as string, file: UPDATE },
    ]);
  });

  test('about few people have a section of their own', () => {
    const report = reportBetween({}, { [UPDATE]: anUpdate({ figures: FIGURES.replace('552', '3') }) });
    expect(itemsOf(report, 'disclosure')).toMatchObject([{ kind: 'new', file: UPDATE }]);
    expect(itemsOf(report, 'problems')).toEqual([]);
  });

  test('that are excepted are told with who signed', () => {
    const exception = `\n  - indicator: children-in-care\n    reason: The record itself publishes it.\n    signed-off-by: Director of Children’s Services\n    on: '2018-11-01'`;
    const figures = FIGURES.replace('552', '3');
    const report = reportBetween(
      {},
      { [UPDATE]: anUpdate({ figures, 'small-number-exceptions': exception }) },
    );
    expect(itemsOf(report, 'disclosure')).toMatchObject([
      {
        what: 'Exception for small numbers: Children in care',
        now: 'signed off by Director of Children’s Services on 2018-11-01',
        why: ['The record itself publishes it.'],
      },
    ]);
  });
});

describe('documents under embargo', () => {
  const secret = (details: Readonly<Record<string, string>> = {}) => ({
    [NEXT]: anUpdate(
      {
        period: '2018-19-q3',
        'publish-at': `'2018-12-01 09:00'`,
        summary: 'Zebras were counted.',
        figures: `\n  - indicator: children-in-care\n    period: '2018-12-31'\n    value: 987\n    paragraph: '1'`,
        ...details,
      },
      '1. Zebras: <Figure of="children-in-care" />.\n',
    ),
  });

  test('are left out, and only how many is told', () => {
    const report = reportBetween({}, secret());
    expect(report).toMatchObject({ sections: [], withheld: 1, unread: [] });
    expect(JSON.stringify(report)).not.toMatch(/zebra|987|q3/i);
  });

  test('that do not change are not counted', () => {
    expect(reportBetween(secret(), secret()).withheld).toBe(0);
    expect(reportBetween(secret(), secret({ title: '"Progress update"' })).withheld).toBe(0);
    expect(reportBetween(secret(), secret({ title: 'Other' })).withheld).toBe(1);
  });

  test('are told of where that is asked for, and once the embargo is lifted', () => {
    expect(sectionsIn(reportBetween({}, secret(), { embargoed: true }))).toContain('figures');
    const lifted = { [NEXT]: (secret()[NEXT] ?? '').replace(/publish-at.*\n/, '') };
    const report = reportBetween(secret(), lifted);
    expect(briefly(report, 'figures')).toEqual([
      'new Children in care, Dec 2018: 987 @ /updates/2018-19-q3/#p1',
    ]);
  });
});

describe('files that cannot be read', () => {
  test('do not make everything in them seem to be gone', () => {
    const report = reportBetween({}, { [UPDATE]: anUpdate().replace('period:', 'period') });
    expect(report.unread).toEqual([UPDATE]);
    expect(sectionsIn(report)).toEqual(['problems']);
  });

  test('without which there is no site leave only the problems to tell', () => {
    const report = reportBetween({}, { 'data/site.yaml': 'council: [\n' });
    expect(report.unread).toEqual(['data/site.yaml']);
    expect(sectionsIn(report)).toEqual(['problems']);
  });
});

test('pictures that come, change and go are told by their address', () => {
  const path = 'public/images/river.png';
  const report = reportBetween({}, { [path]: picture });
  expect(briefly(report, 'pictures')).toEqual(['new river.png @ /images/river.png']);
  const other = reportBetween({ [path]: picture }, { [path]: Uint8Array.from([...picture, 0]) });
  expect(briefly(other, 'pictures')).toEqual([
    'changed river.png: another file → this file @ /images/river.png',
  ]);
  expect(briefly(reportBetween({ [path]: picture }, {}), 'pictures')).toEqual([
    'gone river.png @ /images/river.png',
  ]);
});

test('a project that was empty before is all new', () => {
  const empty = Object.fromEntries(
    readPublished(aProject(), TODAY).project.texts.map(({ path }) => [path, null]),
  );
  const report = reportBetween(empty, {});
  expect(briefly(report, 'documents')).toEqual([
    expect.stringContaining('new Update for July to September 2018'),
    'new The page “About this site”: What this site is. @ /about/',
  ]);
  expect(report.unread).toEqual([]);
});
