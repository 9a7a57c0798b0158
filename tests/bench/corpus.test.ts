import { mkdtempDisposableSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { corpus, writeCorpus } from '../../bench/corpus.ts';
import { checkProject } from '../../src/checks/index.ts';
import { nodeTree } from '../../src/checks/project/tree.ts';
import { holidayCalendar, isWorkingDay } from '../../src/domain/working-days.ts';
import { callInOf } from '../../src/library/call-ins.ts';
import type { Disk } from '../../src/library/disk.ts';
import { readLibrary } from '../../src/library/from-disk.ts';
import { observationsOf } from '../../src/library/observations.ts';
import { paragraphsOf } from '../../src/library/paragraphs.ts';

const files = filesOf(5, 'a seed');
const library = readLibrary(diskOf(files));
const reports = library.updates.map((update) => paragraphsOf(update, library));

describe('a corpus', () => {
  test('has the same bytes for the same seed', () => {
    expect(filesOf(5, 'a seed')).toEqual(files);
  });

  test('has other figures and other words for another seed', () => {
    const path = 'content/updates/2025-26-q4.mdx';
    expect(filesOf(5, 'another').get(path)).not.toBe(files.get(path));
  });

  test('has quarters in a row, the last of them always the same', () => {
    expect(library.updates.map(({ id }) => id)).toEqual([
      '2024-25-q4',
      '2025-26-q1',
      '2025-26-q2',
      '2025-26-q3',
      '2025-26-q4',
    ]);
  });

  test('has a decision on every second update', () => {
    expect(library.decisions.map(({ update }) => update)).toEqual(['2025-26-q1', '2025-26-q3']);
  });

  test('has forty indicators, each with a level in each update', () => {
    expect(library.indicators).toHaveLength(40);
    for (const update of library.updates) {
      const levels = update.figures.filter(({ measure, area }) => measure === 'level' && area === undefined);
      expect(new Set(levels.map(({ indicator }) => indicator))).toHaveLength(40);
      expect(levels).toHaveLength(40);
    }
  });

  test('has targets, changes, comparators, people counts, percentages and markers among its figures', () => {
    const { all } = observationsOf(library);
    expect(all.some(({ status }) => status?.status === 'met')).toBe(true);
    expect(all.some(({ status }) => status?.status === 'missed')).toBe(true);
    expect(all.some(({ figure }) => figure.measure === 'change')).toBe(true);
    expect(all.some(({ area }) => area.id === 'england')).toBe(true);
    expect(all.some(({ indicator }) => indicator.people && indicator.unit === 'count')).toBe(true);
    expect(all.some(({ indicator }) => indicator.unit === 'percent')).toBe(true);
    expect(all.some(({ figure }) => figure.markers.length > 0)).toBe(true);
  });

  test('has about 1,500 words in each update', () => {
    for (const paragraphs of reports) {
      const words = paragraphs.flatMap(({ text }) => text.split(' ')).length;
      expect(words).toBeGreaterThanOrEqual(1350);
      expect(words).toBeLessThanOrEqual(1650);
    }
  });

  test('has three charts in each update', () => {
    for (const { text } of library.updates) expect(text.match(/^<Chart of="[a-z-]+" \/>$/gm)).toHaveLength(3);
  });

  test('cites, for each figure, a paragraph that shows it', () => {
    for (const { figure, update } of observationsOf(library).all) {
      const paragraph = paragraphsOf(update, library).find(({ number }) => number === figure.paragraph);
      expect(paragraph?.indicators).toContain(figure.indicator);
    }
  });

  test('has its paragraphs under the headings of its priorities', () => {
    const headings = library.strategies.flatMap(({ priorities }) =>
      priorities.flatMap((one) => one.headings),
    );
    for (const paragraphs of reports) {
      expect([...new Set(paragraphs.slice(1).map(({ heading }) => heading))]).toEqual(headings);
    }
  });

  test('publishes its decisions on working days, with call-in deadlines that can be worked out', () => {
    const calendar = holidayCalendar(library.bankHolidays);
    for (const decision of library.decisions) {
      expect(isWorkingDay(decision.published ?? '', calendar)).toBe(true);
      expect(callInOf(decision, library)?.stated).toBe(false);
    }
  });

  test('counts people in tens, so that no count and no difference between two is small', () => {
    const counts = observationsOf(library).all.flatMap(({ figure, indicator }) =>
      indicator.people && indicator.unit === 'count'
        ? [figure.value ?? 0]
        : [figure.numerator ?? 0, figure.denominator ?? 0],
    );
    expect(counts.filter((count) => count % 10 !== 0)).toEqual([]);
    expect(Math.max(...counts)).toBeGreaterThan(0);
  });

  test.each([0, -1, 1.5, 5000])('of %d updates is refused', (updates) => {
    expect(() => filesOf(updates, 'a seed')).toThrow(RangeError);
  });
});

test.each([
  ['three updates', corpus(3, 'a seed')],
  ['the earliest of a thousand updates', corpus(1000, 'a seed').take(70)],
])('%s, written to a folder, pass every check that content must pass', (_, written) => {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'quarterlight-corpus-'));
  writeCorpus(written, folder.path);
  expect(() => readLibrary(folder.path)).not.toThrow();
  expect(checkProject(nodeTree(folder.path), '2026-06-01').problems).toEqual([]);
});

test('a corpus of 250 years keeps to years of four digits, each with its bank holidays', () => {
  const early = corpus(1000, 'a seed').take(70);
  const old = readLibrary(diskOf(new Map(early.map(({ path, text }) => [path, text]))));
  expect(old.updates[0]?.id).toBe('1776-77-q1');
  expect(old.decisions.length).toBeGreaterThan(0);
  expect(old.decisions.map((decision) => callInOf(decision, old))).not.toContain(undefined);
});

function filesOf(updates: number, seed: string): Map<string, string> {
  return new Map(corpus(updates, seed).map(({ path, text }) => [path, text]));
}

function diskOf(texts: ReadonlyMap<string, string>): Disk {
  return {
    list: (folder, ending) =>
      [...texts.keys()]
        .filter((path) => path.startsWith(`${folder}/`) && path.endsWith(ending))
        .map((path) => path.slice(folder.length + 1))
        .toSorted(),
    read(path) {
      const text = texts.get(path);
      if (text === undefined) throw new Error(`${path} is not among the files.`);
      return text;
    },
  };
}
