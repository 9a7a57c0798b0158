import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grouped } from '../../src/domain/decimal.ts';
import { dueFigures } from '../../src/scaffold/due-figures.ts';
import type { DueFigure } from '../../src/scaffold/due-figures.ts';
import type { FigureAnswer } from '../../src/domain/figure-answer.ts';
import { updateFile } from '../../src/scaffold/update-file.ts';
import { blankLines, fill } from './filling.ts';
import { broughtBy, inWords, libraryOf, wrongIn } from './laid-over.ts';
import { projects } from './projects.ts';

const ANSWERS = ['as before', 'around', 'later', 'hidden', 'not available', 'not reported'];

const outline = fc.constantFrom('last', 'priorities');

/** What is wrong with what reports say, and not with what is made of them. */
const OF_THE_REPORT: ReadonlySet<string> = new Set([
  'arithmetic-number-typed',
  'arithmetic-number-contradicts',
  'disclosure-hidden-and-published',
]);

/** What somebody types at the terminal for each figure that is due: what it last was, if anything. */
const typed = fc.array(fc.constantFrom(...ANSWERS), {
  minLength: 8,
  maxLength: 8,
});

function answersTo(due: readonly DueFigure[], typed: readonly string[]): (FigureAnswer | undefined)[] {
  return due.map(({ last: { figure } }, index) => {
    const word = typed[index % typed.length];
    if (word === 'not available' || word === 'not reported' || word === 'hidden') return word;
    if (figure.value === null || word === 'later') return undefined;
    return { value: figure.value, ...(word === 'around' && { printed: `around ${figure.value}%` }) };
  });
}

/** A report that says of every figure what was typed, in a paragraph or a point of its own. */
function reportOn(due: readonly DueFigure[], answers: readonly (FigureAnswer | undefined)[]): string {
  const lines = due.map(({ indicator, last: { figure } }, index) => {
    const answer = answers[index];
    const unit = figure.measure === 'change' || indicator.unit === 'percent' ? '%' : '';
    const number = typeof answer === 'object' ? `${grouped(Math.abs(answer.value))}${unit}` : 'not known';
    const words = `${indicator.title} is now ${number}.`;
    return index % 3 === 0 ? `${index / 3 + 1}. ${words}` : `•\t${words}`;
  });
  return ['The quarter', ...lines, ...(lines.length === 0 ? ['1. Nothing is due.'] : [])].join('\n');
}

describe('an update that is begun in any project', () => {
  test('has no problem when it is begun with a report, and every blank is filled in', () => {
    fc.assert(
      fc.property(projects, typed, ({ tree, quarter }, typed) => {
        const library = libraryOf(tree);
        const due = dueFigures(quarter, library);
        const figures = answersTo(due, typed);
        const report = reportOn(due, figures);
        const file = updateFile({ quarter, outline: 'report', report, figures }, library);
        const text = fill(file.text, due, new Set(blankLines(file.text)));
        // A number that two places have alike stays in the words: the check says that it is typed, or another’s. What one
        // report hides and another gives is for a person to see.
        const found = broughtBy({ ...file, text }, tree).filter(({ id }) => !OF_THE_REPORT.has(id));
        expect(found.map(inWords)).toEqual([]);
      }),
      { numRuns: 80 },
    );
  }, 120_000);

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
        const found = broughtBy({ ...file, text }, tree).filter(({ id }) => !OF_THE_REPORT.has(id));
        expect(found.map(inWords)).toEqual([]);
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
