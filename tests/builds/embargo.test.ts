import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUILD, copyProject } from './project-copy.ts';
import type { ProjectCopy } from './project-copy.ts';

/** Words and figures that stand nowhere but in what is under embargo. */
const SECRETS = [
  'Quarrelsome Otters',
  'quarrelsome-otters',
  'zebra crossings for badgers',
  '2018-19-q3',
  'October to December 2018',
  '73.21',
  '4,913',
  '4913',
  'umbrella committee',
  'otters-at-play',
];

const INDICATOR = `title: Quarrelsome Otters
unit: percent
of: otters
people: false
polarity: high-is-good
definition: Otters that quarrelled in the quarter, divided by all otters.
priorities:
  - early-help
targets:
  - text: '>70%'
    from: '2018-19'
    to: '2018-19'
    update: 2018-19-q3
    paragraph: '1'
`;

const UPDATE = `---
title: Children’s Services progress update
period: 2018-19-q3
summary: The council built zebra crossings for badgers.
publish-at: '2019-02-25 09:00'
strategies:
  - childrens-services-2017-20
source:
  kind: report
  title: Report on the third quarter
figures:
  - indicator: quarrelsome-otters
    period: 2018-19-q3
    value: 73.21
    paragraph: '1'
  - indicator: primary-schools-in-future-in-mind
    period: '2018-12-31'
    value: 4913
    paragraph: '2'
commitments:
  - id: zebra
    promise: Build more zebra crossings for badgers.
    due: '2019-03-31'
    paragraph: '2'
---

1. Of the otters, <Figure of="quarrelsome-otters" /> quarrelled. ![Two otters at play](/images/otters-at-play.png)

2. There are <Figure of="primary-schools-in-future-in-mind" /> schools in the scheme.
`;

const DECISION = `---
title: The umbrella committee on otters
body: Cabinet
made: '2019-02-21'
published: '2019-02-25'
update: 2018-19-q3
summary: The umbrella committee noted the update.
resolutions:
  - number: 1
    text: To note the update.
    notes:
      - update: 2018-19-q3
reasons: So that councillors know how otters are doing.
alternatives: None
conflicts: None
dispensations: None
---

The umbrella committee had the update before it.
`;

let copy: ProjectCopy;
beforeAll(() => {
  copy = copyProject('quarterlight-embargo-');
  copy.write('content/updates/2018-19-q3.mdx', UPDATE);
  copy.write('content/decisions/2019-02-21-otters.mdx', DECISION);
  copy.write('data/indicators/quarrelsome-otters.yaml', INDICATOR);
  copy.write('public/images/otters-at-play.png', PNG);
});
afterAll(() => copy.remove());

/** One red dot. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

describe('a quarter under embargo until 9am on 25 February 2019', () => {
  test('shows in no file of the site on the day before', () => {
    expect(build('2019-02-24')).toBe(0);
    const files = outputOf(join(copy.root, 'dist'));
    expect(files.length).toBeGreaterThan(50);
    const leaks = files.flatMap(({ name, text }) =>
      SECRETS.filter((secret) => name.includes(secret) || text.includes(secret)).map(
        (secret) => `${name}: ${secret}`,
      ),
    );
    expect(leaks).toEqual([]);
  });

  test('shows in pages, data, feeds and calendar at noon of that day', () => {
    expect(build('2019-02-25')).toBe(0);
    const files = outputOf(join(copy.root, 'dist'));
    const shown: [string, string][] = [
      ['updates/2018-19-q3/index.html', '73.21'],
      ['index.html', 'zebra crossings for badgers'],
      ['indicators/quarrelsome-otters/index.html', 'Quarrelsome Otters'],
      ['decisions/2019-02-21-otters/index.html', 'umbrella committee'],
      ['data/observations.csv', '73.21'],
      ['data/all.zip/observations.csv', '73.21'],
      ['feed.xml', '2018-19-q3'],
      ['call-in.ics', '2019-02-21-otters'],
      ['sitemap-0.xml', '2018-19-q3'],
      ['api/v1/updates/2018-19-q3.json', 'quarrelsome-otters'],
      ['images/otters-at-play.png', 'PNG'],
    ];
    const isThere = ([file, words]: [string, string]) =>
      files.some(({ name, text }) => name === file && text.includes(words));
    expect(shown.filter((one) => !isThere(one))).toEqual([]);
  });
});

function build(day: string): number | null {
  const { code, output } = copy.run(BUILD, { QUARTERLIGHT_TODAY: day });
  if (code !== 0) console.error(output);
  return code;
}

/** Every file of a site as text: what is packed is unpacked, folded lines are put together, and codes of signs are undone. */
function outputOf(folder: string): { name: string; text: string }[] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return names.flatMap((path) => {
    const bytes = readFileSync(path);
    const name = path.slice(folder.length + 1);
    if (!path.endsWith('.zip')) return [{ name, text: plain(bytes.toString('utf8')) }];
    return Object.entries(unzipSync(bytes)).map(([inner, content]) => ({
      name: `${name}/${inner}`,
      text: plain(strFromU8(content)),
    }));
  });
}

function plain(text: string): string {
  return text
    .replace(/\r?\n[ \t]/g, '')
    .replaceAll('\\u2019', '’')
    .replace(/&#x?[0-9a-f]+;|<[^>]*>/gi, '');
}
