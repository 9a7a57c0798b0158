import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkProject } from '../../../src/checks/index.ts';
import type { Problem } from '../../../src/checks/problem.ts';
import { nodeTree } from '../../../src/checks/project/tree.ts';
import { ARITHMETIC } from './arithmetic.ts';
import { BENIGN } from './benign.ts';
import { BYTES } from './bytes.ts';
import type { Case } from './cases.ts';
import { DECISIONS } from './decisions.ts';
import { FRONTMATTER } from './details.ts';
import { DISCLOSURE } from './disclosure.ts';
import { expectedLine, kept, laidOver } from './laid-over.ts';
import { LINKS } from './links.ts';
import { NAMES } from './names.ts';
import { PARAGRAPHS } from './paragraphs.ts';
import { PROGRAMS } from './programs.ts';
import { REFERENCES } from './references.ts';

/** A day after all that the repository tells of. */
const TODAY = '2026-11-21';
const REPOSITORY = kept(nodeTree(resolve(import.meta.dirname, '../../..')), ['content', 'data', 'public']);

const HOSTILE = [
  ...[...BYTES, ...NAMES, ...FRONTMATTER, ...PROGRAMS, ...LINKS, ...PARAGRAPHS],
  ...[...REFERENCES, ...ARITHMETIC, ...DECISIONS, ...DISCLOSURE],
];

describe('laid over the repository’s own content', () => {
  test('nothing is refused as it stands', () => {
    expect(wordsOf(checkProject(REPOSITORY, TODAY).problems)).toEqual([]);
  });

  test.each(HOSTILE)('$name is refused where it stands', (one) => {
    const tree = laidOver(REPOSITORY, one);
    const place = isLaid(one)
      ? `${one.in ?? one.path}:${expectedLine(REPOSITORY, tree, one)}`
      : `${one.in ?? one.path}:1`;
    expect(wordsOf(checkProject(tree, TODAY).problems)).toContain(`${place} ${one.problem}`);
  });

  test.each(BENIGN)('$name is let through', (one) => {
    expect(wordsOf(checkProject(laidOver(REPOSITORY, one), TODAY).problems)).toEqual([]);
  });
});

/** Whether the place to be named is a file that has lines. */
function isLaid(one: Case): boolean {
  return !('is' in one.change) && (one.in === undefined || /\.[a-z]+$/.test(one.in));
}

/** Problems by place and id; exceptions that are signed off are listed, and are none. */
function wordsOf(problems: readonly Problem[]): string[] {
  return problems
    .filter(({ id }) => id !== 'disclosure-exception')
    .map(({ path, line, id }) => `${path}:${line} ${id}`);
}
