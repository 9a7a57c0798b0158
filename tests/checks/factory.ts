import { checkProject } from '../../src/checks/index.ts';
import type { Problem } from '../../src/checks/problem.ts';
import type { Entry, ProjectTree } from '../../src/checks/project/tree.ts';
import { renderText } from '../../src/reporters/text.ts';

/** The day the tests take as today: the call-in of the decision below is open. */
export const TODAY = '2018-11-20';

/** YAML by key, as it stands after the colon; null leaves the key out. */
export type Details = Readonly<Record<string, string | null>>;

/** What is laid at a path: text, bytes, something that is no file, or null to take away what is there. */
export type Laid = string | Uint8Array | { kind: 'link' | 'other' | 'folder' } | null;

/** The one update of `aProject`. */
export const UPDATE = 'content/updates/2018-19-q2.mdx';
/** The one decision of `aProject`. */
export const DECISION = 'content/decisions/2018-11-15-quarter-2.mdx';
/** An indicator that counts people; the update gives a figure for it in paragraph 1. */
export const INDICATOR = 'data/indicators/children-in-care.yaml';

/** The text of the update. */
export const UPDATE_TEXT = `## Children in care

1. The council had <Figure of="children-in-care" /> children in its care at the end of September.

2. Of the schools in the borough, <Figure of="schools-good-or-outstanding" /> were judged good or outstanding.
`;

/** The figures of the update, as YAML. */
export const FIGURES = `
  - indicator: children-in-care
    period: '2018-09-30'
    value: 552
    paragraph: '1'
  - indicator: schools-good-or-outstanding
    period: '2018-09-30'
    value: 92
    paragraph: '2'`;

/** An update in which nothing is wrong, but for the details given and the text given. */
export function anUpdate(details: Details = {}, text: string = UPDATE_TEXT): string {
  return document(
    {
      title: 'Progress update',
      period: `'2018-19-q2'`,
      summary: 'A little better than a year before.',
      strategies: '\n  - childrens-plan',
      source: '\n  kind: report\n  title: Report on the second quarter',
      figures: FIGURES,
      ...details,
    },
    text,
  );
}

/** A decision in which nothing is wrong, but for the details given and the text given. */
export function aDecision(details: Details = {}, text = 'Cabinet looked at the quarter.\n'): string {
  return document(
    {
      title: 'Progress in the second quarter',
      body: 'Cabinet',
      made: `'2018-11-15'`,
      published: `'2018-11-16'`,
      update: `'2018-19-q2'`,
      summary: 'Cabinet noted the update.',
      resolutions: `\n  - number: 1\n    text: To note the report.\n    notes:\n      - update: '2018-19-q2'`,
      reasons: 'So that councillors know how the plan is going.',
      alternatives: 'None',
      conflicts: 'None',
      dispensations: 'None',
      'call-in': `\n  stated: '2018-11-22'`,
      ...details,
    },
    text,
  );
}

/** A page in which nothing is wrong, but for the details given and the text given. */
export function aPage(details: Details = {}, text = 'What this site is.\n'): string {
  return document({ title: 'About this site', summary: 'What this site is.', ...details }, text);
}

/** An indicator in which nothing is wrong, but for the details given: a count of people. */
export function anIndicator(details: Details = {}): string {
  return yaml({
    title: 'Children in care',
    unit: 'count',
    of: 'children',
    people: 'true',
    polarity: 'none',
    definition: 'How many children are in the council’s care on the day.',
    priorities: '\n  - safe-children',
    ...details,
  });
}

/** A strategy in which nothing is wrong, but for the details given. */
export function aStrategy(details: Details = {}): string {
  return yaml({
    title: 'Children’s plan',
    from: `'2017-18'`,
    to: `'2019-20'`,
    summary: 'What the council wants for children.',
    priorities: `
  - id: safe-children
    title: Safe children
    headings:
      - Children in care
    summary: Children are safe.`,
    ...details,
  });
}

/** What makes the site one council's, with nothing wrong but for the details given. */
export function aSite(details: Details = {}): string {
  return yaml({
    council: 'Borough Council',
    'council-short': 'The Borough',
    service: 'How services are doing',
    url: 'https://example.org',
    description: 'How services are doing.',
    contact: 'Director of Services',
    licence: 'Open Government Licence v3.0',
    'licence-url': 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    'home-area': 'stockton-on-tees',
    areas: `
  - id: stockton-on-tees
    name: Stockton-on-Tees
    code: E06000004
  - id: england
    name: England
    code: E92000001`,
    'call-in': `
  - from: '2011-04-01'
    working-days: 5
    count-publication-day: true
    cutoff: midnight`,
    theme: `\n  brand: '#12436D'\n  brand-text: '#FFFFFF'\n  link: '#1A5A96'`,
    ...details,
  });
}

