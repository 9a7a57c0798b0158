import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { readReport } from '../../src/report/read-report.ts';
import { hostileReport } from './arbitraries.ts';

const REPORT = { format: 1, base: 'abcdef1', today: '2018-11-20', sections: [], withheld: 0, unread: [] };
const withItem = (more: object) => ({
  ...REPORT,
  sections: [{ id: 'words', items: [{ kind: 'new', what: 'x', ...more }], unlisted: 0 }],
});

describe('a report that others wrote', () => {
  test.each<[string, unknown]>([
    ['nothing', {}],
    ['another form', { ...REPORT, format: 2 }],
    ['a key that is not known', { ...REPORT, script: 'x' }],
    ['an item with a key that is not known', withItem({ html: '<b>' })],
    ['a text that is no text', withItem({ now: { toString: 'x' } })],
    ['a text that is too long', withItem({ now: 'x'.repeat(1001) })],
    [
      'too many items',
      {
        ...REPORT,
        sections: [{ id: 'words', items: Array(3001).fill({ kind: 'new', what: 'x' }), unlisted: 0 }],
      },
    ],
    ['too many sections', { ...REPORT, sections: Array(18).fill(withItem({}).sections[0]) }],
    ['an address that ends the code around it', withItem({ address: '/x`](https://evil.example)' })],
    ['an address of another site', withItem({ address: 'https://evil.example/' })],
    ['a picture somewhere else', withItem({ picture: '../../x' })],
    ['a line that is none', withItem({ line: 0.5 })],
    ['a section that is none', { ...REPORT, sections: [{ ...withItem({}).sections[0], id: 'ad' }] }],
    ['a base that is no commit', { ...REPORT, base: '`@x`' }],
    ['a day that is none', { ...REPORT, today: '**soon**' }],
  ])('is refused with %s', (_what, value) => {
    expect(readReport(JSON.stringify(value))).toBeUndefined();
  });

  test('is refused when it is no JSON, or nested deeper than any report', () => {
    expect(readReport('banana')).toBeUndefined();
    expect(readReport('')).toBeUndefined();
    expect(readReport(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toBeUndefined();
  });

  test('is what it was when it is sound, however odd its texts', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        expect(readReport(JSON.stringify(report))).toEqual(report);
      }),
    );
  });
});
