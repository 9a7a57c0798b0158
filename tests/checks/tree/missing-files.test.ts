import { describe, expect, test } from 'vitest';
import { DECISION, UPDATE, aProject, anUpdate, idsOf, wordsOf } from '../factory.ts';

describe('a file is missing', () => {
  test('of those that a site cannot be without', () => {
    expect(wordsOf(aProject({ 'data/site.yaml': null }))).toMatchInlineSnapshot(`
      "data/site.yaml:1:1 tree-missing-file data/site.yaml is missing.
        Put the file back. Without it the site cannot be built.

      1 problem to mend.
      "
    `);
  });

  test.each(['data/glossary.yaml', 'data/bank-holidays.json'])('%s', (path) => {
    expect(idsOf(aProject({ [path]: null }))).toEqual(['tree-missing-file']);
  });

  test('when there is no update at all', () => {
    expect(wordsOf(aProject({ [UPDATE]: null, [DECISION]: null }))).toContain(
      'content/updates:1:1 tree-missing-file There is no update. The site needs at least one.',
    );
  });
});

test('what is there under a wrong name is not missing too', () => {
  const laid = { [UPDATE]: null, [DECISION]: null, 'content/updates/2018-19-q2.md': anUpdate() };
  expect(idsOf(aProject(laid))).not.toContain('tree-missing-file');
});

test('what is in a folder that is a link is not missing too', () => {
  const laid = {
    'data/site.yaml': null,
    'data/glossary.yaml': null,
    'data/bank-holidays.json': null,
    data: { kind: 'link' },
  } as const;
  expect(idsOf(aProject(laid))).toContain('tree-link');
  expect(idsOf(aProject(laid))).not.toContain('tree-missing-file');
});
