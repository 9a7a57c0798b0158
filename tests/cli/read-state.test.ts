import { expect, test } from 'vitest';
import type { Problem } from '../../src/checks/problem.ts';
import { readPresent, readPublished } from '../../src/cli/read-state.ts';
import { TODAY, UPDATE, aProject } from '../checks/factory.ts';

const LEDGER = 'data/published/addresses.csv';
const at = (id: Problem['id'], path: string): Problem => ({
  id,
  path,
  line: 1,
  column: 1,
  message: 'So it is.',
});
const withLedger = (text: string) => aProject({ [LEDGER]: text });
const published = readPublished(withLedger('address,since,words\n'), TODAY);

test('a file that brings down the program that reads it is not read again', () => {
  const crash = at('body-crash', UPDATE);
  const { project, problems } = readPresent(withLedger('address,since,words\n'), [crash], published);
  expect(project.documents.map(({ path }) => path)).not.toContain(UPDATE);
  expect(project.documents.length).toBeGreaterThan(0);
  expect(problems).toEqual([crash]);
});

test('a line that the ledger lost earlier is not this change’s, and one that it loses now is', () => {
  const lost = at('ledger-rewritten', LEDGER);
  expect(readPresent(withLedger('address,since,words\n'), [lost], published).problems).toEqual([]);
  expect(readPresent(withLedger('address,since\n'), [lost], published).problems).toEqual([lost]);
});
