import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BYTES } from '../../../src/checks/catalogue/bytes.ts';
import { FRONTMATTER } from '../../../src/checks/catalogue/frontmatter.ts';
import { TREE } from '../../../src/checks/catalogue/tree.ts';

describe.each(Object.entries({ ...TREE, ...BYTES, ...FRONTMATTER }))('the page of %s', (id, { title }) => {
  const page = readFileSync(`docs/problems/${id}.md`, 'utf8');

  test('has its title, an example of wrong and right, and how to mend it', () => {
    expect(page.split('\n')[0]).toBe(`# ${title}`);
    expect(page).toMatch(
      /\nWrong:\n\n```\w+\n[^`]+\n```\n\nRight:\n\n```\w+\n[^`]+\n```\n\n## How to mend it\n\n\S/,
    );
  });

  test('is short', () => {
    expect(page.split('\n').length).toBeLessThanOrEqual(30);
  });
});
