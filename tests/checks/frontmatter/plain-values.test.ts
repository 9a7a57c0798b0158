import { describe, expect, test } from 'vitest';
import { idsOf } from '../factory.ts';
import { idsWith, updateOf, withLine, wordsWith } from './words-after.ts';
import { anUpdate } from '../factory.ts';

const figure = (value: string) => ({
  figures: `
  - indicator: children-in-care
    period: '2018-09-30'
    value: 552
    paragraph: '1'
  - indicator: schools-good-or-outstanding
    period: '2018-09-30'
    value: ${value}
    paragraph: '2'`,
});

describe('a number is refused when it is not written plainly', () => {
  test.each(['021', '1:30', '1_000', '0x1f', '1e3', '.5', '5.', '+5', '-0', '.nan'])('%s', (value) => {
    expect(wordsWith(figure(value)).split('\n')[0]?.replace(/^\S+ /, '')).toMatchSnapshot();
    expect(idsWith(figure(value))).toEqual(['frontmatter-number']);
  });

  test.each([
    '00',
    '-021',
    '0o7',
    '0b1',
    '0B1',
    '-0.0',
    '1E3',
    '1e-3',
    '1.5e+3',
    '12e3',
    '1:30:20',
    '190:20:30.15',
    '-1:30',
    '.inf',
    '-.INF',
    '.NaN',
    '+.inf',
    '1_0.5',
    '-.5',
    '1__0',
    '007',
    '0.',
    '+0',
  ])('%s', (value) => {
    if (value !== '0B1') expect(idsWith(figure(value))).toEqual(['frontmatter-number']);
    expect(idsWith(figure(value))).not.toEqual([]);
  });

  test('with how to write it instead', () => {
    expect(wordsWith(figure('021'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:17:12 frontmatter-number “021” begins with a nought, and some programs then count in eights.
        16 |     period: '2018-09-30'
        17 |     value: 021
           |            ^^^
        Write it so:
          value: 21

      1 problem to mend.
      "
    `);
  });

  test('or has more digits than can be kept', () => {
    expect(wordsWith(figure('92.1234567890123456789'))).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:17:12 frontmatter-long-number This number has 21 digits, of which about 15 would be kept.
        16 |     period: '2018-09-30'
        17 |     value: 92.1234567890123456789
           |            ^^^^^^^^^^^^^^^^^^^^^^
        Write the number with 15 digits at most. If it is text, put straight quotes around it.

      1 problem to mend.
      "
    `);
    expect(idsWith(figure('12345678901234567890'))).toEqual(['frontmatter-long-number']);
    expect(idsWith(figure('98'.repeat(200)))).toEqual(['frontmatter-long-number']);
  });
});

describe('a number is read when it is written plainly', () => {
  test.each(['92', '92.1', '0', '0.5', '92.10', '100.000000000000000000'])('%s', (value) => {
    expect(idsWith(figure(value)).filter((id) => id.startsWith('frontmatter-'))).toEqual([]);
  });
});

describe('a day must stand in quotes', () => {
  test('and is refused without them', () => {
    expect(wordsWith({ published: '2018-10-31' })).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:19:12 frontmatter-unquoted-date The day 2018-10-31 is not in quotes: some programs would read it as a moment in time.
        18 |     paragraph: '2'
        19 | published: 2018-10-31
           |            ^^^^^^^^^^
        Write it in straight quotes: '2018-10-31'.

      1 problem to mend.
      "
    `);
  });

  test.each(['2018-1-3', '2018-10-31T10:00:00Z', '2018-10-31 10:00', '2018-13-45'])('%s', (published) => {
    expect(idsWith({ published })).toEqual(['frontmatter-unquoted-date']);
  });

  test('which must be straight ones', () => {
    expect(wordsWith({ published: '‘2018-10-31’' })).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:19:12 frontmatter-curly-quotes The quotation marks around 2018-10-31 are curly ones, and so would be part of the value.
        18 |     paragraph: '2'
        19 | published: ‘2018-10-31’
           |            ^^^^^^^^^^^^
        Write it in straight quotes: '2018-10-31'.

      1 problem to mend.
      "
    `);
    expect(idsWith({ period: '“2018-19-q2”' })).toEqual(['frontmatter-curly-quotes']);
  });
});

describe('a word that means true, false or nothing to some programs is refused', () => {
  test('yes', () => {
    expect(wordsWith({ 'year-end': 'yes' })).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:19:11 frontmatter-yes-or-no “yes” means true to some programs, and is text to others.
        18 |     paragraph: '2'
        19 | year-end: yes
           |           ^^^
        Write true if that is meant. If it is text, put it in straight quotes: 'yes'.

      1 problem to mend.
      "
    `);
  });

  test('a wave for no value', () => {
    expect(wordsWith({ published: '~' })).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:19:12 frontmatter-null-word “~” means “no value” to some programs, and is text to others.
        18 |     paragraph: '2'
        19 | published: ~
           |            ^
        Write null where there is no value. If it is text, put it in straight quotes: '~'.

      1 problem to mend.
      "
    `);
  });

  test.each(['Yes', 'YES', 'no', 'No', 'on', 'ON', 'off', 'Off', 'True', 'TRUE', 'False', 'FALSE'])(
    '%s',
    (title) => {
      expect(idsWith({ title })).toEqual(['frontmatter-yes-or-no']);
    },
  );

  test.each(['Null', 'NULL'])('%s', (title) => {
    expect(idsWith({ title })).toEqual(['frontmatter-null-word']);
  });

  test.each([
    `'yes'`,
    '"No"',
    `'~ none'`,
    'None',
    'y',
    'n',
    'Yes, and no',
    'nullify',
    'Offence',
    `'2018-19'`,
    '2018-19',
    '7f',
  ])('but %s is read', (title) => {
    expect(idsWith({ title })).toEqual([]);
  });
});

