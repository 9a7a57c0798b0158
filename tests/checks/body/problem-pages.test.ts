import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PROBLEM_IDS, kindOf } from '../../../src/checks/catalogue.ts';
import { idsAfter } from './texts.ts';

const ids = PROBLEM_IDS.filter((id) => id.startsWith('body-'));
const IMAGE = { 'public/images/family-hub.png': new Uint8Array([1]) };

describe.each(ids)('the page of %s', (id) => {
  const page = readFileSync(`docs/problems/${id}.md`, 'utf8');

  test('has its title, and says how to mend it', () => {
    expect(page).toMatch(new RegExp(`^# ${kindOf(id).title}\n`));
    expect(page).toContain('\n## How to mend it\n');
  });

  test('shows what is wrong, and that it is wrong in this way alone', () => {
    const wrong = exampleIn(page, 'Wrong');
    expect(wrong === undefined ? [id] : idsAfter(wrong, IMAGE)).toEqual([id]);
  });

  test('shows what is right', () => {
    expect(idsAfter(exampleIn(page, 'Right') ?? '')).toEqual([]);
  });
});

/** The example below a word of a page. */
function exampleIn(page: string, word: 'Wrong' | 'Right'): string | undefined {
  return new RegExp(`^${word}:\n\n(\`+)text\n(.*?)\n\\1$`, 'ms').exec(page)?.[2];
}
