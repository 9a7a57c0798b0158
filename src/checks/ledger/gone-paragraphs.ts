import { dateInWords } from '../../domain/calendar-date.ts';
import type { SealedAddress } from '../../library/ledger/ledger.ts';
import { updateUrl } from '../../library/routes.ts';
import { sourceOf } from '../body/body.ts';
import { numberedLists } from '../body/numbered-lists.ts';
import type { Problem } from '../problem.ts';
import { placeAt } from '../project/place.ts';
import { dataFileAt } from '../project/project.ts';
import type { DocumentFile, Project } from '../project/project.ts';
import { ledgerOf } from './read-ledger.ts';
import { REDIRECTS } from './logs.ts';

/** A published paragraph that is gone from between two that are there. */
type Gone = { file: DocumentFile; number: number; since: string; next: number; at: number };

const known = new WeakMap<Project, readonly Gone[]>();

/** The first paragraph of each update that was published and is gone, while later ones kept their numbers. */
export function goneParagraphs(project: Project): readonly Gone[] {
  const gone = known.get(project) ?? findGone(project);
  known.set(project, gone);
  return gone;
}

/**
 * Problems with the numbers of an update’s paragraphs, where one that was published is gone: that is told in place of what
 * follows from it, which would have its followers numbered anew, and the links to them changed.
 */
export function goneToldFirst(problems: readonly Problem[], project: Project): Problem[] {
  const gone = goneParagraphs(project);
  if (gone.length === 0) return [...problems];
  const paths = new Map(gone.map((one) => [one.file.path, one]));
  return [
    ...problems.filter((problem) => {
      const one = paths.get(problem.path);
      return one === undefined || !isNumbering(problem) || problem.line < placeOf(one).line;
    }),
    ...gone.map(inWords),
  ];
}

function isNumbering({ id }: Problem): boolean {
  return id === 'body-paragraph-renumbered' || id === 'body-paragraph-order';
}

function inWords(one: Gone): Problem {
  const { number, since, next } = one;
  return {
    id: 'body-paragraph-gone',
    ...placeOf(one),
    message: `Paragraph ${number} was published on ${dateInWords(since)} and is gone from before paragraph ${next}. Whoever cites it would find other words, or none.`,
    mend: `Put paragraph ${number} back here, and leave the numbers of the others as they are. If its words have to go, write in their place that they were taken out, and why.`,
  };
}

function placeOf({ file, at, next }: Gone): ReturnType<typeof placeAt> {
  return placeAt(file, at, String(next).length + 1);
}

function findGone(project: Project): Gone[] {
  const { addresses } = ledgerOf(project).ledger;
  if (addresses.length === 0) return [];
  const published = Map.groupBy(addresses, ({ address }) => address.split('#')[0] ?? '');
  const redirected = redirectedIn(project);
  return project.documents.flatMap((file): Gone[] => {
    if (file.collection !== 'updates' || file.tree === undefined) return [];
    const sealed = (published.get(updateUrl(file.id)) ?? []).filter(
      ({ address }) => !redirected.has(address),
    );
    const first = firstGone(file, sealed);
    return first ? [first] : [];
  });
}

function firstGone(file: DocumentFile, sealed: readonly SealedAddress[]): Gone | undefined {
  const since = new Map(
    sealed.flatMap((one) => {
      const number = /#p(\d+)$/.exec(one.address)?.[1];
      return number === undefined ? [] : [[Number(number), one.since] as const];
    }),
  );
  const items = file.tree ? numberedLists(file.tree).filter(({ within }) => within.length === 0) : [];
  const written = items
    .flatMap((list) => list.items)
    .map(({ item }) => ({
      number: Number(/^\d+/.exec(sourceOf(file, item))?.[0]),
      at: item.position?.start.offset ?? 0,
    }));
  const numbers = new Set(written.map(({ number }) => number));
  const missing = [...since.keys()].filter((number) => !numbers.has(number)).toSorted((a, b) => a - b);
  for (const number of missing) {
    const next = written.find((one) => one.number > number);
    if (next) return { file, number, since: since.get(number) ?? '', next: next.number, at: next.at };
  }
  return undefined;
}

function redirectedIn(project: Project): ReadonlySet<string> {
  const data: unknown = dataFileAt(project, REDIRECTS)?.yaml.data;
  const entries = Array.isArray(data) ? (data as { from?: unknown }[]) : [];
  return new Set(entries.flatMap((entry) => (typeof entry?.from === 'string' ? [entry.from] : [])));
}
