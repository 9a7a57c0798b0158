import { describe, expect, test } from 'vitest';
import {
  FIGURES,
  INDICATOR,
  UPDATE,
  UPDATE_TEXT,
  anIndicator,
  anUpdate,
  aProject,
  idsOf,
  wordsOf,
} from '../factory.ts';
import type { Laid } from '../factory.ts';
import { PLAIN_TEXT, list } from '../laid.ts';
import { aCorrection, afterPublishing, log, sealedFiles } from './published.ts';

const SCHOOLS = 'data/indicators/schools-good-or-outstanding.yaml';
const CORRECTIONS = 'data/corrections.yaml';

/** The update with another share of good schools. */
const withShare = (share: string) => anUpdate({ figures: FIGURES.replace('value: 92', `value: ${share}`) });

/** The update with one figure more, which its text does not show. */
const withFigure = (details: Record<string, string | number | null>) =>
  anUpdate(
    {
      figures:
        FIGURES + list([{ indicator: 'schools-good-or-outstanding', period: `'2017-09-30'`, ...details }]),
    },
    PLAIN_TEXT,
  );

/** The published project with its share of good schools changed, and corrections of it. */
const corrected = (share: string, ...corrections: Record<string, string | number>[]) =>
  afterPublishing({}, { [UPDATE]: withShare(share), [CORRECTIONS]: log(...corrections) });

/** At the figure, and at the correction that it contradicts. */
const TOLD_AT_BOTH = ['ledger-figure-changed', 'ledger-figure-changed'];

