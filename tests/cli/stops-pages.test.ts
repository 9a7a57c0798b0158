import { describe, expect, test } from 'vitest';
import type { ProblemId } from '../../src/checks/catalogue.ts';
import { stopsPages } from '../../src/cli/stops-pages.ts';

const problem = (id: ProblemId) => ({ id, path: 'content/pages/about.mdx', line: 1, column: 1, message: '' });

describe('no page can be made', () => {
  test.each<ProblemId>([
    'frontmatter-not-yaml',
    'frontmatter-wrong-kind',
    'blanks-figure',
    'blanks-detail',
    'body-not-mdx',
    'body-curly-brackets',
  ])('of a project with %s', (id) =>
    expect(stopsPages([problem('references-acronym'), problem(id)])).toBe(true),
  );
});

describe('pages can be made', () => {
  test.each<ProblemId>(['blanks-text', 'body-link-broken', 'body-image-missing', 'references-acronym'])(
    'of a project with %s',
    (id) => expect(stopsPages([problem(id)])).toBe(false),
  );

  test('of a project with nothing wrong', () => expect(stopsPages([])).toBe(false));
});
