import fc from 'fast-check';
import { mdxToJs, mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { parseDocument, LineCounter } from 'yaml';
import { guardBody, GuardError } from '../../../src/checks/body/guard.ts';
import { bodyProblems } from '../../../src/checks/body/index.ts';
import { nesting } from '../../../src/checks/body/nesting.ts';
import { unreadable } from '../../../src/checks/body/unreadable.ts';
import { kindOf } from '../../../src/checks/catalogue.ts';
import type { Problem } from '../../../src/checks/problem.ts';
import type { DocumentFile, Project } from '../../../src/checks/project/project.ts';
import { compiled } from './compiled.ts';
import { liveIn } from './live-code.ts';
import { mutatedText } from './mutated-texts.ts';

/** A few hundred in `npm test`; FUZZ_RUNS=50000 for a long run. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 400);

const PATH = 'content/updates/2018-19-q2.mdx';
const ROOT = new URL('file:///project/');

/** What can be wrong with a text without anything in it being alive. */
const HARMLESS =
  /^body-(?:paragraph|heading|empty|link-broken|link-words|image-missing|image-words|stray|markup)/;

test(
  'a text changed at random never brings the rules down, and what they let through has nothing live in it',
  () => {
    fc.assert(
      fc.property(mutatedText, (text) => {
        const problems = problemsIn(text);
        expect(problems.filter((problem) => !isSound(problem, text))).toEqual([]);
        if (problems.every(({ id }) => HARMLESS.test(id))) expect(liveIn(compiled(text, false))).toEqual([]);
        if (problems.length === 0) expect(liveIn(compiled(text, true))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  },
  1000 + RUNS * 60,
);

test(
  'the guard in the build refuses just what the check does',
  () => {
    const elsewhere = new Set(['body-link-broken', 'body-image-missing']);
    fc.assert(
      fc.property(mutatedText, (text) => {
        const refused = problemsIn(text).some(({ id }) => !elsewhere.has(id));
        expect(isStopped(text)).toBe(refused);
      }),
      { numRuns: RUNS },
    );
  },
  1000 + RUNS * 60,
);

test('what is alive is found in compiled texts', () => {
  const alive = [
    'import "x"',
    'export const a = 1',
    '{a}',
    'b {process.exit()}',
    '<b>a</b>',
    '<Other />',
    '<Figure of={a} />',
    '[a](javascript:x)',
    '<Note {...a} />',
  ];
  expect(alive.filter((text) => liveIn(compiled(text, false)).length === 0)).toEqual([]);
  expect(
    liveIn(compiled('## a\n\n1. **b** [c](/d/) <Figure of="e" />\n\n| f |\n|:-:|\n| `g` |', true)),
  ).toEqual([]);
});

function problemsIn(text: string): Problem[] {
  const lines = new LineCounter();
  const yaml = { document: parseDocument('', { lineCounter: lines }), lines, data: {} };
  const file = { path: PATH, text, collection: 'updates', id: '2018-19-q2', yaml, body: text } as const;
  const entries = [{ path: PATH, kind: 'file', size: text.length }] as const;
  const project = (document: DocumentFile): Project => ({
    entries,
    texts: [file],
    documents: [document],
    data: [],
  });
  try {
    const document = { ...file, tree: mdxToMdast(text) };
    const tooDeep = nesting(file, document.tree);
    return tooDeep.length > 0 ? tooDeep : bodyProblems(document, project(document));
  } catch (error) {
    if (!/^\d+:\d+: /.test((error as Error).message)) throw error;
    return [unreadable(file, text, error)];
  }
}

/** Whether a problem is known, has words, and stands on a line of the text. */
function isSound({ id, line, column, endColumn, message }: Problem, text: string): boolean {
  const length = text.split('\n')[line - 1]?.length ?? -1;
  const isOnLine = column >= 1 && column <= length + 1 && (endColumn ?? column + 1) > column;
  return isOnLine && message.length > 10 && message.length < 400 && kindOf(id).title !== '';
}

function isStopped(text: string): boolean {
  try {
    const options = {
      mdastPlugins: [guardBody(ROOT)],
      fileURL: new URL(PATH, ROOT),
      features: { smartPunctuation: true },
    };
    mdxToJs(text, options);
    return false;
  } catch (error) {
    if (error instanceof GuardError || /^\d+:\d+: /.test((error as Error).message)) return true;
    throw error;
  }
}
