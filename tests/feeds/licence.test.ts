import { expect, test } from 'vitest';
import { attributionOf, openDefinitionName } from '../../src/feeds/licence.ts';
import { aLibrary } from '../factories/library.ts';

test.each([
  ['https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/', 'OGL-UK-3.0'],
  ['https://creativecommons.org/licenses/by/4.0/', 'CC-BY-4.0'],
  ['https://thornaby.example/rules', undefined],
])('the licence at %s is %s to the Open Definition', (url, name) => {
  expect(openDefinitionName({ name: 'A licence', url })).toBe(name);
});

test('the source is named with its council and its licence', () => {
  expect(attributionOf(aLibrary())).toBe(
    'Thornaby Borough Council, Children’s Services performance, licensed under the Open Government Licence v3.0.',
  );
});
