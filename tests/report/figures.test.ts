import { describe, expect, test } from 'vitest';
import { FIGURES, INDICATOR, UPDATE, anIndicator, anUpdate } from '../checks/factory.ts';
import { briefly, itemsOf, reportBetween, sectionsIn } from './between.ts';

const withFigures = (figures: string) => ({ [UPDATE]: anUpdate({ figures }) });
const SCHOOLS = 'data/indicators/schools-good-or-outstanding.yaml';
const schools = (details: Readonly<Record<string, string>>) =>
  anIndicator({
    title: 'Schools judged good or outstanding',
    unit: 'percent',
    of: 'schools',
    people: 'false',
    polarity: 'high-is-good',
    definition: 'Schools judged good or outstanding, out of all schools.',
    ...details,
  });
const target = (text: string, tolerance?: string) =>
  `\n  - text: '${text}'${tolerance === undefined ? '' : `\n    tolerance: ${tolerance}`}\n    from: '2018-19'\n    to: '2018-19'`;
const LATER = `
  - indicator: schools-good-or-outstanding
    period: '2018-12-31'
    value: 89
    paragraph: '2'`;

const EARLIER = `
  - indicator: children-in-care
    period: '2018-03-31'
    value: 540
    paragraph: '1'`;

describe('figures', () => {
  test('that change are told with what they were, and their trend is drawn', () => {
    const series = FIGURES + EARLIER;
    const report = reportBetween(withFigures(series), withFigures(series.replace('552', '560')));
    expect(briefly(report, 'figures')).toEqual([
      'changed Children in care, Sep 2018: 552 → 560 @ /updates/2018-19-q2/#p1',
    ]);
    expect(itemsOf(report, 'figures')[0]).toMatchObject({ file: UPDATE, line: 11 });
    expect(sectionsIn(report)).toEqual(['figures', 'trends']);
    expect(itemsOf(report, 'trends')).toMatchObject([
      { picture: 'trend-children-in-care', address: '/indicators/children-in-care/' },
    ]);
  });

  test('that stand alone have no trend', () => {
    expect(sectionsIn(reportBetween({}, withFigures(FIGURES.replace('552', '560'))))).toEqual(['figures']);
  });

  test('that come and go are told by their place', () => {
    expect(briefly(reportBetween({}, withFigures(FIGURES + LATER)), 'figures')).toEqual([
      'new Schools judged good or outstanding, Dec 2018: 89% @ /updates/2018-19-q2/#p2',
    ]);
    expect(briefly(reportBetween(withFigures(FIGURES + LATER), {}), 'figures')).toEqual([
      'gone Schools judged good or outstanding, Dec 2018: 89% @ /updates/2018-19-q2/#p2',
    ]);
  });

  test('that are new say what stands behind them', () => {
    const counted = LATER.replace(
      'value: 89',
      'value: 89\n    numerator: 89\n    denominator: 100\n    source: The inspectors.\n    note: Counted twice.',
    );
    expect(itemsOf(reportBetween({}, withFigures(FIGURES + counted)), 'figures')[0]?.why).toEqual(
      expect.arrayContaining([
        'How many are counted: 89.',
        'Out of how many: 100.',
        'Its source: The inspectors.',
        'Its note: Counted twice.',
      ]),
    );
  });

  test('say what else of them changes: their notes, their parts, the number behind their words', () => {
    const noted = FIGURES.replace('value: 552', 'value: 552\n    note: Counted on the last day.');
    expect(briefly(reportBetween({}, withFigures(noted)), 'figures')).toEqual([
      'new Children in care, Sep 2018: its note: Counted on the last day. @ /updates/2018-19-q2/#p1',
    ]);
    const printed = (value: string) =>
      FIGURES.replace('value: 552', `value: ${value}\n    printed: around 550`);
    expect(
      briefly(reportBetween(withFigures(printed('552')), withFigures(printed('553'))), 'figures'),
    ).toEqual([
      'changed Children in care, Sep 2018: the number in the data files: 552 → 553 @ /updates/2018-19-q2/#p1',
    ]);
  });

  test('that are new say how they stand and where they went', () => {
    const files = { [SCHOOLS]: schools({ targets: target('at least 90%') }) };
    const report = reportBetween(files, { ...files, ...withFigures(FIGURES + LATER) });
    expect(itemsOf(report, 'figures')[0]?.why).toEqual([
      'Missed. The target is at least 90%; 89% does not meet it.',
      'Worse. Compared with 30 September 2018.',
    ]);
  });
});

describe('judgements', () => {
  test('that flip with a newer figure are told with both', () => {
    const files = { [SCHOOLS]: schools({ targets: target('at least 90%') }) };
    const report = reportBetween(files, { ...files, ...withFigures(FIGURES + LATER) });
    expect(briefly(report, 'judgements')).toEqual([
      'changed Schools judged good or outstanding: against its target: met (Sep 2018) → missed (Dec 2018) @ /indicators/schools-good-or-outstanding/',
    ]);
  });

  test('that flip because a tolerance was agreed are told with the reasons', () => {
    const [was, now] = [undefined, '3 points'].map((tolerance) => ({
      [SCHOOLS]: schools({ targets: target('at least 95%', tolerance) }),
    }));
    const report = reportBetween(was ?? {}, now ?? {});
    expect(itemsOf(report, 'judgements')).toMatchObject([
      {
        what: 'Schools judged good or outstanding, Sep 2018: against its target',
        was: 'missed',
        now: 'within tolerance',
        why: [
          'The target is at least 95%; 92% does not meet it.',
          'A tolerance of 3 points was agreed, which reaches to 92%; 92% is within it.',
        ],
      },
    ]);
    expect(briefly(report, 'indicators')).toEqual([
      'new Schools judged good or outstanding, 2018-19: tolerance: 3 points @ /indicators/schools-good-or-outstanding/',
    ]);
  });
});

describe('indicators', () => {
  test('say which of their details change, and a polarity that turns a direction round', () => {
    const files = withFigures(FIGURES + LATER);
    const report = reportBetween(files, { ...files, [SCHOOLS]: schools({ polarity: 'low-is-good' }) });
    expect(briefly(report, 'indicators')).toEqual([
      'changed Schools judged good or outstanding: which way is good: high-is-good → low-is-good @ /indicators/schools-good-or-outstanding/',
    ]);
    expect(briefly(report, 'judgements')).toEqual([
      'changed Schools judged good or outstanding, Dec 2018: where it went: worse → better @ /updates/2018-19-q2/#p2',
    ]);
  });

  test('whose file cannot be read are left out, with their figures, and the file is named', () => {
    const report = reportBetween({}, { [INDICATOR]: 'title: [\n' });
    expect(report.unread).toEqual([INDICATOR]);
    expect(sectionsIn(report)).toEqual(['problems']);
  });
});
