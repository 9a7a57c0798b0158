import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueFigures } from '../../src/scaffold/due-figures.ts';
import type { DueFigure } from '../../src/scaffold/due-figures.ts';
import type { FigureAnswer } from '../../src/domain/typed-figure.ts';
import { updateFile } from '../../src/scaffold/update-file.ts';
import { blankLines, fill } from './filling.ts';
import { broughtBy, inWords, libraryOf, wrongIn } from './laid-over.ts';
import { projects } from './projects.ts';

const outline = fc.constantFrom('last', 'priorities');

/** What somebody types at the terminal for each figure that is due: what it last was, if anything. */
const typed = fc.array(fc.constantFrom('as before', 'around', 'later', 'not available', 'not reported'), {
  minLength: 8,
  maxLength: 8,
});

function answersTo(due: readonly DueFigure[], typed: readonly string[]): (FigureAnswer | undefined)[] {
  return due.map(({ last: { figure } }, index) => {
    const word = typed[index % typed.length];
    if (word === 'not available' || word === 'not reported') return word;
    if (figure.value === null || word === 'later') return undefined;
    return { value: figure.value, ...(word === 'around' && { printed: `around ${figure.value}%` }) };
  });
}

describe('an update that is begun in any project', () => {
  test('has as its problems exactly the blanks that are left, whichever have been filled in', () => {
    fc.assert(
      fc.property(projects, outline, fc.infiniteStream(fc.boolean()), ({ tree, quarter }, outline, coins) => {
        const library = libraryOf(tree);
        const file = updateFile({ quarter, outline }, library);
        const blanks = blankLines(file.text);
        const filled = new Set(blanks.filter(() => coins.next().value));
        const text = fill(file.text, dueFigures(quarter, library), filled);
        const left = blankLines(text);
        const found = broughtBy({ ...file, text }, tree);
        expect(found.filter(({ id }) => !id.startsWith('blanks-')).map(inWords)).toEqual([]);
        expect(found.map(({ line }) => line)).toEqual(left);
      }),
      { numRuns: 80 },
    );
  });

  test('has no problem when every blank is filled in', () => {
    fc.assert(
      fc.property(projects, outline, typed, ({ tree, quarter }, outline, typed) => {
        const library = libraryOf(tree);
        const due = dueFigures(quarter, library);
        const file = updateFile({ quarter, outline, figures: answersTo(due, typed) }, library);
        const text = fill(file.text, due, new Set(blankLines(file.text)));
        expect(broughtBy({ ...file, text }, tree).map(inWords)).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  test('is tried in projects in which nothing else is wrong', () => {
    fc.assert(
      fc.property(projects, ({ tree }) => {
        const tolerated = ['references-indicator-unused', 'tree-missing-file'];
        const found = wrongIn(tree).filter(({ id }) => !tolerated.includes(id));
        expect(found.map(inWords)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
