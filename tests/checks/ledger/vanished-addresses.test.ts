import { describe, expect, test } from 'vitest';
import {
  DECISION,
  FIGURES,
  INDICATOR,
  UPDATE,
  UPDATE_TEXT,
  aPage,
  aProject,
  aStrategy,
  anIndicator,
  anUpdate,
  idsOf,
  problemsOf,
  wordsOf,
} from '../factory.ts';
import type { ProjectTree } from '../../../src/checks/project/tree.ts';
import type { Laid } from '../factory.ts';
import { afterPublishing, aCorrection, log, sealedFiles } from './published.ts';

const REDIRECTS = 'data/redirects.yaml';
const RENAMED = 'data/indicators/children-looked-after.yaml';

/** What the indicator’s new name changes: its file, and whatever names it. */
const RENAMING: Record<string, Laid> = {
  [INDICATOR]: null,
  [RENAMED]: anIndicator(),
  [UPDATE]: anUpdate(
    { figures: FIGURES.replace('children-in-care', 'children-looked-after') },
    UPDATE_TEXT.replace('children-in-care', 'children-looked-after'),
  ),
};

/** A redirect of the day, with a reason. */
const redirect = (from: string, to?: string) => ({
  from,
  ...(to !== undefined && { to }),
  on: `'2018-11-20'`,
  reason: 'It has another name since today.',
});

/** What is told, with the line of the ledger in place of its number: the site may get other addresses. */
function told(tree: ProjectTree) {
  return problemsOf(tree).map(({ path, line, column, id, message, mend }) => {
    const lines = new TextDecoder().decode(tree.bytes(path)).split('\n');
    return { path, line: lines[line - 1]?.split(',')[0], column, id, message, mend };
  });
}

describe('a published address that would lead nowhere', () => {
  test('is told once for a page, and not for each place on it', () => {
    expect(told(afterPublishing({}, { [DECISION]: null }))).toMatchInlineSnapshot(`
      [
        {
          "column": 1,
          "id": "ledger-address-vanished",
          "line": "/decisions/2018-11-15-quarter-2/",
          "mend": "Put it back, or add this to data/redirects.yaml, and write why in place of ???. Without the line to:, a page says that it was taken back:
      - from: /decisions/2018-11-15-quarter-2/
        to: the address it has now
        on: '2018-11-20'
        reason: ???",
          "message": "The page “/decisions/2018-11-15-quarter-2/” has been public since 19 November 2018, and is gone. Whoever kept the link would find nothing there.",
          "path": "data/published/addresses.csv",
        },
      ]
    `);
  });

  test('is told with the likeliest new address', () => {
    const name = 'content/decisions/2018-11-15-quarter-two.mdx';
    const text = new TextDecoder().decode(aProject().bytes(DECISION));
    expect(wordsOf(afterPublishing({}, { [DECISION]: null, [name]: text }))).toContain(
      'to: /decisions/2018-11-15-quarter-two/\n',
    );
  });

  test('is not told with an address that has had something else all along', () => {
    const other = 'content/decisions/2018-11-15-quarter-3.mdx';
    const decision = new TextDecoder().decode(aProject().bytes(DECISION));
    const text = decision.replace('title: ', 'title: Also, ').replace('To note the report.', 'To note it.');
    expect(wordsOf(afterPublishing({ [other]: text }, { [DECISION]: null }))).toContain(
      'to: the address it has now\n',
    );
  });

  test('is told of a paragraph, with the place it had', () => {
    const [first] = UPDATE_TEXT.split('\n2. ');
    const text = `${first}\nOf the schools, <Figure of="schools-good-or-outstanding" /> were good.\n`;
    const figures = FIGURES.replace(`paragraph: '2'`, `paragraph: '1'`);
    expect(told(afterPublishing({}, { [UPDATE]: anUpdate({ figures }, text) }))).toMatchInlineSnapshot(`
      [
        {
          "column": 1,
          "id": "ledger-address-vanished",
          "line": "1. The council had <Figure of="children-in-care" /> children in its care at the end of September.",
          "mend": "Put it back, or add this to data/redirects.yaml, and write why in place of ???. Without the line to:, a page says that it was taken back:
      - from: /updates/2018-19-q2/#p2
        to: the address it has now
        on: '2018-11-20'
        reason: ???",
          "message": "The place “#p2” on /updates/2018-19-q2/ has been public since 19 November 2018, and is gone. Whoever kept the link would find nothing there.",
          "path": "content/updates/2018-19-q2.mdx",
        },
      ]
    `);
  });

  test.each<[string, string, Record<string, Laid>, Record<string, Laid>]>([
    ['a page', '/help/', { 'content/pages/help.mdx': aPage() }, { 'content/pages/help.mdx': null }],
    [
      'a term',
      '/glossary/#cabinet',
      {},
      { 'data/glossary.yaml': '- id: scrutiny\n  term: Scrutiny\n  means: Looking again.\n' },
    ],
    [
      'a resolution',
      '/decisions/2018-11-15-quarter-2/#r2',
      { [DECISION]: withResolutions(2) },
      { [DECISION]: withResolutions(1) },
    ],
    [
      'a commitment',
      '/commitments/#2018-19-q2-visit-homes',
      { [UPDATE]: withCommitment('visit-homes') },
      { [UPDATE]: withCommitment('visit-all-homes') },
    ],
    [
      'a line of the table',
      '/updates/2018-19-q2/#line-2',
      { [UPDATE]: withTable(2) },
      { [UPDATE]: withTable(1) },
    ],
    [
      'a priority',
      '/priorities/safe-children/',
      {},
      {
        'data/strategies/childrens-plan.yaml': aStrategy({ priorities: otherPriority() }),
        [INDICATOR]: anIndicator({ priorities: '\n  - safe' }),
        'data/indicators/schools-good-or-outstanding.yaml': goodSchools('safe'),
      },
    ],
  ])('is told of %s: %s', (_, address, before, after) => {
    expect(idsOf(afterPublishing(before, after))).toEqual(['ledger-address-vanished']);
    const redirected = { ...after, [REDIRECTS]: log(redirect(address)) };
    expect(idsOf(afterPublishing(before, redirected))).toEqual([]);
  });

  test('is told of a correction that is taken out of the log after it was public', () => {
    const share = anUpdate({ figures: FIGURES.replace('value: 92', 'value: 91') });
    const mended = { [UPDATE]: share, 'data/corrections.yaml': log(aCorrection()) };
    const ledger = sealedFiles({ ...mended, ...sealedFiles({}) });
    const tree = aProject({ ...sealedFiles({}), ...mended, ...ledger, 'data/corrections.yaml': null });
    expect(wordsOf(tree)).toContain(
      'The place “#good-schools” on /corrections/ has been public since 19 November 2018, and is gone.',
    );
  });
});

