import { expect, test } from 'vitest';

import { UPDATE, UPDATE_TEXT, aProject, anUpdate, idsOf } from '../factory.ts';

// Each took minutes when the words around a number were walked again for every number of a run.
test.each<[string, string]>([
  ['numbers', '1 2 3 4 5 '],
  ['labels of numbers', 'years 1 and 2 and 3 and '],
  ['numbers of numbers', '2 of the 3 of the '],
])(
  'a page full of %s is read in time that its length bounds',
  (_, words) => {
    const paragraph = words.repeat(Math.floor(19_000 / words.length)).trim();
    const text = `${UPDATE_TEXT}\n\n${Array.from({ length: 2 }, () => paragraph).join('\n\n')}\n`;
    expect(idsOf(aProject({ [UPDATE]: anUpdate({}, text) }))).not.toContain('body-crash');
  },
  30_000,
);
