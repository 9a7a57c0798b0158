import { describe, expect, test } from 'vitest';
import { reportSections } from '../../src/scaffold/report-text.ts';
import { writeText } from '../../src/scaffold/write-text.ts';

/** What becomes of the lines of a report. */
function written(...lines: string[]): string[] {
  return writeText(reportSections(lines.join('\n')))
    .trimEnd()
    .split('\n');
}

describe('the text of a report', () => {
  test('keeps its headings, its numbers, its letters and its points', () => {
    const lines = written(
      'The best start in life',
      '1.\tTake-up has been maintained:',
      '(a)\tMany use a place.',
      '(b)\tNurses work from all hubs. The hubs offer:',
      '•\tstay and play sessions;',
      'o\tbaby clinics, including weigh–in; and',
      '·  advice.',
      '',
      'Safeguarding and social work',
      '2)\tThe front door is busy.',
      'a.\tContacts are down:',
      '(i)\tby phone',
      '(ii)\tby letter',
      'b.\tReferrals are not.',
    );
    expect(lines).toEqual([
      '## The best start in life',
      '',
      '1. Take-up has been maintained:',
      '    1. Many use a place.',
      '    2. Nurses work from all hubs. The hubs offer:',
      '        - stay and play sessions;',
      '        - baby clinics, including weigh–in; and',
      '        - advice.',
      '',
      '## Safeguarding and social work',
      '',
      '2. The front door is busy.',
      '    1. Contacts are down:',
      '        1. by phone',
      '        2. by letter',
      '    2. Referrals are not.',
    ]);
  });

  test.each([
    ['the end of a file from Windows', '1. One.\r\n2. Two.\r\n'],
    ['a mark at its front', '\uFEFF1. One.\n2. Two.'],
    ['no-break spaces', '1.\u00A0One.\n2.\u00A0Two.'],
    ['empty lines', '\n\n1. One.\n\n\n2. Two.\n\n'],
  ])('is read the same with %s', (_what, text) => {
    expect(writeText(reportSections(text))).toBe('1. One.\n\n2. Two.\n');
  });

  test('keeps the numbers that it has, so that the check finds one that is missing', () => {
    expect(written('1. One.', '3. Three:', '(a) Left.', '(c) Right.')).toEqual([
      '1. One.',
      '',
      '3. Three:',
      '    1. Left.',
      '    3. Right.',
    ]);
  });

  test('tells the letter i from the first of a row', () => {
    const letters = [...'abcdefgh'].map((letter) => `(${letter}) Point.`);
    expect(written('1. One:', ...letters, '(i) The ninth.').at(-1)).toBe('    9. The ninth.');
    expect(written('1. One:', '(a) Point:', '(i) The first.').at(-1)).toBe('        1. The first.');
    expect(written('1. One:', '(i) The first.', '(ii) The second.').slice(1)).toEqual([
      '    1. The first.',
      '    2. The second.',
    ]);
  });

  test('takes 1.2 for the second part of 1, and 9.5 for a number', () => {
    expect(written('1. One:', '1.1 Left.', '1.2 Right.').slice(1)).toEqual(['    1. Left.', '    2. Right.']);
    expect(written('1. Posts are filled by', '9.5 FTE in all.')).toEqual([
      '1. Posts are filled by 9.5 FTE in all.',
    ]);
  });

  test('tells headings with a number from paragraphs, which begin again at 1 below them', () => {
    const lines = [
      '1. Summary',
      'It went well.',
      '2. Report',
      '1. One.',
      '2. Two',
      'goes on.',
      '3. Costs',
      'None.',
    ];
    expect(written(...lines).filter((line) => line !== '')).toEqual([
      '## Summary',
      'It went well.',
      '## Report',
      '1. One.',
      '2. Two goes on.',
      '## Costs',
      'None.',
    ]);
  });

  test.each([
    ['it ends a sentence', ['1. It went well.', 'Very well.', '1. One.']],
    ['numbers never begin again', ['1. Summary', 'It went well.', '2. Two.']],
    ['letters stand below it', ['1. Take-up', '(a) Left.', '1. One.']],
    ['its line goes on', ['1. Take-up', 'went well.', '1. One.']],
  ])('takes a numbered line for a paragraph where %s', (_why, lines) => {
    expect(written(...lines)[0]).toMatch(/^1\. /);
  });

  test('leaves the numbers of headings out, for on the page only paragraphs are numbered', () => {
    expect(written('3.1 Background', '', 'It went well.')[0]).toBe('## Background');
    expect(written('30 hours', '', 'It went well.')[0]).toBe('## 30 hours');
  });

  test('puts lines together that belong together', () => {
    expect(written('1. A line that', 'goes on in the next.', '• a point that', 'goes on')).toEqual([
      '1. A line that goes on in the next.',
      '    - a point that goes on',
    ]);
  });

  test('keeps words without a number as they are', () => {
    expect(written('Summary', '', 'It went well.', '', '1. One.', '', 'More of it.', '', '2. Two.')).toEqual([
      '## Summary',
      '',
      'It went well.',
      '',
      '1. One.',
      '',
      'More of it.',
      '',
      '2. Two.',
    ]);
  });

  test.each(['SUMMARY', 'Introduction'])('has the heading “%s” straight above its sentences', (heading) => {
    expect(written(heading, 'The report is on the quarter.', '', '1. One.')).toEqual([
      `## ${heading}`,
      '',
      'The report is on the quarter.',
      '',
      '1. One.',
    ]);
  });

  test('makes points of recommendations that are numbered from 1 again', () => {
    const end = ['Recommendations', '1. Note the report.', '2. Note the plans.'];
    expect(written('1. One.', '2. Two.', ...end).slice(4)).toEqual([
      '## Recommendations',
      '',
      '- Note the report.',
      '- Note the plans.',
    ]);
    expect(written(...end)).toEqual([
      '## Recommendations',
      '',
      '1. Note the report.',
      '',
      '2. Note the plans.',
    ]);
  });
});
