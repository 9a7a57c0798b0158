import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UPDATE, aProject, anUpdate, idsOf, wordsOf } from '../factory.ts';
import { ADDRESSES, EDITIONS, EDITION, FIGURES_SEALED, afterPublishing, sealedFiles } from './published.ts';

const LEDGER = sealedFiles({});
const FIGURES = LEDGER[FIGURES_SEALED] ?? '';

describe('a table of the ledger that cannot be read', () => {
  test('because its first line was changed is told there', () => {
    const figures = FIGURES.replace('printed,since', 'since,printed');
    expect(wordsOf(afterPublishing({}, { [FIGURES_SEALED]: figures }))).toMatchInlineSnapshot(`
      "data/published/figures.csv:1:1 ledger-unreadable The first line must be update,indicator,period,basis,area,measure,value,printed,since.
        1 | update,indicator,period,basis,area,measure,value,since,printed
          | ^
        Put the file back as it was: write git restore data/published in the terminal, or ask whoever looks after the site. Only npm run seal writes in it.

      1 problem to mend.
      "
    `);
  });

  test('because a line lost a field is told there', () => {
    expect(wordsOf(afterPublishing({}, { [FIGURES_SEALED]: FIGURES.replace(',92%', '') })))
      .toMatchInlineSnapshot(`
        "data/published/figures.csv:3:1 ledger-unreadable This line has 8 fields, and not 9.
          2 | 2018-19-q2,children-in-care,2018-09-30,snapshot,,level,552,552,2018-11-19
          3 | 2018-19-q2,schools-good-or-outstanding,2018-09-30,snapshot,,level,92,2018-11-19
            | ^
          Put the file back as it was: write git restore data/published in the terminal, or ask whoever looks after the site. Only npm run seal writes in it.

        1 problem to mend.
        "
      `);
  });

  test('because of a quote is told there', () => {
    expect(wordsOf(afterPublishing({}, { [FIGURES_SEALED]: FIGURES.replace('92%', '"92%') })))
      .toMatchInlineSnapshot(`
        "data/published/figures.csv:3:1 ledger-unreadable This line is not as the program wrote it.
          2 | 2018-19-q2,children-in-care,2018-09-30,snapshot,,level,552,552,2018-11-19
          3 | 2018-19-q2,schools-good-or-outstanding,2018-09-30,snapshot,,level,92,"92%,2018-11-19
            | ^
          Put the file back as it was: write git restore data/published in the terminal, or ask whoever looks after the site. Only npm run seal writes in it.

        1 problem to mend.
        "
      `);
    expect(idsOf(afterPublishing({}, { [FIGURES_SEALED]: FIGURES.replace('92%', '9"2%') }))).toEqual([
      'ledger-unreadable',
    ]);
  });

  test('because a day is none is told there', () => {
    expect(
      wordsOf(
        afterPublishing({}, { [EDITIONS]: (LEDGER[EDITIONS] ?? '').replace('2018-11-19', '19/11/2018') }),
      ),
    ).toMatchInlineSnapshot(`
      "data/published/editions.csv:2:1 ledger-unreadable This line says “19/11/2018” where its day should be.
        1 | update,edition,since,sha256
        2 | 2018-19-q2,1,19/11/2018,efe4b026f3617befacd89db36965244f76298e10329131135cb60bb99070a15b
          | ^
        Put the file back as it was: write git restore data/published in the terminal, or ask whoever looks after the site. Only npm run seal writes in it.

      1 problem to mend.
      "
    `);
  });

  test('because two versions of it were merged is told there', () => {
    const merged = `${FIGURES}<<<<<<< HEAD\n${FIGURES.split('\n')[1]}\n=======\n>>>>>>> other\n`;
    expect(wordsOf(afterPublishing({}, { [FIGURES_SEALED]: merged }))).toContain(
      `${FIGURES_SEALED}:4:1 ledger-unreadable This line has 1 fields, and not 9.`,
    );
  });

  test('leaves the other tables to be compared', () => {
    const after = {
      [FIGURES_SEALED]: 'x\n',
      [EDITION]: anUpdate({ title: 'Other' }),
      'content/pages/about.mdx': null,
    };
    expect(idsOf(afterPublishing({}, after)).toSorted()).toEqual([
      'ledger-address-vanished',
      'ledger-edition-changed',
      'ledger-unreadable',
    ]);
  });

  test.each([ADDRESSES, FIGURES_SEALED, EDITIONS])('as %s that is empty is told once', (path) => {
    expect(idsOf(afterPublishing({}, { [path]: '' }))).toEqual(['tree-empty-file']);
  });
});

describe('a ledger is fine', () => {
  test('as it was written, and with the line ends of Windows', () => {
    expect(idsOf(aProject(LEDGER))).toEqual([]);
    const windows = Object.entries(LEDGER).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]);
    expect(idsOf(aProject(Object.fromEntries(windows) as Record<string, string>))).toEqual([]);
  });

  test('that does not exist: nothing is compared', () => {
    expect(idsOf(aProject())).toEqual([]);
    expect(idsOf(aProject({ [UPDATE]: anUpdate({ title: 'Another title' }) }))).toEqual([]);
  });
});

test('whatever is written over a part of the ledger, the check says something of it or nothing, and does not stop', () => {
  const path = fc.constantFrom(...Object.keys(LEDGER));
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('../../../etc/passwd', '#', '/', '__proto__', '1e999', '-', '"', ',,', '\n\n'),
  );
  fc.assert(
    fc.property(path, words, fc.nat(), fc.nat({ max: 40 }), (file, other, place, length) => {
      const text = LEDGER[file] ?? '';
      const start = place % (text.length + 1);
      const laid = text.slice(0, start) + other + text.slice(start + length);
      expect(Array.isArray(idsOf(afterPublishing({}, { [file]: laid })))).toBe(true);
    }),
    { numRuns: 60 },
  );
});
