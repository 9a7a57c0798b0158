import { describe, expect, test } from 'vitest';
import { INDICATOR, aProject, anIndicator, idsOf, wordsOf } from '../factory.ts';

const SHARE = { unit: 'percent', polarity: 'low-is-good' };
const targets = (...years: [string, string][]) =>
  years.map(([from, to]) => `\n  - text: '<5%'\n    from: '${from}'\n    to: '${to}'`).join('');
const breaks = (...days: string[]) =>
  days.map((at) => `\n  - at: '${at}'\n    reason: Counted by age.`).join('');
const withIndicator = (details: Record<string, string>) =>
  aProject({ [INDICATOR]: anIndicator({ ...SHARE, ...details }) });

describe('targets', () => {
  test('are one for a year', () => {
    const tree = withIndicator({ targets: targets(['2016-17', '2018-19'], ['2018-19', '2019-20']) });
    expect(wordsOf(tree)).toContain('references-twice For 2018-19 there is another target already, “<5%”.');
  });

  test('may follow one another', () => {
    const tree = withIndicator({ targets: targets(['2016-17', '2017-18'], ['2018-19', '2019-20']) });
    expect(idsOf(tree)).not.toContain('references-twice');
  });
});

describe('breaks', () => {
  test('are told once a day', () => {
    expect(wordsOf(withIndicator({ breaks: breaks('2012-01-01', '2012-01-01') }))).toContain(
      'references-twice A break on 1 January 2012 stands here for the second time.',
    );
  });

  test('do not lie far ahead', () => {
    expect(idsOf(withIndicator({ breaks: breaks('2911-04-01') }))).toContain('references-break-late');
  });

  test('may be several, and known ahead', () => {
    const ids = idsOf(withIndicator({ breaks: breaks('2012-01-01', '2021-04-01') }));
    expect(ids).not.toContain('references-break-late');
    expect(ids).not.toContain('references-twice');
  });
});