describe('a detail with nothing behind its name is refused', () => {
  test('where it was left empty', () => {
    expect(wordsWith({ summary: '' })).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:4:1 frontmatter-empty-value There is nothing behind “summary:”.
        3 | period: '2018-19-q2'
        4 | summary: 
          | ^^^^^^^
        Write the value behind the name, or take the line out.

      1 problem to mend.
      "
    `);
  });

  test('where a sign makes the rest a remark', () => {
    expect(wordsWith({ title: '#1 of the year' })).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:2:1 frontmatter-empty-value There is nothing behind “title:”: the sign # makes the rest of the line a remark.
        1 | ---
        2 | title: #1 of the year
          | ^^^^^
        Put straight quotes around the value, with the # inside them.

      1 problem to mend.
      "
    `);
  });

  test('where a hyphen begins nothing', () => {
    expect(wordsWith({ strategies: '\n  - childrens-plan\n  -' })).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:7:3 frontmatter-empty-value There is nothing behind this hyphen.
        6 |   - childrens-plan
        7 |   -
          |   ^
        Write the value behind the name, or take the line out.

      1 problem to mend.
      "
    `);
  });

  test.each([
    { source: '\n  kind: report\n  title:' },
    { source: '{ kind: report, title: }' },
    { figures: '' },
  ])('at any level', (details) => {
    expect(idsWith(details)).toEqual(['frontmatter-empty-value']);
  });
});

describe('a code for what cannot be seen is refused', () => {
  test('in double quotes', () => {
    expect(wordsWith({ title: '"Progress \\u202e update"' })).toMatchInlineSnapshot(`
      "content/updates/2018-19-q2.mdx:2:8 frontmatter-hidden-character A code in this value, which begins with a backslash, stands for a character that nobody can see, or that looks like another.
        1 | ---
        2 | title: "Progress \\u202e update"
          |        ^^^^^^^^^^^^^^^^^^^^^^^^
        Take out the code, which begins with a backslash (\\).

      1 problem to mend.
      "
    `);
  });

  test.each([
    '"a\\0b"',
    '"a\\x1bb"',
    '"a\\u200bb"',
    '"a\\U000e0041b"',
    '"a\\rb"',
    '"a\\eb"',
    '"a\\Lb"',
    '"a\\Nb"',
    '"a\\ud800b"',
  ])('%s', (title) => {
    expect(idsWith({ title })).toEqual(['frontmatter-hidden-character']);
  });

  test('while one for what can is read', () => {
    expect(idsWith({ title: '"Caf\\u00e9 \\"Progress\\""' })).toEqual([]);
  });
});

test('remarks may stand anywhere', () => {
  const remarks = anUpdate().replace(/^(title|period|figures):/gm, '# A remark: *here* &there\n$1:');
  expect(idsOf(updateOf(remarks))).toEqual([]);
  expect(idsOf(updateOf(withLine('# yes: [')))).toEqual([]);
});
