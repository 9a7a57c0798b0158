import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ARITHMETIC } from '../../src/checks/catalogue/arithmetic.ts';
import { REFERENCES } from '../../src/checks/catalogue/references.ts';

describe.each(Object.entries({ ...REFERENCES, ...ARITHMETIC }))('the page of %s', (id, { title }) => {
  const page = readFileSync(`docs/problems/${id}.md`, 'utf8');

  test('has its title, an example of wrong and right, and how to mend it', () => {
    expect(page).toMatch(new RegExp(`^# ${title}\n`));
    expect(page).toMatch(
      /\nWrong:\n\n```\w+\n[^`]+\n```\n\nRight:\n\n```\w+\n[^`]+\n```\n\n## How to mend it\n\n\S/,
    );
  });
});
