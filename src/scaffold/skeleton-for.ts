import type { Library, Update } from '../library/library.ts';
import type { PriorityData } from '../schemas/strategy.ts';
import type { DueFigure } from './due-figures.ts';
import type { AddedFigure } from './added-figure.ts';
import { figureTags } from './figure-tag.ts';
import { followModel } from './follow-model.ts';
import { keyPrioritiesOf, placedAfter } from './key-priorities.ts';
import { placeAdded } from './place-added.ts';
import { strategiesInForce } from './precedents.ts';
import { onQuarter } from './quarter-words.ts';
import { yearOf } from './quarters.ts';
import { itemOf, numbered } from './skeleton.ts';
import type { Item, Section } from './skeleton.ts';

/** What a skeleton is for. */
export type Subject = {
  quarter: string;
  due: readonly DueFigure[];
  /** What the report has besides. */
  added: readonly AddedFigure[];
  library: Library;
  /** The update to follow; without one, there is a heading for each priority. */
  model: Update | undefined;
  /** Whether a line of the table states a figure. */
  isInTable: (figure: DueFigure) => boolean;
};

/**
 * The headings and paragraphs of an update that is still to be written. Every due figure that no line of the table states has
 * a paragraph, and so has every key priority of the year.
 */
export function skeletonFor(subject: Subject): Section[] {
  const { due, added, isInTable } = subject;
  const sections = withKeyPriorities(
    subject.model ? following(subject, subject.model) : byPriority(subject),
    subject,
  );
  const placed = new Set(numbered(sections).flatMap(({ item }) => item.figures));
  const left = due.filter((figure) => !placed.has(figure) && !isInTable(figure));
  const whole = withFigures(sections, left, subject);
  const priorities = prioritiesOf(subject);
  const complete = placeAdded(whole, added, (section, id) =>
    priorities.some((priority) => priority.id === id && isAbout(section, priority)),
  );
  return numbered(complete).length > 0 ? complete : [...complete, sectionOf(undefined, [itemOf()])];
}

function following({ quarter, due, library }: Subject, model: Update): Section[] {
  const keyPriorities = placedAfter(model, yearOf(quarter), keyPrioritiesOf(quarter, library));
  const sections = followModel({ model, due, keyPriorities, library });
  const renamed = sections.map(({ heading, blocks }) => ({
    heading: heading && onQuarter(heading, model.id, quarter),
    blocks,
  }));
  const names = new Set(renamed.map(({ heading }) => heading));
  return names.size === renamed.length ? renamed : sections;
}

function byPriority(subject: Subject): Section[] {
  return prioritiesOf(subject).map(({ title }) => sectionOf(`## ${title}`, []));
}

/** The key priorities that have no paragraph yet, in a section before those of the priorities. */
function withKeyPriorities(sections: Section[], { quarter, library }: Subject): Section[] {
  const placed = new Set(numbered(sections).flatMap(({ item }) => item.keyPriorities));
  const left = keyPrioritiesOf(quarter, library).filter(({ id }) => !placed.has(id));
  if (left.length === 0) return sections;
  const items = left.map(({ id }) => itemOf({ keyPriorities: [id] }));
  const first = Number(quarter.slice(0, 4));
  const heading = `## Key priorities for ${first} to ${first + 1}`;
  if (sections.some((section) => section.heading === heading)) {
    return sections.map((section) =>
      section.heading === heading ? adding(section, [itemOf({ items })]) : section,
    );
  }
  return [sectionOf(heading, [itemOf({ items })]), ...sections];
}

/** The figures that have no paragraph yet, in one at the end of the section of their priority. */
function withFigures(sections: Section[], left: readonly DueFigure[], subject: Subject): Section[] {
  const priorities = prioritiesOf(subject);
  const ofPriority = Map.groupBy(left, ({ indicator }) =>
    priorities.find(({ id }) => indicator.priorities.includes(id)),
  );
  const found = new Set<PriorityData>();
  const filled = sections.map((section) => {
    const priority = priorities.find((one) => !found.has(one) && isAbout(section, one));
    if (priority === undefined) return section;
    found.add(priority);
    const figures = ofPriority.get(priority) ?? [];
    const isBare = section.blocks.length === 0;
    return figures.length > 0 || isBare ? adding(section, [itemFor(figures, subject.due)]) : section;
  });
  const others = priorities.filter((priority) => !found.has(priority) && ofPriority.has(priority));
  const added = others.map((priority) =>
    sectionOf(`## ${priority.title}`, [itemFor(ofPriority.get(priority) ?? [], subject.due)]),
  );
  const last = filled.findLastIndex((section) => priorities.some((one) => isAbout(section, one)));
  return filled.toSpliced(last === -1 ? filled.length : last + 1, 0, ...added);
}

function itemFor(figures: readonly DueFigure[], due: readonly DueFigure[]): Item {
  const items = figures.map((figure) => itemOf({ figures: [figure], tags: figureTags(figure, due) }));
  const [only] = items;
  return only !== undefined && items.length === 1 ? only : itemOf({ items });
}

function prioritiesOf({ quarter, library }: Subject): PriorityData[] {
  return strategiesInForce(quarter, library).flatMap(({ priorities }) => priorities);
}

function isAbout({ heading }: Section, { title, headings }: PriorityData): boolean {
  const words = heading
    ?.replace(/^#+\s*/, '')
    .trim()
    .toLowerCase();
  return [title, ...headings].some((name) => name.toLowerCase() === words);
}

function sectionOf(heading: string | undefined, items: readonly Item[]): Section {
  return { heading, blocks: items.length > 0 ? [{ items }] : [] };
}

function adding({ heading, blocks }: Section, items: readonly Item[]): Section {
  return { heading, blocks: [...blocks, { items }] };
}
