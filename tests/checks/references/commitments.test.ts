import { describe, expect, test } from 'vitest';
import { UPDATE, aProject, anUpdate, idsOf, wordsOf } from '../factory.ts';
import { EARLIER, anEarlierUpdate, list } from '../laid.ts';
import type { Entry } from '../laid.ts';

const PROMISE = list([{ id: 'peer-audits', promise: 'Begin peer audits.', paragraph: `'1'` }]);
const CLOSED: Entry = { update: '2017-18-q4', id: 'peer-audits', outcome: 'done', paragraph: `'1'` };

const closing = (...closes: Entry[]) =>
  aProject({
    [EARLIER]: anEarlierUpdate([], { commitments: PROMISE }),
    [UPDATE]: anUpdate({ closes: list(closes), commitments: PROMISE }),
  });

describe('an end of a commitment', () => {
  test('is fine where an earlier update made it', () => {
    expect(idsOf(closing(CLOSED))).toEqual([]);
  });

  test('is refused where that update made none of the name', () => {
    expect(wordsOf(closing({ ...CLOSED, id: 'peer-audit' }))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:21:9 references-no-such-commitment The update 2017-18-q4 makes no commitment “peer-audit”. Did you mean “peer-audits”?
        20 |   - update: 2017-18-q4
        21 |     id: peer-audit
           |         ^^^^^^^^^^
        Write the short name that the commitment has after id: in the update that made it.

      1 problem to mend.
      "
    `);
  });

  test('is refused in the update that makes it', () => {
    expect(wordsOf(closing({ ...CLOSED, update: '2018-19-q2' }))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:20:13 references-closes-later This update, 2018-19-q2, closes a commitment of 2018-19-q2, which is not an earlier quarter.
        19 | closes:
        20 |   - update: 2018-19-q2
           |             ^^^^^^^^^^
        Name the earlier update that made the commitment.

      1 problem to mend.
      "
    `);
  });

  test('is refused a second time', () => {
    expect(wordsOf(closing(CLOSED, { ...CLOSED, outcome: 'dropped' }))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:25:9 references-closed-twice The commitment “peer-audits” of 2017-18-q4 is closed already, in content/updates/2018-19-q2.mdx on line 21.
        24 |   - update: 2017-18-q4
        25 |     id: peer-audits
           |         ^^^^^^^^^^^
        Keep the entry that says how it ended, and take the other out.

      1 problem to mend.
      "
    `);
  });
});
