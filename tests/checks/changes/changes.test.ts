import { describe, expect, test } from 'vitest';
import { changeProblems } from '../../../src/checks/changes/index.ts';

const touching = (path: string) => changeProblems([{ path, kind: 'changed' }]);

describe('what a change that publishes content may touch', () => {
  test.each([
    'content/updates/2018-19-q3.mdx',
    'content/decisions/2019-01-24-quarter-2.mdx',
    'content/pages/about.mdx',
    'data/indicators/children-in-care.yaml',
    'data/strategies/childrens-services-2017-20.yaml',
    'data/site.yaml',
    'data/glossary.yaml',
    'data/bank-holidays.json',
    'data/published/figures.csv',
    'data/published/editions/2018-19-q2.1.mdx',
    'public/images/family-hub.jpg',
  ])('%s may change', (path) => {
    expect(touching(path)).toEqual([]);
  });

  test.each([
    [
      'public/updates/2018-19-q2/index.html',
      'A file there can silently take the place of a page of the site.',
    ],
    ['public/images/logo.svg', 'A file there can silently take the place of a page of the site.'],
    ['.env', 'It can hold passwords, which must never be among the files of the site.'],
    ['content/.env.local', 'It can hold passwords, which must never be among the files of the site.'],
    ['astro.config.mjs', 'It decides how the site is built and checked.'],
    ['package-lock.json', 'It decides which other people’s programs are run to build the site.'],
    ['.github/workflows/publish.yml', 'It decides what runs when something is published.'],
    ['src/pages/index.astro', 'It is part of the program, not of what is published.'],
    ['content/updates/deeper/2018-19-q2.mdx', ''],
    ['data/published/extra.csv', ''],
    ['README.md', ''],
  ])('%s is named as the maintainers’', (path, reason) => {
    expect(touching(path)).toEqual([
      {
        id: 'changes-outside-content',
        path,
        line: 1,
        column: 1,
        message: `${path} is changed by this change, but only maintainers change it. ${reason}`.trim(),
      },
    ]);
  });

  test.each([
    ['program', 'a program, which the computer may be told to run'],
    ['link', 'a link to another file'],
    ['repository', 'a link to other people’s files'],
  ] as const)('content that is made a %s is named', (as, words) => {
    const path = 'content/pages/about.mdx';
    expect(changeProblems([{ path, kind: 'changed', as }])).toEqual([
      {
        id: 'changes-not-a-file',
        path,
        line: 1,
        column: 1,
        message: `This change makes ${path} ${words}. It must be a plain file.`,
      },
    ]);
  });

  test('each file is named, and those that may change are not', () => {
    const found = changeProblems([
      { path: 'content/updates/2018-19-q3.mdx', kind: 'added' },
      { path: '.npmrc', kind: 'deleted' },
      { path: 'src/cli/check.ts', kind: 'added' },
    ]);
    expect(found.map(({ path }) => path)).toEqual(['.npmrc', 'src/cli/check.ts']);
    expect(found[0]?.message).toMatch(/^\.npmrc is deleted by this change/);
  });
});