describe('a page that is gone is fine', () => {
  test('with a redirect to where it went', () => {
    const after = {
      [DECISION]: null,
      [REDIRECTS]: log(redirect('/decisions/2018-11-15-quarter-2/', '/decisions/')),
    };
    expect(idsOf(afterPublishing({}, after))).toEqual([]);
  });

  test('with an entry that says it was taken back', () => {
    const after = { [DECISION]: null, [REDIRECTS]: log(redirect('/decisions/2018-11-15-quarter-2/')) };
    expect(idsOf(afterPublishing({}, after))).toEqual([]);
  });

  test('where nothing was ever published', () => {
    expect(idsOf(aProject({ [DECISION]: null }))).toEqual([]);
  });
});

describe('an indicator that is renamed', () => {
  const [FROM, TO] = ['/indicators/children-in-care/', '/indicators/children-looked-after/'];

  test('is told once, and not for each of its figures', () => {
    const ids = idsOf(afterPublishing({}, RENAMING));
    expect(ids).toEqual(['ledger-address-vanished', 'ledger-unsealed']);
  });

  test('needs one redirect, which its files and its figures follow', () => {
    const published = sealedFiles({});
    // Files of its data have addresses of their own.
    const addresses = `${published['data/published/addresses.csv']}/data/indicators/children-in-care.csv,2018-11-19,\n/api/v1/indicators/children-in-care.json,2018-11-19,\n`;
    const tree = (redirects: string) =>
      aProject({
        ...published,
        'data/published/addresses.csv': addresses,
        ...RENAMING,
        [REDIRECTS]: redirects,
      });
    expect(idsOf(tree(log(redirect(FROM, TO))))).toEqual(['ledger-unsealed']);
  });

  test('keeps its figures as they were published', () => {
    const changed = { ...RENAMING, [UPDATE]: String(RENAMING[UPDATE]).replace('value: 552', 'value: 553') };
    const tree = afterPublishing({}, { ...changed, [REDIRECTS]: log(redirect(FROM, TO)) });
    expect(idsOf(tree)).toEqual(['ledger-figure-changed', 'ledger-unsealed']);
  });

  test.each([FROM, TO])(
    'may have its figures corrected then, whatever the correction calls it: %s',
    (page) => {
      const indicator = page.slice('/indicators/'.length, -1);
      const changed = { ...RENAMING, [UPDATE]: String(RENAMING[UPDATE]).replace('value: 552', 'value: 560') };
      const correction = aCorrection({ indicator, was: 552, now: 560 });
      const after = {
        ...changed,
        [REDIRECTS]: log(redirect(FROM, TO)),
        'data/corrections.yaml': log(correction),
      };
      expect(idsOf(afterPublishing({}, after))).toEqual(['ledger-unsealed']);
      // And so once the figure is sealed under its new name.
      const sealed = sealedFiles({ ...after, ...sealedFiles({}) });
      expect(idsOf(aProject({ ...sealedFiles({}), ...after, ...sealed }))).toEqual([]);
    },
  );

  test('is told again when its figures go with it: they cannot be anyone’s', () => {
    const after = { ...RENAMING, [REDIRECTS]: log(redirect(FROM)) };
    expect(wordsOf(afterPublishing({}, after))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:10:1 ledger-figure-gone The update 2018-19-q2 gave 552 for “children-in-care” (2018-09-30) on 19 November 2018. That figure is gone.
         9 |   title: Report on the second quarter
        10 | figures:
           | ^^^^^^^
        Put the figure back. To withdraw it, add an entry to data/corrections.yaml with “now: withdrawn” and the reason, and take what shows it out of the text.

      data/redirects.yaml:1:3 ledger-redirect-target Published figures are of the indicator “children-in-care”, and earlier editions of updates show them. Keep its file, or lead to the indicator that they belong to now.
        1 | - from: /indicators/children-in-care/
          |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Open the page you mean and copy its address, from the first single slash on.

      data/published/figures.csv:1:1 ledger-unsealed note: One figure of 2018-19-q2 is not in the list of what was published yet.

      2 problems to mend. 1 note.
      "
    `);
  });
});

describe('nothing is told of addresses', () => {
  test.each<[string, Record<string, Laid>]>([
    ['of a document that cannot be read', { [DECISION]: '---\ntitle: [\n---\n' }],
    ['of a text that cannot be read', { [UPDATE]: anUpdate({}, `${UPDATE_TEXT}\n<Figure`) }],
    ['of a glossary that cannot be read', { 'data/glossary.yaml': '- id: [\n' }],
    ['where the redirects cannot be read', { [DECISION]: null, [REDIRECTS]: '- from: [\n' }],
    [
      'where the redirects do not fit',
      { [DECISION]: null, [REDIRECTS]: log({ from: '/decisions/2018-11-15-quarter-2/' }) },
    ],
  ])('%s, which is told already', (_, after) => {
    const ids = idsOf(afterPublishing({}, after));
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => id.startsWith('ledger-'))).toEqual([]);
  });

  test('when a heading is reworded: only what is cited is kept', () => {
    const text = UPDATE_TEXT.replace('## Children in care', '## Children in the council’s care');
    const strategy = aStrategy();
    const after = {
      [UPDATE]: anUpdate({}, text),
      'data/strategies/childrens-plan.yaml': strategy.replace(
        '- Children in care',
        '- Children in the council’s care',
      ),
    };
    expect(idsOf(afterPublishing({}, after))).toEqual([]);
  });
});

function withResolutions(count: number): string {
  const resolutions = Array.from(
    { length: count },
    (_, index) => `\n  - number: ${index + 1}\n    text: To note it.`,
  );
  const decision = new TextDecoder().decode(aProject().bytes(DECISION));
  return decision.replace(/resolutions:(\n {2}.*)+/, `resolutions:${resolutions.join('')}`);
}

function withCommitment(id: string): string {
  return anUpdate({ commitments: `\n  - id: ${id}\n    promise: Visit every home.\n    paragraph: '1'` });
}

function withTable(lines: number): string {
  const table = Array.from(
    { length: lines },
    (_, index) => `\n  - line: ${index + 1}\n    indicators: [children-in-care]`,
  );
  return anUpdate({ table: table.join('') });
}

function otherPriority(): string {
  return '\n  - id: safe\n    title: Safe\n    headings:\n      - Children in care\n    summary: Children are safe.';
}

function goodSchools(priority: string): string {
  const text = new TextDecoder().decode(aProject().bytes('data/indicators/schools-good-or-outstanding.yaml'));
  return text.replace('safe-children', priority);
}
