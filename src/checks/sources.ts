import type { Decision, Identified, Indicator, Page, Strategy, Update } from '../library/library.ts';
import type { CheckContext } from './context.ts';
import type { Collection, DataFile, DocumentFile } from './project/project.ts';

/** Something the library holds, with the file that says it. */
export type Sourced<Item, File> = { item: Item; file: File };

/** Every sound update with its file, the earliest quarter first. */
export function updatesOf(context: CheckContext): Sourced<Update, DocumentFile>[] {
  return paired(context.library.updates, documentsIn('updates', context));
}

/** Every sound decision with its file, the earliest first. */
export function decisionsOf(context: CheckContext): Sourced<Decision, DocumentFile>[] {
  return paired(context.library.decisions, documentsIn('decisions', context));
}

/** Every sound page with its file. */
export function pagesOf(context: CheckContext): Sourced<Page, DocumentFile>[] {
  return paired(context.library.pages, documentsIn('pages', context));
}

/** Every sound indicator with its file. */
export function indicatorsOf(context: CheckContext): Sourced<Indicator, DataFile>[] {
  return paired(context.library.indicators, dataIn('indicators', context));
}

/** Every sound strategy with its file, the newest first. */
export function strategiesOf(context: CheckContext): Sourced<Strategy, DataFile>[] {
  return paired(context.library.strategies, dataIn('strategies', context));
}

function documentsIn(collection: Collection, { project }: CheckContext): DocumentFile[] {
  return project.documents.filter((file) => file.collection === collection);
}

function dataIn(folder: 'indicators' | 'strategies', { project }: CheckContext): DataFile[] {
  return project.data.filter(({ path }) => path.startsWith(`data/${folder}/`));
}

function paired<Item extends Identified<object>, File extends { id: string }>(
  items: readonly Item[],
  files: readonly File[],
): Sourced<Item, File>[] {
  const byId = new Map(files.map((file) => [file.id, file]));
  return items.flatMap((item) => {
    const file = byId.get(item.id);
    return file ? [{ item, file }] : [];
  });
}
