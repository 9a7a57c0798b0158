import { stringify } from 'yaml';
import type { Disk } from '../../src/library/disk.ts';
import { DECISION } from './decision.ts';
import { INDICATOR } from './indicator.ts';
import { SITE } from './site.ts';
import { STRATEGY } from './strategy.ts';
import { UPDATE } from './update.ts';

/** Texts by path, relative to the project. A path without a text is no file. */
export type Files = Readonly<Record<string, string | undefined>>;

/** A project's files in memory: a minimal sound project, with these in place of its own or beside them. */
export function aDisk(files: Files = {}): Disk {
  const texts = new Map(Object.entries({ ...PROJECT, ...files }).filter(([, text]) => text !== undefined));
  return {
    list: (folder, ending) =>
      [...texts.keys()]
        .filter((path) => path.startsWith(`${folder}/`) && path.endsWith(ending))
        .map((path) => path.slice(folder.length + 1))
        .toSorted(),
    read(path) {
      const text = texts.get(path);
      if (text === undefined) throw Object.assign(new Error(`No such file: ${path}`), { code: 'ENOENT' });
      return text;
    },
  };
}

/** An MDX file of this frontmatter and body. */
export function mdx(frontmatter: unknown, body = ''): string {
  return `---\n${yaml(frontmatter)}---\n${body}`;
}

/** YAML with every text in quotes, as days and years must be. */
export function yaml(data: unknown): string {
  return stringify(data, { defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' });
}

const PROJECT: Files = {
  'data/site.yaml': yaml(SITE),
  'data/bank-holidays.json': JSON.stringify({
    region: 'england-and-wales',
    source: 'GOV.UK',
    firstYear: 2018,
    lastYear: 2018,
    holidays: [{ date: '2018-12-25', title: 'Christmas Day' }],
  }),
  'data/glossary.yaml': '[]\n',
  'data/strategies/strategy-2017.yaml': yaml(STRATEGY),
  'data/indicators/second-plans.yaml': yaml(INDICATOR),
  'content/updates/2018-19-q2.mdx': mdx(UPDATE, '\n7. There is news.\n'),
  'content/decisions/2018-07-12-update.mdx': mdx(DECISION, '\nCabinet met.\n'),
  'content/pages/about.mdx': mdx({ title: 'About', summary: 'What this is.' }, '\nHello.\n'),
};
