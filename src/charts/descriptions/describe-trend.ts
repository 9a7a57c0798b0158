import { dateInWords } from '../../domain/calendar-date.ts';
import type { ReplacingMarker } from '../../domain/markers.ts';
import type { Polarity } from '../../domain/polarity.ts';
import type { Status } from '../../domain/status.ts';
import { comparisonInWords } from '../../domain/target.ts';
import type { Unit } from '../../domain/unit.ts';
import { levelInUnit } from '../../domain/unit.ts';
import { comparatorInWords, latestOfEachArea } from '../trend/comparators.ts';
import { inOrder } from '../trend/series.ts';
import type { TrendData, TrendPoint, TrendTarget } from '../trend/trend-data.ts';
import type { ChartWords } from './chart-words.ts';
import { listed, sentence } from './chart-words.ts';
import type { Movement, TrendFacts } from './trend-facts.ts';
import { trendFacts } from './trend-facts.ts';

/** What the words need beside the series itself. */
export type TrendContext = {
  /** The indicator as a headline begins with it: "Initial assessments within 10 working days". */
  subject: string;
  polarity: Polarity;
  /** How the latest figure stands against its target; left out, nothing is said of meeting it. */
  status?: Status | undefined;
};

/** From here on a series has highs and lows worth naming. */
const MANY = 4;

const HEADLINE_ENDS: Partial<Record<Status, string>> = {
  met: 'met the target',
  'within tolerance': 'came within tolerance of the target',
  missed: 'missed the target',
};

/** The words around a trend chart. Good and bad are spoken of only where the indicator has a polarity. */
export function describeTrend(data: TrendData, { subject, polarity, status }: TrendContext): ChartWords {
  const facts = trendFacts(data, polarity);
  return {
    headline: headline(facts, subject, status),
    title: title(data, subject),
    description: sentence(clauses(facts, data, status).join('; ')),
  };
}

function headline({ latest, recent }: TrendFacts, subject: string, status: Status | undefined): string {
  if (latest === undefined) return `${subject}: no figures yet`;
  const end = status && HEADLINE_ENDS[status];
  if (recent === undefined)
    return `${subject}: ${latest.printed} ${when(latest)}${end ? `, which ${end}` : ''}`;
  const judged = judgement(recent);
  const moved = `${subject} ${moves(recent, { from: recent.from.printed, to: recent.to.printed })}${judged}`;
  return end ? `${moved}${judged && ','} and ${end}` : moved;
}

function title({ points, area }: TrendData, subject: string): string {
  const names = inOrder(points).map(({ tick, label }) => tick ?? label);
  const [first, last] = [names[0], names.at(-1)];
  const time = names.length > 1 ? `between ${first} and ${last}` : first;
  return [subject, area, time].filter((part) => part !== undefined).join(', ');
}

function clauses(facts: TrendFacts, data: TrendData, status: Status | undefined): string[] {
  const { latest, target, missing } = facts;
  if (latest === undefined) return ['no figures have been published'];
  return [
    movementClause(facts),
    ...previousClauses(facts),
    ...apartClauses(facts),
    ...(target ? [targetClause(target, data.unit, status)] : []),
    ...comparatorClauses(data, latest),
    ...(missing ? [absence(missing)] : []),
  ];
}

function movementClause({ latest, overall, comparable, apart }: TrendFacts): string {
  if (latest === undefined) return '';
  if (overall === undefined) {
    return `the ${apart.length === 0 ? 'only' : 'latest'} figure is ${latest.printed} ${when(latest)}`;
  }
  const [from, to] = [overall.from, overall.to].map((point) => `${point.printed} ${when(point)}`);
  const moved = moves(overall, { from: from ?? '', to: to ?? '' });
  return `${moved}${judgement(overall)}${extremes(comparable)}`;
}

/** In a longer series the headline speaks of the last step only, so the sentence names it too. */
function previousClauses({ recent, comparable }: TrendFacts): string[] {
  return recent && comparable.length > 2 ? [`the figure before that was ${recent.from.printed}`] : [];
}

/** Why earlier figures are left out of the comparison. */
function apartClauses({ parting, apart }: TrendFacts): string[] {
  if (apart.length === 0) return [];
  if (parting === undefined) return ['figures for another kind of period are not compared with it'];
  return [`figures before ${dateInWords(parting.at)} are not compared with later ones (${parting.label})`];
}

function targetClause({ comparison, value }: TrendTarget, unit: Unit, status: Status | undefined): string {
  const level = levelInUnit(value, unit);
  const goal = comparison === 'exactly' ? level : `${comparisonInWords(comparison)} ${level}`;
  if (status === 'met') return `the target of ${goal} was met`;
  if (status === 'missed') return `the target of ${goal} was missed`;
  return `the target was ${goal}${status === 'within tolerance' ? ', and this is within the agreed tolerance' : ''}`;
}

function comparatorClauses(data: TrendData, latest: TrendPoint): string[] {
  const others = latestOfEachArea(data.comparators ?? []).map((comparator) =>
    comparatorInWords(comparator, latest),
  );
  return others.length === 0 ? [] : [`elsewhere: ${listed(others)}`];
}

const ABSENCES: Readonly<Record<ReplacingMarker, (period: string) => string>> = {
  c: (period) => `the figure for ${period} is hidden so that no one can be identified`,
  x: (period) => `there is no figure for ${period}`,
  z: (period) => `no figure applies to ${period}`,
  k: (period) => `the figure for ${period} rounds to zero but is not zero`,
  low: (period) => `the figure for ${period} rounds to zero but is not zero`,
};

function absence({ absent = 'x', label }: TrendPoint): string {
  return ABSENCES[absent](label);
}

function moves({ from, to, direction }: Movement, printed: { from: string; to: string }): string {
  if (from.printed === to.printed) return `stayed at ${printed.to}`;
  if (direction === 'no clear change') return `barely changed, from ${printed.from} to ${printed.to}`;
  return `${to.value > from.value ? 'rose' : 'fell'} from ${printed.from} to ${printed.to}`;
}

function judgement({ direction }: Movement): string {
  return direction === 'better' || direction === 'worse' ? `, which is ${direction}` : '';
}

/** The highest and lowest figures of a longer series, where they are not its first or last. */
function extremes(comparable: TrendFacts['comparable']): string {
  const [first, last] = [comparable[0], comparable.at(-1)];
  if (first === undefined || last === undefined || comparable.length < MANY) return '';
  const least = comparable.reduce((low, point) => (point.value < low.value ? point : low));
  const most = comparable.reduce((high, point) => (point.value > high.value ? point : high));
  const named = [
    ...(least.value < Math.min(first.value, last.value) ? [`as low as ${least.printed} ${when(least)}`] : []),
    ...(most.value > Math.max(first.value, last.value) ? [`as high as ${most.printed} ${when(most)}`] : []),
  ];
  return named.length === 0 ? '' : `, having been ${listed(named)}`;
}

function when({ start, end, label }: TrendPoint): string {
  return `${start === end ? 'at' : 'in'} ${label}`;
}