describe('a published figure that has another value', () => {
  test('is told where it stands, with what was published and the entry to write', () => {
    expect(wordsOf(afterPublishing({}, { [UPDATE]: withShare('91') }))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:17:12 ledger-figure-changed This says 91% for “Schools judged good or outstanding” for 30 September 2018, but 92% was published on 19 November 2018.
        16 |     period: '2018-09-30'
        17 |     value: 91
           |            ^^
        Put 92 back. If the change is right, add this to data/corrections.yaml, and write why in place of ???. If the old figure was right then and better ones came later, write class: revision in it:
        - id: schools-good-or-outstanding-2018-09-30
          class: correction
          on: '2018-11-20'
          update: 2018-19-q2
          indicator: schools-good-or-outstanding
          period: '2018-09-30'
          was: 92
          now: 91
          reason: ???

      1 problem to mend.
      "
    `);
  });

  test('is fine with a correction that names both values', () => {
    expect(idsOf(corrected('91', aCorrection()))).toEqual([]);
    expect(idsOf(corrected('91', aCorrection({ class: 'revision' })))).toEqual([]);
  });

  test('must be the one that the correction says', () => {
    expect(wordsOf(corrected('90', aCorrection()))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:17:12 ledger-figure-changed This says 90% for “Schools judged good or outstanding” for 30 September 2018, but the correction “good-schools” says that it is 91 now.
        16 |     period: '2018-09-30'
        17 |     value: 90
           |            ^^
        Write 91 here, or correct “now” in data/corrections.yaml.

      data/corrections.yaml:8:8 ledger-figure-changed This correction says that it is 91 now, but the update says 90% for “Schools judged good or outstanding” for 30 September 2018 (content/updates/2018-19-q2.mdx, line 17).
        7 |   was: 92
        8 |   now: 91
          |        ^^
        Write now: 90 here, or correct the figure in the update.

      2 problems to mend.
      "
    `);
  });

  test('must go once a correction withdraws it, and may come back with another', () => {
    const withdrawn = aCorrection({ on: `'2018-11-19'`, now: 'withdrawn' });
    expect(wordsOf(corrected('92', withdrawn))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:17:12 ledger-figure-changed This says 92% for “Schools judged good or outstanding” for 30 September 2018, but the correction “good-schools” says that it was withdrawn.
        16 |     period: '2018-09-30'
        17 |     value: 92
           |            ^^
        Take the figure out, or correct “now” in data/corrections.yaml.

      data/corrections.yaml:8:8 ledger-figure-changed This correction says that it was withdrawn, but the update says 92% for “Schools judged good or outstanding” for 30 September 2018 (content/updates/2018-19-q2.mdx, line 17).
        7 |   was: 92
        8 |   now: withdrawn
          |        ^^^^^^^^^
        Correct the figure in the update. If nothing was changed, take this entry out.

      2 problems to mend.
      "
    `);
    const back = aCorrection({ id: 'good-schools-back', was: 'withdrawn', now: 91 });
    expect(idsOf(corrected('91', withdrawn, back))).toEqual([]);
  });

  test('must be a marker where a correction says that there is no number', () => {
    expect(wordsOf(corrected('92', aCorrection({ now: 'null' })))).toContain(
      'but the correction “good-schools” says that there is none now.\n',
    );
  });

  test('is told too where a correction is there and nothing was changed', () => {
    expect(idsOf(corrected('92', aCorrection()))).toEqual(TOLD_AT_BOTH);
  });

  test('must be what the correction says even before it was ever sealed', () => {
    const tree = aProject({ [UPDATE]: withShare('90'), [CORRECTIONS]: log(aCorrection()) });
    expect(idsOf(tree)).toEqual(TOLD_AT_BOTH);
  });

  test('needs a correction of its own, and not of another area, basis or period', () => {
    for (const other of [{ area: 'england' }, { period: `'2017-09-30'` }, { measure: 'change' }]) {
      expect(idsOf(corrected('91', aCorrection(other)))).toEqual([
        'ledger-figure-changed',
        'ledger-correction-unknown',
      ]);
    }
  });

  test('may be corrected with what goes without saying said: the council’s own area, the basis, the measure', () => {
    const said = { area: 'stockton-on-tees', basis: 'snapshot', measure: 'level' };
    expect(idsOf(corrected('91', aCorrection(said)))).toEqual([]);
  });

  test('may be corrected twice, each time from the value before, in whatever order the entries stand', () => {
    const first = aCorrection({ on: `'2018-11-19'` });
    const second = aCorrection({ id: 'good-schools-again', was: 91, now: 90 });
    expect(idsOf(corrected('90', first, second))).toEqual([]);
    expect(idsOf(corrected('90', second, first))).toEqual([]);
    expect(idsOf(corrected('91', first, second))).toEqual(TOLD_AT_BOTH);
  });

  test('may be corrected twice on one day, in the order of the file, whatever the names', () => {
    const first = aCorrection({ id: 'zebra' });
    const second = aCorrection({ id: 'ant', was: 91, now: 90 });
    expect(idsOf(corrected('90', first, second))).toEqual([]);
  });

  test('is held against the value that was sealed last', () => {
    const mended = { [UPDATE]: withShare('91'), [CORRECTIONS]: log(aCorrection()) };
    const resealed = { ...mended, ...sealedFiles({ ...mended, ...sealedFiles({}) }) } as Record<
      string,
      string
    >;
    expect(resealed['data/published/figures.csv']).toMatch(
      /level,92,92%,2018-11-19\n(?:.*\n)*.*level,91,91%/,
    );
    const tree = (after: Record<string, Laid>) => aProject({ ...sealedFiles({}), ...resealed, ...after });
    expect(idsOf(tree({}))).toEqual([]);
    expect(idsOf(tree({ [UPDATE]: withShare('92') }))).toEqual(TOLD_AT_BOTH);
    expect(idsOf(tree({ [CORRECTIONS]: null }))).toEqual(['ledger-address-vanished']);
  });

  test.each([
    ['a number for a marker', { value: 'null', markers: '[x]' }, { value: 88 }, { was: 'null', now: 88 }],
    ['a marker for a number', { value: 88 }, { value: 'null', markers: '[x]' }, { was: 88, now: 'null' }],
    ['nought for a marker', { value: 'null', markers: '[x]' }, { value: 0 }, { was: 'null', now: 0 }],
    [
      'a change',
      { measure: 'change', value: -4 },
      { measure: 'change', value: 4 },
      { measure: 'change', was: -4, now: 4 },
    ],
    [
      'one of another area',
      { area: 'england', value: 88 },
      { area: 'england', value: 89 },
      { area: 'england', was: 88, now: 89 },
    ],
    [
      'one of a school year',
      { basis: 'academic-year', period: `'2016-17'`, value: 88 },
      { basis: 'academic-year', period: `'2016-17'`, value: 89 },
      { basis: 'academic-year', period: `'2016-17'`, was: 88, now: 89 },
    ],
  ])('may be %s, with the entry that the message gives', (_, published, now, entry) => {
    const more = { paragraph: `'2'`, note: 'The record says so.' };
    const before = { [UPDATE]: withFigure({ ...published, ...more }) };
    const after = { [UPDATE]: withFigure({ ...now, ...more }) };
    const words = wordsOf(afterPublishing(before, after));
    expect(words).toMatch(/^content\/updates\/2018-19-q2\.mdx:\d+:\d+ ledger-figure-changed /);
    expect(words).toContain('1 problem to mend.');
    for (const [key, value] of Object.entries(entry)) {
      expect(words).toContain(`\n    ${key}: ${value}\n`);
    }
    const correction = aCorrection({
      period: `'2017-09-30'`,
      ...('period' in now && { period: now.period }),
      ...entry,
    });
    expect(idsOf(afterPublishing(before, { ...after, [CORRECTIONS]: log(correction) }))).toEqual([]);
  });
});

describe('a published figure is fine', () => {
  test('as it was published', () => {
    expect(idsOf(afterPublishing({}, {}))).toEqual([]);
  });

  test.each([
    ['92.0', 'more decimals'],
    ['92\n    decimals: 1', 'a last nought that the record prints'],
    ['92\n    area: stockton-on-tees', 'its area named'],
    ['92\n    basis: snapshot', 'its basis named'],
    ['92\n    note: The record rounds it.', 'a note'],
    ['92\n    markers: [p]', 'a marker beside it'],
  ])('with %j: %s', (value) => {
    expect(idsOf(afterPublishing({}, { [UPDATE]: withShare(value) }))).toEqual([]);
  });

  test('in another place of the list', () => {
    const [, first = '', second = ''] = FIGURES.split('\n  - ');
    const figures = `\n  - ${second}\n  - ${first}`;
    expect(idsOf(afterPublishing({}, { [UPDATE]: anUpdate({ figures }) }))).toEqual([]);
  });

  test('with a value that only a computer tells from another', () => {
    const before = { [UPDATE]: withFigure({ value: 60, decimals: 1, paragraph: `'2'` }) };
    expect(
      idsOf(afterPublishing(before, { [UPDATE]: withFigure({ value: '60.0', paragraph: `'2'` }) })),
    ).toEqual([]);
  });

  test('whatever it is where nothing was ever published', () => {
    expect(idsOf(aProject({ [UPDATE]: withShare('91') }))).toEqual([]);
  });
});

describe('nothing is told of published figures that cannot be read now, which is told already', () => {
  test.each<[string, Record<string, Laid>]>([
    ['an update that is no YAML', { [UPDATE]: '---\ntitle: [\n---\n' }],
    ['an update that does not fit', { [UPDATE]: anUpdate({ title: null }) }],
    ['an update that is not UTF-8', { [UPDATE]: new Uint8Array([0xff, 0xfe, 0x00]) }],
    ['an update with a wrong figure', { [UPDATE]: withShare('ninety') }],
    ['an indicator that does not fit', { [SCHOOLS]: anIndicator({ title: null }) }],
    ['an indicator that is no YAML', { [INDICATOR]: 'title: [\n' }],
    [
      'a log of corrections that does not fit',
      { [UPDATE]: withShare('91'), [CORRECTIONS]: log(aCorrection({ reason: 'Wrong.' })) },
    ],
    ['a log of corrections that is no YAML', { [UPDATE]: withShare('91'), [CORRECTIONS]: '- id: [\n' }],
    ['a site that does not fit', { 'data/site.yaml': 'council: Nowhere\n' }],
  ])('%s', (_, after) => {
    const ids = idsOf(afterPublishing({}, after));
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => id.startsWith('ledger-'))).toEqual([]);
  });

  test('a fault in the text of the update leaves its figures to be compared', () => {
    const text = `${UPDATE_TEXT}\n<div>`;
    expect(
      idsOf(afterPublishing({}, { [UPDATE]: anUpdate({}, text) })).filter((id) => id.startsWith('ledger-')),
    ).toEqual([]);
  });
});
