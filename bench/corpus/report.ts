import type { z } from 'zod';
import { letterOf } from '../../src/domain/paragraph-number.ts';
import type { commitmentSchema } from '../../src/schemas/commitment.ts';
import { quarterAfter } from './calendar.ts';
import type { Quarter } from './history.ts';
import { INDICATORS } from './indicators.ts';
import { chance, pick } from './random.ts';
import type { Random } from './random.ts';
import { promise, sentencesOf, wordsIn } from './sentences.ts';
import { statementOf } from './statement.ts';
import type { FigureEntry } from './statement.ts';
import { PRIORITIES } from './strategy.ts';
import type { Priority, PriorityId } from './strategy.ts';

/** The text of an update, with what its frontmatter must hold for the text to stand. */
export type Report = {
  text: string;
  figures: FigureEntry[];
  commitments: z.input<typeof commitmentSchema>[];
};

type Section = Report & { heading: string };
type Commitment = Report['commitments'][number];

/** The commitment of every update that the next one reports the end of; its other one stays open. */
export const KEPT_PROMISE: PriorityId = 'learning';

const WORDS = 1500;
const WITH_A_PROMISE: readonly PriorityId[] = [KEPT_PROMISE, 'care'];
const WITH_A_CHART: readonly PriorityId[] = ['first-years', 'help-early', 'care'];
const PARAGRAPHS_A_SECTION = 3;

/** The report of a quarter: an opening paragraph, then a section for each priority. */
export function report(quarter: Quarter, random: Random): Report {
  const opening = openingOf(quarter);
  const words = Math.round((WORDS - wordsIn(opening)) / PRIORITIES.length);
  const sections = PRIORITIES.map((priority, place) => section(priority, place, words, quarter, random));
  return {
    text: [opening, ...sections.map(({ heading, text }) => `## ${heading}\n\n${text}`)].join('\n\n'),
    figures: sections.flatMap(({ figures }) => figures),
    commitments: sections.flatMap(({ commitments }) => commitments),
  };
}

/** The number of a section's first paragraph; the opening is paragraph 1. */
export function firstParagraphOf(place: number): number {
  return 2 + place * PARAGRAPHS_A_SECTION;
}

function openingOf({ previous }: Quarter): string {
  const about = '1. This report says how services for children did in the quarter, priority by priority.';
  if (previous === undefined) return about;
  return `${about} What [the last update](/updates/${previous}/#p1) promised first is done, as [the third section](#p${firstParagraphOf(2)}) tells.`;
}

/** A paragraph that leads in, one with a sub-paragraph for each indicator of the priority, and one that closes. */
function section(
  { id, title }: Priority,
  place: number,
  words: number,
  quarter: Quarter,
  random: Random,
): Section {
  const [first, second, third] = [0, 1, 2].map((number) => firstParagraphOf(place) + number);
  const indicators = INDICATORS.filter(({ priority }) => priority === id);
  const statements = indicators.map((indicator, index) =>
    statementOf(indicator, quarter, `${second}${letterOf(index + 1)}`, random),
  );
  const items = statements.map(({ text }, index) => `    ${index + 1}. ${text}${noteOrNothing(random)}`);
  const commitments = WITH_A_PROMISE.includes(id) ? [commitment(id, `${third}`, quarter, random)] : [];
  const list = `${second}. These are the figures for the quarter:\n${items.join('\n')}`;
  const promised = commitments.map((one) => ` By the end of the next quarter: ${one.promise}`).join('');
  const left = words - wordsIn(list) - wordsIn(promised);
  const lead = `${first}. ${sentencesOf(left / 2 - 1, random)}`;
  const close = `${third}. ${sentencesOf(left - wordsIn(lead), random)}${promised}`;
  const chart = WITH_A_CHART.includes(id) ? [`<Chart of="${pick(random, indicators).id}" />`] : [];
  return {
    heading: title,
    text: [lead, list, close, ...chart].join('\n\n'),
    figures: statements.flatMap(({ figures }) => figures),
    commitments,
  };
}

function commitment(priority: PriorityId, paragraph: string, quarter: Quarter, random: Random): Commitment {
  return { id: priority, promise: `${promise(random)}.`, due: quarterAfter(quarter.id), paragraph, priority };
}

function noteOrNothing(random: Random): string {
  return chance(random, 0.03) ? ' <Note>The record gives no date for this figure.</Note>' : '';
}
