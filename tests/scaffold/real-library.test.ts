import { describe, expect, test } from 'vitest';
import { nodeTree } from '../../src/checks/project/tree.ts';
import { dueFigures } from '../../src/scaffold/due-figures.ts';
import { countBlanks } from '../../src/scaffold/next-steps.ts';
import { updateFile } from '../../src/scaffold/update-file.ts';
import { blankLines, fill } from './filling.ts';
import { broughtBy, inWords, libraryOf, withFile } from './laid-over.ts';

const tree = nodeTree('.');
const library = libraryOf(tree);

/** Quarters without an update: with an earlier one to follow and without, of each number, in each strategy and in none. */
const QUARTERS = ['2017-18-q3', '2018-19-q3', '2018-19-q4', '2019-20-q1', '2019-20-q2', '2020-21-q1'];

describe.each(QUARTERS)('an update for %s', (quarter) => {
  test.each(['last', 'priorities'] as const)(
    'has its blanks and no other problem, after the %s',
    (outline) => {
      const file = updateFile({ quarter, outline }, library);
      const found = broughtBy(file, tree);
      expect(found.filter(({ id }) => !id.startsWith('blanks-')).map(inWords)).toEqual([]);
      expect(found.map(({ line }) => line)).toEqual(blankLines(file.text));
      const { top, below } = countBlanks(file);
      expect(found).toHaveLength(top + below);

      const due = dueFigures(quarter, library);
      const text = fill(file.text, due, new Set(blankLines(file.text)));
      expect(broughtBy({ ...file, text }, tree).map(inWords)).toEqual([]);
    },
  );
});

test('an update follows one that was begun in the same way', () => {
  let project = tree;
  for (const quarter of ['2018-19-q3', '2018-19-q4', '2019-20-q1']) {
    const present = libraryOf(project);
    const file = updateFile({ quarter, outline: 'last' }, present);
    const text = fill(file.text, dueFigures(quarter, present), new Set(blankLines(file.text)));
    expect(broughtBy({ ...file, text }, project).map(inWords)).toEqual([]);
    project = withFile(project, { ...file, text });
  }
});
