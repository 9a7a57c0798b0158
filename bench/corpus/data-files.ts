import type { z } from 'zod';
import type { BankHolidays } from '../../src/schemas/bank-holidays.ts';
import type { glossarySchema } from '../../src/schemas/glossary.ts';
import type { indicatorSchema } from '../../src/schemas/indicator.ts';
import type { siteSchema } from '../../src/schemas/site.ts';
import { yearId } from './calendar.ts';
import { mdx, yaml } from './file.ts';
import type { CorpusFile } from './file.ts';
import { INDICATORS } from './indicators.ts';
import type { BenchIndicator, Kind } from './indicators.ts';
import { strategy } from './strategy.ts';

type IndicatorFields = z.input<typeof indicatorSchema>;

const UNITS: Record<Kind, IndicatorFields['unit']> = {
  percent: 'percent',
  share: 'percent',
  people: 'count',
  things: 'count',
  rate: 'per-10000',
};

const GLOSSARY: z.input<typeof glossarySchema> = [
  {
    id: 'ehcp',
    term: 'EHCP',
    stands: 'Education, health and care plan',
    means: 'A plan for a child who needs more help.',
  },
  {
    id: 'neet',
    term: 'NEET',
    stands: 'Not in education, employment or training',
    means: 'Neither learning nor working.',
  },
  { id: 'ofsted', term: 'Ofsted', means: 'The inspectors of schools and of services for children.' },
  {
    id: 'send',
    term: 'SEND',
    stands: 'Special educational needs and disabilities',
    means: 'What makes learning harder.',
  },
  {
    id: 'family-hub',
    term: 'family hub',
    means: 'A building where several services work together for families.',
  },
  {
    id: 'scrutiny',
    term: 'scrutiny committee',
    means: 'Councillors who look again at what Cabinet decides.',
  },
  {
    id: 'virtual-school',
    term: 'virtual school',
    means: 'The team that looks after the schooling of children in care.',
  },
  { id: 'icb', term: 'integrated care board', means: 'The body that plans health services for an area.' },
];

/** Every file of data, and the standing pages that the foot of each page leads to. */
export function dataFiles(years: readonly number[], holidays: BankHolidays): CorpusFile[] {
  return [
    { path: 'data/site.yaml', text: yaml(site(`${holidays.firstYear}-01-01`)) },
    { path: 'data/bank-holidays.json', text: `${JSON.stringify(holidays, null, 2)}\n` },
    { path: 'data/glossary.yaml', text: yaml(GLOSSARY) },
    { path: 'data/strategies/invented.yaml', text: yaml(strategy(...firstAndLast(years))) },
    ...INDICATORS.map((one) => ({
      path: `data/indicators/${one.id}.yaml`,
      text: yaml(indicator(one, years)),
    })),
    page('about', 'About this site'),
    page('accessibility', 'Accessibility'),
  ];
}

function site(from: string): z.input<typeof siteSchema> {
  return {
    council: 'Benchmark Borough Council',
    'council-short': 'Benchmark',
    service: 'Performance of services for children',
    url: 'https://quarterlight.example',
    description: 'A site of invented figures, made to measure how fast it is built.',
    notice: 'Every figure on this site is invented.',
    contact: 'Nobody',
    licence: 'Open Government Licence v3.0',
    'licence-url': 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    'home-area': 'benchmark',
    areas: [
      { id: 'benchmark', name: 'Benchmark' },
      { id: 'north-east', name: 'North East', code: 'E12000001' },
      { id: 'england', name: 'England', code: 'E92000001' },
    ],
    'call-in': [{ from, 'working-days': 5, 'count-publication-day': true, cutoff: 'midnight' }],
    theme: { brand: '#12436D', 'brand-text': '#FFFFFF', link: '#1A5A96' },
  };
}

function indicator(one: BenchIndicator, years: readonly number[]): IndicatorFields {
  const isPercent = UNITS[one.kind] === 'percent';
  return {
    title: one.title,
    short: one.title.slice(0, 40).trim(),
    unit: UNITS[one.kind],
    of: one.of,
    people: one.people,
    polarity: one.polarity,
    decimals: isPercent ? 1 : 0,
    definition: `How many ${one.of} there are of whom this is so: ${one.title.toLowerCase()}. Invented for measuring.`,
    priorities: [one.priority],
    targets: one.polarity === 'none' ? [] : years.map((year) => target(one, year)),
  };
}

/** A target for each year: somewhat better every year for ten years, and then anew. */
function target(
  { polarity, low, high, kind }: BenchIndicator,
  year: number,
): NonNullable<IndicatorFields['targets']>[number] {
  const way = 0.4 + (year % 10) * 0.04;
  const isHigh = polarity === 'high-is-good';
  const value = Math.round(isHigh ? low + way * (high - low) : high - way * (high - low));
  const unit = kind === 'things' ? '' : '%';
  return {
    text: isHigh ? `at least ${value}${unit}` : `<${value}${unit}`,
    ...(unit && { tolerance: '2 points' }),
    from: yearId(year),
    to: yearId(year),
  };
}

function page(id: string, title: string): CorpusFile {
  const text = 'Every figure and every sentence here is invented, to measure how fast the site is built.';
  return { path: `content/pages/${id}.mdx`, text: mdx({ title, summary: text }, text) };
}

function firstAndLast(years: readonly number[]): [string, string] {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError('A corpus covers at least one year.');
  return [yearId(first), yearId(last)];
}
