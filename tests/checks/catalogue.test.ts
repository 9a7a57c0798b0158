import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PROBLEMS, PROBLEM_IDS } from '../../src/checks/catalogue.ts';

describe('the catalogue of problems', () => {
  test('has a page for each problem, under its id and with its title, and no page for anything else', () => {
    const pages = readdirSync('docs/problems').filter((name) => name.endsWith('.md'));
    expect(pages.toSorted()).toEqual(PROBLEM_IDS.map((id) => `${id}.md`).toSorted());
    for (const id of PROBLEM_IDS) {
      const [heading] = readFileSync(`docs/problems/${id}.md`, 'utf8').split('\n');
      expect(heading).toBe(`# ${PROBLEMS[id].title}`);
    }
  });
});
