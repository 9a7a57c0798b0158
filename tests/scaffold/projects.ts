import fc from 'fast-check';
import { paragraphNumber } from '../../src/domain/paragraph-number.ts';
import type { ProjectTree } from '../../src/checks/project/tree.ts';
import { quarterAfter } from '../../src/scaffold/quarters.ts';
import { aProject } from '../checks/factory.ts';
import type { Laid } from '../checks/factory.ts';
import { mdx, yaml } from '../factories/disk.ts';
import { STRATEGY } from './filling.ts';

/** The first quarter that a project may have an update for, and how many follow it at most. */
const FIRST = '2016-17-q1';
const SPAN = 12;

const WORDS = [
  'Foster homes',
  'Early years',
  'Schools',
  'Safety',
  'Health',
  'Young carers',
  'Play',
  'Travel',
];
/** Names that YAML takes for text, for a word of its own and for a number. */
const INDICATORS = ['alpha', 'no', '2019', 'delta'];

type Kind = 'quarter' | 'snapshot' | 'change' | 'counted' | 'year-to-date' | 'year' | 'missing' | 'old';
const KINDS: readonly Kind[] = [
  'quarter',
  'snapshot',
  'change',
  'counted',
  'year-to-date',
  'year',
  'missing',
  'old',
];

/** A numbered paragraph, with what it shows. */
type Item = { lead: boolean; shows: { indicator: string; kind: Kind }[]; items: Item[] };
type Section = { heading: number; chart: boolean; loose: boolean; items: Item[] };
type Draft = {
  quarter: number;
  kind: 'report' | 'decision-record';
  hasTable: boolean;
  hasKeys: boolean;
  commitments: { due: number | undefined }[];
  closes: boolean;
  sections: Section[];
};

const none: fc.Arbitrary<never[]> = fc.constant([]);

const item: fc.Arbitrary<Item> = fc.record({
  lead: fc.boolean(),
  shows: fc.array(fc.record({ indicator: fc.constantFrom(...INDICATORS), kind: fc.constantFrom(...KINDS) }), {
    maxLength: 3,
  }),
  items: fc.oneof(
    { weight: 3, arbitrary: none },
    {
      weight: 1,
      arbitrary: fc.array(fc.record({ lead: fc.boolean(), shows: none, items: none }), {
        minLength: 1,
        maxLength: 3,
      }),
    },
  ),
});

const draft: fc.Arbitrary<Draft> = fc.record({
  quarter: fc.integer({ min: 0, max: SPAN - 1 }),
  kind: fc.constantFrom('report', 'decision-record'),
  hasTable: fc.boolean(),
  hasKeys: fc.boolean(),
  commitments: fc.array(fc.record({ due: fc.option(fc.nat(8), { nil: undefined }) }), { maxLength: 2 }),
  closes: fc.boolean(),
  sections: fc.uniqueArray(
    fc.record({
      heading: fc.nat(WORDS.length - 1),
      chart: fc.boolean(),
      loose: fc.boolean(),
      items: fc.array(item, { maxLength: 3 }),
    }),
    { selector: ({ heading }) => heading, minLength: 1, maxLength: 4 },
  ),
});

const shape = fc.record({
  priorities: fc.integer({ min: 1, max: WORDS.length }),
  years: fc.record({ from: fc.integer({ min: 2014, max: 2017 }), length: fc.integer({ min: 0, max: 4 }) }),
  keyPriorities: fc.nat(3),
  target: fc.boolean(),
  drafts: fc.uniqueArray(draft, { selector: ({ quarter }) => quarter, maxLength: 4 }),
});

/** A project with a few updates in which nothing is wrong, and a quarter that has none yet. */
export const projects: fc.Arbitrary<{ tree: ProjectTree; quarter: string }> = fc
  .tuple(shape, fc.integer({ min: 0, max: SPAN }))
  .map(([parts, wanted]) => {
    const taken = new Set(parts.drafts.map(({ quarter }) => quarter));
    const free = Array.from({ length: SPAN + 1 }, (_, index) => index).filter((index) => !taken.has(index));
    return { tree: treeOf(parts), quarter: quarterAfter(FIRST, free[wanted % free.length] ?? SPAN) };
  });

