import { expect, test } from 'vitest';
import { UPDATE, anUpdate } from '../checks/factory.ts';
import { sealedFiles } from '../checks/ledger/published.ts';
import { briefly, reportBetween, sectionsIn } from './between.ts';

const SEALED = sealedFiles({});
const changed = { ...SEALED, [UPDATE]: anUpdate({ title: 'Another title' }) };

test('adding to the ledger changes nothing for readers', () => {
  expect(reportBetween({}, SEALED).sections).toEqual([]);
});

test('of a sealed update that is changed, the edition that is superseded is told as a page', () => {
  const report = reportBetween(SEALED, changed);
  expect(sectionsIn(report)).toEqual(['documents', 'addresses']);
  expect(briefly(report, 'addresses')).toEqual(['new A page @ /updates/2018-19-q2/editions/1/']);
  expect(sectionsIn(reportBetween(changed, { ...changed, ...sealedFiles(changed) }))).toEqual([]);
});

test('of a sealed update that cannot be read, no edition is told', () => {
  const broken = { ...SEALED, [UPDATE]: anUpdate({ title: '[' }) };
  expect(sectionsIn(reportBetween(SEALED, broken))).toEqual(['problems']);
});

test.each([
  ['more blank lines', (text: string) => `${text.replaceAll('\n\n', '\n\n\n')}\n`],
  ['spaces at the ends of lines', (text: string) => text.replaceAll('.\n', '. \n')],
  ['the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
  ['more spaces between words', (text: string) => text.replaceAll(' of ', '  of ')],
  ['a space that keeps two words together', (text: string) => text.replaceAll(' of ', ' of\u00A0')],
  ['a comment', (text: string) => text.replace('title:', '# As agreed.\ntitle:')],
])('of %s in a sealed update nothing is told', (_what, change) => {
  expect(reportBetween(SEALED, { ...SEALED, [UPDATE]: change(anUpdate()) }).sections).toEqual([]);
});