/**
 * A small project held in memory in which nothing is wrong, with files laid over it. Folders come into being with what is
 * in them.
 */
export function aProject(laid: Readonly<Record<string, Laid>> = {}): ProjectTree {
  const files = new Map(
    Object.entries({ ...SOUND_FILES, ...laid }).filter(
      (pair): pair is [string, NonNullable<Laid>] => pair[1] !== null,
    ),
  );
  const entries = entriesOf(files);
  return {
    entries: (folder) =>
      entries.filter(
        ({ path, kind }) => path.startsWith(`${folder}/`) || (path === folder && kind !== 'folder'),
      ),
    bytes: (path) => {
      const file = files.get(path);
      if (typeof file === 'string') return new TextEncoder().encode(file);
      if (file instanceof Uint8Array) return file;
      throw new Error(`There is no file ${path}.`);
    },
  };
}

/** Everything that is wrong with a project. */
export function problemsOf(tree: ProjectTree, today: string = TODAY): Problem[] {
  return checkProject(tree, today).problems;
}

/** The ids of everything that is wrong with a project, in reading order. */
export function idsOf(tree: ProjectTree, today: string = TODAY): string[] {
  return problemsOf(tree, today).map(({ id }) => id);
}

/** Everything that is wrong with a project, in the words that people read. */
export function wordsOf(tree: ProjectTree, today: string = TODAY): string {
  return renderText({ problems: problemsOf(tree, today), linesOf: (path) => linesOf(tree, path) });
}

function linesOf(tree: ProjectTree, path: string): string[] | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(tree.bytes(path)).split('\n');
  } catch {
    return undefined;
  }
}

function document(details: Details, text: string): string {
  return `---\n${yaml(details)}---\n\n${text}`;
}

function yaml(details: Details): string {
  return Object.entries(details)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}:${value?.startsWith('\n') ? '' : ' '}${value}\n`)
    .join('');
}

function entriesOf(files: ReadonlyMap<string, NonNullable<Laid>>): Entry[] {
  const entries = new Map<string, Entry>();
  for (const [path, file] of files) {
    const parts = path.split('/');
    for (let depth = 1; depth < parts.length; depth++) {
      const folder = parts.slice(0, depth).join('/');
      entries.set(folder, { path: folder, kind: 'folder', size: 0 });
    }
    const kind = typeof file === 'string' || file instanceof Uint8Array ? 'file' : file.kind;
    entries.set(path, { path, kind, size: sizeOf(file) });
  }
  return [...entries.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function sizeOf(file: NonNullable<Laid>): number {
  if (typeof file === 'string') return new TextEncoder().encode(file).length;
  return file instanceof Uint8Array ? file.length : 0;
}

const HOLIDAYS = [
  ['2018-01-01', 'New Year’s Day'],
  ['2018-03-30', 'Good Friday'],
  ['2018-04-02', 'Easter Monday'],
  ['2018-05-07', 'Early May bank holiday'],
  ['2018-05-28', 'Spring bank holiday'],
  ['2018-08-27', 'Summer bank holiday'],
  ['2018-12-25', 'Christmas Day'],
  ['2018-12-26', 'Boxing Day'],
].map(([date, title]) => ({ date, title }));

const SOUND_FILES: Readonly<Record<string, string>> = {
  [UPDATE]: anUpdate(),
  [DECISION]: aDecision(),
  'content/pages/about.mdx': aPage(),
  [INDICATOR]: anIndicator(),
  'data/indicators/schools-good-or-outstanding.yaml': anIndicator({
    title: 'Schools judged good or outstanding',
    unit: 'percent',
    of: 'schools',
    people: 'false',
    polarity: 'high-is-good',
    definition: 'Schools judged good or outstanding, out of all schools.',
  }),
  'data/strategies/childrens-plan.yaml': aStrategy(),
  'data/site.yaml': aSite(),
  'data/glossary.yaml': '- id: cabinet\n  term: Cabinet\n  means: The councillors who decide together.\n',
  'data/bank-holidays.json': `${JSON.stringify(
    {
      region: 'england-and-wales',
      source: 'https://www.gov.uk/bank-holidays',
      firstYear: 2018,
      lastYear: 2018,
      holidays: HOLIDAYS,
    },
    null,
    2,
  )}\n`,
};