type Shape = typeof shape extends fc.Arbitrary<infer Value> ? Value : never;

function treeOf(parts: Shape): ProjectTree {
  const laid: Record<string, Laid> = {
    'content/updates/2018-19-q2.mdx': null,
    'content/decisions/2018-11-15-quarter-2.mdx': null,
    'data/indicators/children-in-care.yaml': null,
    'data/indicators/schools-good-or-outstanding.yaml': null,
    'data/strategies/childrens-plan.yaml': null,
    [`data/strategies/${STRATEGY}.yaml`]: yaml(strategyOf(parts)),
  };
  for (const [index, indicator] of INDICATORS.entries()) {
    laid[`data/indicators/${indicator}.yaml`] = yaml(indicatorOf(indicator, index, parts));
  }
  const drafts = parts.drafts.toSorted((a, b) => a.quarter - b.quarter);
  const closed = new Set<string>();
  for (const one of drafts) {
    const id = quarterAfter(FIRST, one.quarter);
    laid[`content/updates/${id}.mdx`] = updateOf(one, id, parts, drafts, closed);
  }
  return aProject(laid);
}

function strategyOf({ priorities, years: { from, length }, keyPriorities }: Shape) {
  const last = from + length;
  return {
    title: 'Children’s plan',
    from: year(from),
    to: year(last),
    summary: 'What the council wants for children.',
    priorities: WORDS.slice(0, priorities).map((title, index) => ({
      id: `priority-${index}`,
      title,
      summary: 'What it is about.',
    })),
    'key-priorities': Array.from({ length: length + 1 }, (_, index) => year(from + index)).flatMap((of) =>
      'abc'
        .slice(0, keyPriorities)
        .split('')
        .map((letter) => ({
          id: `key-${of}-${letter}`,
          year: of,
          letter,
          title: `Do the ${letter} of the year`,
          priority: 'priority-0',
        })),
    ),
  };
}

function indicatorOf(indicator: string, index: number, { priorities, target, years }: Shape) {
  return {
    title: `Share of ${indicator}`,
    unit: 'percent',
    of: 'homes',
    people: false,
    polarity: index % 2 === 0 ? 'high-is-good' : 'none',
    definition: 'Homes that are as they should be, out of all homes.',
    priorities: [`priority-${index % priorities}`],
    targets: target ? [{ text: '>40%', from: year(years.from), to: year(years.from + 1) }] : [],
  };
}

function updateOf(
  one: Draft,
  id: string,
  parts: Shape,
  drafts: readonly Draft[],
  closed: Set<string>,
): string {
  const figures: Figure[] = [];
  const cited: string[] = [];
  const text = textOf(one, id, figures, cited);
  const table = one.hasTable ? [{ line: 1, indicators: [...INDICATORS], progress: 'It went well.' }] : [];
  const inTable = one.hasTable
    ? INDICATORS.flatMap((name) => figureOf(name, 'quarter', id, 'line-1', figures))
    : [];
  figures.push(...inTable);
  const isCovered =
    year(parts.years.from) <= id.slice(0, 7) && id.slice(0, 7) <= year(parts.years.from + parts.years.length);
  const keys =
    one.hasKeys && isCovered && cited.length > 0 ? 'abc'.slice(0, parts.keyPriorities).split('') : [];
  const earlier = drafts.findLast(
    ({ quarter, commitments, sections }) =>
      quarter < one.quarter && commitments.length > 0 && sections.some(({ items }) => items.length > 0),
  );
  const closes = one.closes && earlier && cited.length > 0 ? closureOf(earlier, cited, closed) : [];
  const frontmatter = {
    title: 'How the plan is going',
    period: id,
    summary: 'It went on.',
    strategies: [STRATEGY],
    source: { kind: one.kind, title: `Report, ${id.slice(0, 4)}/${id.slice(5, 7)} Quarter ${id.at(-1)}` },
    figures,
    table,
    ...(keys.length > 0 && {
      'key-priorities-year': id.slice(0, 7),
      'key-priorities': keys.map((letter, index) => ({
        id: `key-${id.slice(0, 7)}-${letter}`,
        paragraph: cited[index % cited.length],
      })),
    }),
    commitments:
      cited.length === 0
        ? []
        : one.commitments.map(({ due }, index) => ({
            id: `promise-${index}`,
            promise: 'Do it.',
            ...(due !== undefined && { due: quarterAfter(id, due) }),
            paragraph: cited[0],
          })),
    closes,
  };
  return mdx(frontmatter, `\n${text}`);
}

