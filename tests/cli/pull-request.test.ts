import { expect, test } from 'vitest';
import { stepsFor } from '../../src/cli/pull-request.ts';

const wordsOf = (paths: string[]) => stepsFor('main', 'text', paths).map(({ words }) => words.join(' '));

test('a change of the content may touch nothing else', () => {
  const [check] = wordsOf(['content/updates/2018-19-q3.mdx', 'src/cli/check.ts']);
  expect(check).toBe('src/cli/check.ts --format text --changed-from main');
});

test('a change of the program alone may', () => {
  expect(wordsOf(['src/cli/check.ts'])[0]).toBe('src/cli/check.ts --format text');
});

test('every change is checked, built and reported on, in this order', () => {
  expect(stepsFor('main', 'text', []).map(({ name }) => name)).toEqual(['Check', 'Build', 'Report']);
});
