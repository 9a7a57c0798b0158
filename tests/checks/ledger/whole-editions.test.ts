import { describe, expect, test } from 'vitest';
import { UPDATE, anUpdate, aProject, idsOf, wordsOf } from '../factory.ts';
import { textHash } from '../../../src/checks/ledger/whole-editions.ts';
import { writeTable } from '../../../src/library/ledger/ledger.ts';
import { EDITION, EDITIONS, PUBLISHED, afterPublishing, sealedFiles } from './published.ts';

const OTHER = 'data/published/editions/2018-19-q1-edition-1.mdx';
const CHANGED = { [UPDATE]: anUpdate({ title: 'Progress update, put right' }) };

describe('a kept edition', () => {
  test('that was changed is told', () => {
    const text = anUpdate().replace('value: 92', 'value: 91');
    expect(wordsOf(afterPublishing({}, { [EDITION]: text }))).toMatchInlineSnapshot(`
      "data/published/editions/2018-19-q2-edition-1.mdx:1:1 ledger-edition-changed This is not what was published as edition 1 of the update 2018-19-q2.
        1 | ---
          | ^
        Put the file back as it was: write git restore data/published in the terminal, or ask whoever looks after the site. To change what is published, change the update itself.

      1 problem to mend.
      "
    `);
  });

  test('that is gone is told in the list', () => {
    expect(wordsOf(afterPublishing({}, { [EDITION]: null }))).toMatchInlineSnapshot(`
      "data/published/editions.csv:2:1 ledger-edition-gone Edition 1 of the update 2018-19-q2 was published, and its file data/published/editions/2018-19-q2-edition-1.mdx is gone.
        1 | update,edition,since,sha256
        2 | 2018-19-q2,1,2018-11-19,efe4b026f3617befacd89db36965244f76298e10329131135cb60bb99070a15b
          | ^
        Put the file back as it was: write git restore data/published in the terminal, or ask whoever looks after the site.

      1 problem to mend.
      "
    `);
  });

  test('that is not in the list is told', () => {
    expect(wordsOf(afterPublishing({}, { [OTHER]: anUpdate() }))).toMatchInlineSnapshot(`
      "data/published/editions/2018-19-q1-edition-1.mdx:1:1 ledger-edition-unknown This edition is not in the list of what was published.
        1 | ---
          | ^
        Take the file out. Only npm run seal writes here.

      1 problem to mend.
      "
    `);
  });

  test('is fine when its update has changed since, and a second one is kept', () => {
    expect(idsOf(afterPublishing({}, CHANGED))).toEqual([]);
    const second = sealedFiles({ ...CHANGED, ...sealedFiles({}) });
    expect(Object.keys(second)).toContain('data/published/editions/2018-19-q2-edition-2.mdx');
    expect(idsOf(aProject({ ...sealedFiles({}), ...CHANGED, ...second }))).toEqual([]);
  });

  test('is fine with the line ends of Windows', () => {
    const text = anUpdate().replaceAll('\n', '\r\n');
    expect(idsOf(afterPublishing({}, { [EDITION]: text }))).toEqual([]);
  });

  test('is compared and no more: what would be a fault today is none in it', () => {
    const faulty = anUpdate({}, '1. A council’s <div>text</div> of an earlier day.\n');
    const edition = { update: '2018-19-q2', edition: '1', since: PUBLISHED, sha256: textHash(faulty) };
    const tree = aProject({ [EDITIONS]: writeTable('editions', [edition]), [EDITION]: faulty });
    expect(idsOf(tree)).toEqual([]);
  });
});
