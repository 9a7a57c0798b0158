import { fitToSchemas } from '../checks/schema/index.ts';
import type { Entry } from '../checks/project/tree.ts';
import { imagesIn } from '../library/body/images-in.ts';
import { publicLibrary, withheldAt } from '../library/embargo.ts';
import type { Withheld } from '../library/embargo.ts';
import type { Library } from '../library/library.ts';
import { withheldChanges } from './withheld-changes.ts';
import { withoutUnread } from './without-unread.ts';
import type { Reading, Side, Sides } from './side.ts';

/** Two states of a project side by side, and what could not be compared. */
export type Comparison = {
  /** Undefined where a file without which there is no site cannot be read. */
  sides: Sides | undefined;
  base: Reading;
  head: Reading;
  /** Files that differ and could not be read on one side, so that neither side has what they say. */
  unread: string[];
  /** How many documents under embargo change. */
  withheld: number;
};

const NOTHING: Withheld = { updates: new Set(), decisions: new Set(), indicators: new Set() };

/** Content and data, as far as it is read. */
const READ = /^(?:content\/(?:updates|decisions|pages)\/.*\.mdx|data\/(?!published\/).*\.(?:yaml|json))$/;

/**
 * Puts two states of a project side by side, as the public sees them at an instant.
 * @param embargoed whether what is under embargo at that instant is compared too
 */
export function sidesOf(base: Reading, head: Reading, now: string, embargoed = false): Comparison {
  const [before, after] = [fitToSchemas(base.project), fitToSchemas(head.project)];
  const unread = [
    ...new Set([
      ...unreadIn(base, before.problems),
      ...unreadIn(head, after.problems),
      ...unreadTexts(base),
      ...unreadTexts(head),
    ]),
  ].toSorted();
  const told = unread.filter((path) => said(base, path) !== said(head, path));
  const libraries = { base: before.library, head: after.library };
  const whole = bothOf(libraries, base);
  if (whole === undefined) return { sides: undefined, base, head, unread: told, withheld: 0 };
  const sides = {
    base: sideOf(base, whole.base, unread, embargoed ? undefined : now),
    head: sideOf(head, whole.head, unread, embargoed ? undefined : now),
    now,
  };
  const withheld = embargoed ? 0 : withheldChanges(whole.base, whole.head, now);
  return { sides, base: sides.base, head: sides.head, unread: told, withheld };
}

/** Both libraries. A state from before there was any content is as good as one with empty shelves. */
function bothOf(
  { base, head }: Readonly<Record<'base' | 'head', Library | undefined>>,
  before: Reading,
): { base: Library; head: Library } | undefined {
  if (head === undefined) return undefined;
  if (base !== undefined) return { base, head };
  const isEmpty = !before.project.entries.some(({ path }) => READ.test(path));
  return isEmpty ? { base: emptied(head), head } : undefined;
}

function emptied(library: Library): Library {
  const none = { updates: [], decisions: [], pages: [], indicators: [], strategies: [], glossary: [] };
  return { ...library, ...none, corrections: [], redirects: [], editions: [] };
}

/** Files that are there and do not come into the library, or not whole. */
function unreadIn({ project }: Reading, unfit: readonly { path: string }[]): string[] {
  const read = new Set([...project.documents, ...project.data].map(({ path }) => path));
  const unread = project.entries.filter(
    ({ path, kind }) => kind === 'file' && READ.test(path) && !read.has(path),
  );
  return [...unread.map(({ path }) => path), ...unfit.map(({ path }) => path)];
}

function unreadTexts({ project }: Reading): string[] {
  return project.documents.filter(({ tree }) => tree === undefined).map(({ path }) => path);
}

/** What a file says, or how much where that cannot be read; undefined where it is not there. */
function said({ project }: Reading, path: string): string | number | undefined {
  return (
    project.texts.find((file) => file.path === path)?.text ??
    project.entries.find((entry) => entry.path === path)?.size
  );
}

/** One side, less what is under embargo at an instant, if one is given. */
function sideOf(
  reading: Reading,
  library: Library,
  unread: readonly string[],
  now: string | undefined,
): Side {
  const withheld = now === undefined ? NOTHING : withheldAt(library, now);
  const isPublic = ({ path }: Pick<Entry, 'path'>) => !isWithheld(path, withheld);
  const seen = now === undefined ? library : publicLibrary(library, now);
  return {
    project: {
      entries: reading.project.entries.filter(isPublic),
      texts: reading.project.texts.filter(isPublic),
      documents: reading.project.documents.filter(isPublic),
      data: reading.project.data.filter(isPublic),
    },
    problems: reading.problems.filter(isPublic),
    digests: publicPictures(reading.digests, library, seen),
    ...withoutUnread(seen, unread),
  };
}

function isWithheld(path: string, { updates, decisions, indicators }: Withheld): boolean {
  const [, folder = '', id = ''] = /^(?:content|data)\/([a-z]+)\/([^/]+)\.[a-z]+$/.exec(path) ?? [];
  const ids = { updates, decisions, indicators }[folder];
  return ids?.has(id) ?? false;
}

/** The files of public/, less pictures that only documents under embargo show. */
function publicPictures(
  digests: ReadonlyMap<string, string>,
  library: Library,
  seen: Library,
): ReadonlyMap<string, string> {
  if (seen === library) return digests;
  const shownIn = ({ updates, decisions, pages }: Library) =>
    new Set([...updates, ...decisions, ...pages].flatMap(({ text }) => imagesIn(text)));
  const [all, shown] = [shownIn(library), shownIn(seen)];
  return new Map(
    [...digests].filter(([path]) => {
      const address = path.slice('public'.length);
      return !all.has(address) || shown.has(address);
    }),
  );
}
