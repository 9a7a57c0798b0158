import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { additionsTo } from '../../../src/library/ledger/additions.ts';
import type { Current } from '../../../src/library/ledger/additions.ts';
import type { Ledger, SealedFigure } from '../../../src/library/ledger/ledger.ts';
import { sealedKey } from '../../../src/library/ledger/sealed-figures.ts';

const NOTHING: Ledger = { addresses: [], figures: [], editions: [] };

const aSealedFigure = (override: Partial<SealedFigure> = {}): SealedFigure => ({
  update: '2018-19-q2',
  indicator: 'second-plans',
  period: '2018-19-q2',
  basis: 'quarter',
  area: 'thornaby',
  measure: 'level',
  value: '5.5',
  printed: '5.5%',
  since: '2018-11-19',
  ...override,
});

const current = (parts: Partial<Current> = {}): Current => ({
  addresses: [],
  figures: [],
  files: [],
  ...parts,
});

/** A ledger with what is added to it. */
const after = (ledger: Ledger, added: Ledger): Ledger => ({
  addresses: [...ledger.addresses, ...added.addresses],
  figures: [...ledger.figures, ...added.figures],
  editions: [...ledger.editions, ...added.editions],
});

describe('of addresses', () => {
  const about = { address: '/about/', since: '2018-11-19', words: '' };
  const paragraph = { address: '/updates/2018-19-q2/#p1', since: '2018-11-19', words: 'abc' };

  test('those that are new are added', () => {
    const ledger = { ...NOTHING, addresses: [about] };
    expect(additionsTo(ledger, current({ addresses: [about, paragraph] }), '2018-11-20').addresses).toEqual([
      paragraph,
    ]);
  });

  test('none is added again when its words have changed: they are as first published', () => {
    const ledger = { ...NOTHING, addresses: [paragraph] };
    const addresses = [{ ...paragraph, words: 'xyz' }];
    expect(additionsTo(ledger, current({ addresses }), '2018-11-20').addresses).toEqual([]);
  });
});

describe('of figures', () => {
  const added = (sealed: SealedFigure[], ...figures: SealedFigure[]) =>
    additionsTo({ ...NOTHING, figures: sealed }, current({ figures }), '2018-11-20').figures;

  test('those that are new are added', () => {
    for (const other of [
      { update: '2018-19-q3' },
      { area: 'england' },
      { measure: 'change' },
      { basis: 'year-to-date' },
    ]) {
      expect(added([aSealedFigure()], aSealedFigure(other))).toEqual([aSealedFigure(other)]);
    }
  });

  test('those with another value than the last time are added', () => {
    expect(added([aSealedFigure()], aSealedFigure({ value: '5.6' }))).toHaveLength(1);
    expect(added([aSealedFigure()], aSealedFigure({ value: '' }))).toHaveLength(1);
    expect(added([aSealedFigure({ value: '' })], aSealedFigure({ value: '0' }))).toHaveLength(1);
    expect(added([aSealedFigure(), aSealedFigure({ value: '5.6' })], aSealedFigure())).toHaveLength(1);
  });

  test('those with the same value are not, however it is written', () => {
    expect(added([aSealedFigure()], aSealedFigure({ value: '5.50', printed: '5.50%' }))).toEqual([]);
    expect(added([aSealedFigure({ value: '' })], aSealedFigure({ value: '', printed: '[x]' }))).toEqual([]);
    expect(
      added([aSealedFigure(), aSealedFigure({ value: '5.6' })], aSealedFigure({ value: '5.6' })),
    ).toEqual([]);
  });
});

describe('of editions', () => {
  const edition = (number: string, sha256: string) => ({
    update: 'q2',
    edition: number,
    since: '2018-11-19',
    sha256,
  });
  const added = (editions: Ledger['editions'], sha256: string) =>
    additionsTo({ ...NOTHING, editions }, current({ files: [{ update: 'q2', sha256 }] }), '2018-11-20')
      .editions;

  test('the first of an update is 1, and the next one more', () => {
    expect(added([], 'aa')).toEqual([{ update: 'q2', edition: '1', since: '2018-11-20', sha256: 'aa' }]);
    expect(added([edition('1', 'aa')], 'bb')).toMatchObject([{ edition: '2', sha256: 'bb' }]);
    expect(added([{ ...edition('1', 'aa'), update: 'q1' }], 'aa')).toMatchObject([{ edition: '1' }]);
  });

  test('one that is as the last is none, and one that is as an earlier one is a new one', () => {
    expect(added([edition('1', 'aa')], 'aa')).toEqual([]);
    expect(added([edition('1', 'aa'), edition('2', 'bb')], 'aa')).toMatchObject([{ edition: '3' }]);
  });
});

describe('whatever is published, again and again', () => {
  const word = fc.constantFrom('a', 'b', 'c');
  const figures = fc.uniqueArray(
    fc.record({
      update: word,
      indicator: word,
      value: fc.constantFrom('', '0', '5.5', '5.50', '60', '60.0', '-4'),
    }),
    { selector: ({ update, indicator }) => update + indicator },
  );
  const publications = fc.array(
    fc.record({
      addresses: fc
        .uniqueArray(word)
        .map((all) => all.map((address) => ({ address, since: '2018-11-19', words: '' }))),
      figures: figures.map((all) => all.map(aSealedFigure)),
      files: fc.uniqueArray(fc.record({ update: word, sha256: word }), { selector: ({ update }) => update }),
    }),
  );

  test('sealing twice adds nothing the second time, and nothing is ever taken away', () => {
    fc.assert(
      fc.property(publications, (all) => {
        let ledger = NOTHING;
        for (const published of all) {
          const next = after(ledger, additionsTo(ledger, published, '2018-11-20'));
          for (const table of ['addresses', 'figures', 'editions'] as const) {
            expect(next[table].slice(0, ledger[table].length)).toEqual(ledger[table]);
          }
          expect(additionsTo(next, published, '2018-11-21')).toEqual(NOTHING);
          ledger = next;
        }
      }),
    );
  });

  test('the last line of each figure has its value, and the last edition of each update its text', () => {
    fc.assert(
      fc.property(publications, (all) => {
        const ledger = all.reduce((sum, one) => after(sum, additionsTo(sum, one, '2018-11-20')), NOTHING);
        for (const figure of all.at(-1)?.figures ?? []) {
          const last = ledger.figures.findLast((line) => sealedKey(line) === sealedKey(figure));
          expect([last?.value === '', Number(last?.value)]).toEqual([
            figure.value === '',
            Number(figure.value),
          ]);
        }
        for (const { update, sha256 } of all.at(-1)?.files ?? []) {
          const editions = ledger.editions.filter((edition) => edition.update === update);
          expect(editions.map(({ edition }) => edition)).toEqual(
            editions.map((_, index) => String(index + 1)),
          );
          expect(editions.at(-1)?.sha256).toBe(sha256);
        }
      }),
    );
  });
});