type Figure = {
  indicator: string;
  period: string;
  measure: string;
  value: number | null;
  paragraph: string;
  basis?: string;
};

function textOf(one: Draft, id: string, figures: Figure[], cited: string[]): string {
  let next = 1;
  const parts = one.sections.flatMap(({ heading, chart, loose, items }, section) => {
    // What stands alone behind the last number would be taken for one that was forgotten.
    const isFollowed = one.sections.slice(section + 1).some((later) => later.items.length > 0);
    const lines = items.map((each) => {
      const written = linesOf(each, [next], '', id, figures, cited).join('\n');
      next += 1;
      return written;
    });
    const charted = figures.find(({ measure, value }) => measure === 'level' && value !== null);
    return [
      `## ${WORDS[heading]}`,
      ...lines,
      ...(chart && charted ? [`<Chart of="${charted.indicator}" />`] : []),
      ...(loose && (isFollowed || items.length > 0) ? ['Something else was said.', '- this\n- that'] : []),
    ];
  });
  return parts.map((part) => `${part}\n`).join('\n');
}

function linesOf(
  { lead, shows, items }: Item,
  positions: number[],
  indent: string,
  id: string,
  figures: Figure[],
  cited: string[],
): string[] {
  const number = paragraphNumber(positions);
  cited.push(number);
  const before = figures.length;
  for (const { indicator, kind } of shows) figures.push(...figureOf(indicator, kind, id, number, figures));
  const own = figures.slice(before);
  const tags = own.map(
    ({ indicator, period, measure }) =>
      `<Figure of="${indicator}" period="${period}" measure="${measure}" />`,
  );
  const marker = `${positions.at(-1)}. `;
  return [
    `${indent}${marker}${lead ? '**A name.** ' : ''}It went on ${tags.join(' and ')}`.trimEnd(),
    ...items.flatMap((each, index) =>
      linesOf(each, [...positions, index + 1], `${indent}    `, id, figures, cited),
    ),
  ];
}

/** A figure of some kind; none where the update has it already, or where two could not be told apart. */
function figureOf(
  indicator: string,
  kind: Kind,
  id: string,
  paragraph: string,
  known: readonly Figure[],
): Figure[] {
  const firstYear = Number(id.slice(0, 4));
  const quarter = Number(id.at(-1));
  const end = ['06-30', '09-30', '12-31', '03-31'][quarter - 1];
  const day = `${quarter === 4 ? firstYear + 1 : firstYear}-${end}`;
  const level = { indicator, measure: 'level', value: 50, paragraph };
  const figure: Figure & { numerator?: number; denominator?: number; markers?: string[] } = {
    quarter: { ...level, period: id },
    snapshot: { ...level, period: day },
    change: { ...level, measure: 'change', value: 0, period: id },
    counted: { ...level, period: id, numerator: 60, denominator: 120 },
    'year-to-date': { ...level, period: id, basis: 'year-to-date' },
    year: { ...level, period: year(firstYear - 1) },
    missing: { ...level, period: id, value: null, markers: ['x'] },
    old: { ...level, period: quarterAfter(id, -1) },
  }[kind];
  const isKnown = known.some(
    (other) =>
      other.indicator === indicator && other.period === figure.period && other.measure === figure.measure,
  );
  return isKnown ? [] : [figure];
}

function closureOf({ quarter, commitments }: Draft, cited: readonly string[], closed: Set<string>) {
  const update = quarterAfter(FIRST, quarter);
  if (closed.has(update)) return [];
  closed.add(update);
  return commitments
    .slice(0, 1)
    .map(() => ({ update, id: 'promise-0', outcome: 'done', paragraph: cited[0] }));
}

function year(first: number): string {
  return `${first}-${String((first + 1) % 100).padStart(2, '0')}`;
}
