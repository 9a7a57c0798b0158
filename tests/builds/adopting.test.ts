import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'csv-parse/sync';
import { BUILD, copyProject } from './project-copy.ts';
import type { ProjectCopy } from './project-copy.ts';

type Row = Record<string, string>;

/** The day the copies are built on: in the window of call-in of the decision below. */
const TODAY = { QUARTERLIGHT_TODAY: '2019-02-27' };

const DECISION = `---
title: Children’s Services progress update, 2018/19 Quarter 3
body: Cabinet
made: '2019-02-21'
published: '2019-02-25'
update: 2018-19-q3
summary: Cabinet noted the update for October to December 2018.
resolutions:
  - number: 1
    text: To note the update.
    notes:
      - update: 2018-19-q3
reasons: So that councillors know how services are doing.
alternatives: None
conflicts: None
dispensations: None
---

Cabinet had the update for October to December 2018 before it.
`;

/** The quarter before, with its own name and one new figure; all else stays as it was copied. */
const UPDATE = (quarter2: string) =>
  quarter2
    .replace(/^period: .*$/m, "period: '2018-19-q3'")
    .replace(/(indicator: children-in-care\n    period: )'2018-09-30'/, "$1'2018-12-31'")
    .replace('value: 504', 'value: 519');

describe('a quarter copied from the one before, with one value changed', () => {
  let copy: ProjectCopy;
  let built: { code: number | null; output: string };

  beforeAll(() => {
    copy = copyProject();
    copy.write('content/updates/2018-19-q3.mdx', UPDATE(copy.read('content/updates/2018-19-q2.mdx')));
    copy.write('content/decisions/2019-02-21-quarter-3.mdx', DECISION);
    built = copy.run(BUILD, TODAY);
  });
  afterAll(() => copy.remove());

  test('builds', () => {
    expect(built.output).toContain('The site is in dist/.');
    expect(built.code).toBe(0);
  });

  test.each([
    ['/updates/2018-19-q3/', /<h1[^>]*>.*October to December 2018/s],
    ['/updates/2018-19-q3/', /id="p13".*519/s],
    ['/updates/latest/', /url=\/updates\/2018-19-q3\//],
    ['/', /October to December 2018/],
    ['/indicators/children-in-care/', /519.*31 December 2018.*504.*30 September 2018/s],
    ['/priorities/children-in-care/', /519/],
  ])('%s shows it', (page, words) => {
    expect(copy.read(`dist${page}index.html`)).toMatch(words);
  });

  test('the home page names the decision that can be called in, and until when', () => {
    expect(copy.read('dist/index.html')).toMatch(
      /2018\/19 Quarter 3<\/a>: until 11:59pm on Friday 1 March 2019/,
    );
  });

  test('the decision, which states no deadline, has the one that the rule gives', () => {
    const rows = parse(copy.read('dist/data/decisions.csv'), { columns: true }) as Row[];
    expect(rows.find(({ update }) => update === '2018-19-q3')).toMatchObject({
      call_in_deadline: '2019-03-01',
      call_in_effective: '2019-03-02T00:00+00:00',
      state: 'call-in-open',
    });
  });

  test('the figure is compared with the quarter before', () => {
    const rows = parse(copy.read('dist/data/observations.csv'), { columns: true }) as Row[];
    const row = rows.find(
      ({ indicator, period }) => indicator === 'children-in-care' && period === '2018-12-31',
    );
    expect(row).toMatchObject({ value: '519', direction: 'up', paragraph: '13' });
  });
});

describe('a second council', () => {
  let copy: ProjectCopy;
  let built: { code: number | null; output: string };

  beforeAll(() => {
    copy = copyProject();
    copy.write(
      'data/site.yaml',
      copy
        .read('data/site.yaml')
        .replace('council: Stockton-on-Tees Borough Council', 'council: Anytown City Council')
        .replace(/brand: '#\w+'/, "brand: '#5A1A6E'")
        .replace(/link: '#\w+'/, "link: '#7A1F5C'")
        .replace('count-publication-day: true', 'count-publication-day: false')
        .replace('cutoff: midnight', "cutoff: '16:00'")
        .replace('home-area: stockton-on-tees', 'home-area: anytown')
        .replace('id: stockton-on-tees', 'id: anytown')
        .replace('name: Stockton-on-Tees', 'name: Anytown'),
    );
    const decision = copy.read('content/decisions/2018-10-18-childrens-services-quarter-1.mdx');
    copy.write(
      'content/decisions/2018-10-18-childrens-services-quarter-1.mdx',
      decision.replace(/call-in:\n(  .*\n)+/, ''),
    );
    built = copy.run(BUILD, TODAY);
  });
  afterAll(() => copy.remove());

  test('builds from its own site.yaml', () => {
    expect(built.output).toContain('The site is in dist/.');
  });

  test('has its name and colours on every page', () => {
    const page = copy.read('dist/decisions/index.html');
    expect(page).toContain('Anytown City Council');
    expect(page).toContain('--ql-brand:#5A1A6E');
    expect(page).toContain('--govuk-link-colour:#7A1F5C');
    expect(page).not.toContain('Stockton-on-Tees Borough Council');
  });

  test('counts call-in by its own rule', () => {
    const rows = parse(copy.read('dist/data/decisions.csv'), { columns: true }) as Row[];
    expect(rows.at(-1)).toMatchObject({
      published: '2018-10-22',
      call_in_deadline: '2018-10-29',
      call_in_effective: '2018-10-29T16:00+00:00',
    });
    const page = copy.read('dist/decisions/2018-10-18-childrens-services-quarter-1/index.html');
    expect(page).toContain('4pm on Monday 29 October 2018');
  });

  test('keeps the deadline that an old record states, and says what the rule would give', () => {
    const page = copy.read('dist/decisions/2018-07-12-childrens-services-year-end/index.html');
    expect(page).toMatch(/11:59pm on Friday 20 July 2018|4pm on Friday 20 July 2018/);
    expect(page).toContain('4pm on Monday 23 July 2018');
  });
});
