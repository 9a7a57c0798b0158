import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PROBLEM_IDS, kindOf } from '../../../src/checks/catalogue.ts';

const ids = PROBLEM_IDS.filter((id) => id.startsWith('decisions-'));

describe.each(ids)('the page of %s', (id) => {
  test('has its title, and says how to mend it', () => {
    const page = readFileSync(`docs/problems/${id}.md`, 'utf8');
    expect(page.split('\n')[0]).toBe(`# ${kindOf(id).title}`);
    expect(page).toContain('\n## How to mend it\n');
  });
});
