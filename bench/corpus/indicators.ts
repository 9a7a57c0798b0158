import type { Polarity } from '../../src/domain/polarity.ts';
import type { PriorityId } from './strategy.ts';

/**
 * How an indicator's numbers are made: a percentage alone, one with the counts it is worked out from, people, other
 * things, or a rate per 10,000.
 */
export type Kind = 'percent' | 'share' | 'people' | 'things' | 'rate';

/** An indicator of a corpus, with the lowest and the highest level it can have. */
export type BenchIndicator = {
  id: string;
  priority: PriorityId;
  title: string;
  of: string;
  kind: Kind;
  polarity: Polarity;
  low: number;
  high: number;
  /** Whether it is people that are counted. */
  people: boolean;
  /** Whether updates also give the change on a year before. */
  hasChange: boolean;
  /** Whether updates also give the North East's and England's figure. */
  isCompared: boolean;
};

type Line = [title: string, of: string, kind: Kind, way: 'high' | 'low' | 'none', low: number, high: number];

const LINES: Record<PriorityId, Line[]> = {
  'first-years': [
    ['Two-year-olds with free childcare', 'children', 'share', 'high', 60, 94],
    ['Health visits made on time', 'visits', 'percent', 'high', 70, 99],
    ['Children ready for school', 'children', 'share', 'high', 55, 85],
    ['Childcare settings rated good', 'settings', 'percent', 'high', 80, 99],
    ['Children on a hub’s register', 'children', 'people', 'none', 1500, 6000],
    ['Family hubs open each weekday', 'hubs', 'things', 'high', 8, 30],
    ['Families seen at a hub', 'families', 'rate', 'none', 200, 600],
  ],
  learning: [
    ['Schools rated good or better', 'schools', 'percent', 'high', 70, 98],
    ['Pupils who miss too much school', 'pupils', 'percent', 'low', 3, 18],
    ['Plans for special needs finished in time', 'plans', 'share', 'high', 40, 92],
    ['Young people not in learning or work', 'young people', 'percent', 'low', 3, 14],
    ['Pupils taught at home', 'pupils', 'people', 'none', 120, 700],
    ['Places in other provision', 'places', 'things', 'high', 40, 160],
    ['Suspensions from school', 'suspensions', 'rate', 'none', 80, 320],
  ],
  'help-early': [
    ['Early help plans that met their aims', 'plans', 'percent', 'high', 50, 90],
    ['Families helped again within a year', 'families', 'share', 'low', 8, 30],
    ['Early help assessments in time', 'assessments', 'percent', 'high', 60, 98],
    ['Families who say help came soon enough', 'families', 'percent', 'high', 55, 95],
    ['Families with an early help plan', 'families', 'people', 'none', 400, 2200],
    ['Groups for parents', 'groups', 'things', 'high', 12, 60],
    ['Contacts about a child', 'contacts', 'rate', 'none', 300, 900],
  ],
  safety: [
    ['Assessments finished in time', 'assessments', 'share', 'high', 65, 94],
    ['First conferences held in time', 'conferences', 'percent', 'high', 60, 99],
    ['Referrals that come again within a year', 'referrals', 'percent', 'low', 12, 32],
    ['Plans that lasted more than two years', 'plans', 'percent', 'low', 1, 8],
    ['Children with a protection plan', 'children', 'people', 'none', 180, 620],
    ['Referrals to social care', 'referrals', 'rate', 'none', 350, 800],
    ['Children in need', 'children', 'rate', 'none', 250, 550],
  ],
  care: [
    ['Reviews of care held in time', 'reviews', 'share', 'high', 75, 94],
    ['Children who moved home three times', 'children', 'percent', 'low', 4, 16],
    ['Children in one home for two years', 'children', 'percent', 'high', 50, 80],
    ['Care leavers in learning or work', 'care leavers', 'percent', 'high', 40, 75],
    ['Children in the council’s care', 'children', 'people', 'none', 320, 640],
    ['Rate of children in care', 'children', 'rate', 'none', 60, 140],
  ],
  workforce: [
    ['Posts without a social worker', 'posts', 'percent', 'low', 4, 25],
    ['Social workers from agencies', 'posts', 'percent', 'low', 5, 30],
    ['Supervision held each month', 'sessions', 'percent', 'high', 60, 98],
    ['Cases each social worker holds', 'cases', 'things', 'low', 12, 26],
    ['Foster carers approved', 'foster carers', 'people', 'none', 200, 480],
    ['Young people who mentor others', 'young people', 'people', 'none', 100, 300],
  ],
};

const POLARITIES = { high: 'high-is-good', low: 'low-is-good', none: 'none' } as const;

const PEOPLE = new Set(['children', 'families', 'pupils', 'young people', 'care leavers', 'foster carers']);

/** The titles of the indicators that are compared with the North East and England. */
const COMPARED = new Set([
  'Children ready for school',
  'Assessments finished in time',
  'Rate of children in care',
  'Schools rated good or better',
]);

/** The forty indicators of every corpus, in the order of the priorities. */
export const INDICATORS: readonly BenchIndicator[] = Object.entries(LINES).flatMap(([priority, lines]) =>
  lines.map(([title, of, kind, way, low, high]) => ({
    id: title
      .toLowerCase()
      .replace(/’/g, '')
      .replace(/[^a-z]+/g, '-'),
    priority: priority as PriorityId,
    title,
    of,
    kind,
    polarity: POLARITIES[way],
    low,
    high,
    people: PEOPLE.has(of),
    hasChange: kind === 'rate',
    isCompared: COMPARED.has(title),
  })),
);
