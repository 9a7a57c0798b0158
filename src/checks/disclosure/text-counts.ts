import { isSmall } from '../../domain/disclosure/small.ts';
import { visitsOf, visitsTo } from '../body/visits.ts';
import type { Check, CheckContext } from '../context.ts';
import { detailsIn, passagesIn } from '../passages.ts';
import type { Passage } from '../passages.ts';
import type { Problem } from '../problem.ts';
import { placeOfNode } from '../project/place.ts';
import { dataFileAt } from '../project/project.ts';
import type { DataFile, DocumentFile } from '../project/project.ts';
import { decisionsOf, indicatorsOf, pagesOf, strategiesOf, updatesOf } from '../sources.ts';
import { fewInWords } from './finding.ts';
import { goesOnFrom, peopleToldAfter } from './passage-counts.ts';
import { shownPassage } from './shown-passages.ts';
import { peopleToldIn } from './people-told.ts';

/** Details that readers see as sentences. */
const DETAILS: ReadonlySet<string> = new Set([
  ...['title', 'summary', 'note', 'promise', 'progress', 'text', 'source', 'definition', 'short', 'reason'],
  ...['reasons', 'alternatives', 'conflicts', 'dispensations', 'published-note', 'tolerance-note'],
  ...['exempt', 'not-applicable', 'override', 'description', 'notice', 'printed', 'means', 'stands', 'term'],
]);

/** Data files beside those of indicators and strategies whose words are published. */
const OTHER_DATA = ['site', 'glossary', 'corrections', 'redirects'].map((name) => `data/${name}.yaml`);

/** Small numbers of people that words tell, in the text of documents and in their details. */
export const textCounts: Check = (context) => {
  const threshold = context.library.site['small-number-threshold'];
  const documents = [updatesOf(context), decisionsOf(context), pagesOf(context)].flat();
  const data = [indicatorsOf(context), strategiesOf(context)].flat();
  const others = OTHER_DATA.flatMap((path) => dataFileAt(context.project, path) ?? []);
  const files: (DocumentFile | DataFile)[] = [...documents, ...data].map(({ file }) => file).concat(others);
  return files.flatMap((file) => [
    ...passagesOf(file).flatMap((passage, index, all) => {
      const before = beforeIt(passage, all[index - 1]);
      return [
        ...problemsIn(passage, before, threshold).filter(({ message }) => !isDefined(file, message)),
        ...problemsShown(passage, before, file, context),
      ];
    }),
    ...('tree' in file ? otherWords(file, threshold) : []),
  ]);
};

/** The note of a hidden figure has a stricter rule of its own, and why an exception was made is not shown. */
function passagesOf(file: DocumentFile | DataFile): Passage[] {
  const hidden = hiddenFigures(file);
  const details = detailsIn(file, DETAILS).filter(
    ({ keys: [list, index, key] = [] }) =>
      list !== 'small-number-exceptions' &&
      !(list === 'figures' && key === 'note' && hidden.has(index as number)),
  );
  return 'tree' in file ? [...details, ...passagesIn(file)] : details;
}

function hiddenFigures({ yaml }: DocumentFile | DataFile): ReadonlySet<number> {
  const { figures = [] } = (yaml.data ?? {}) as { figures?: { markers?: string[] }[] };
  return new Set(figures.flatMap(({ markers = [] }, index) => (markers.includes('c') ? [index] : [])));
}

/** The passage that one of the text goes on from; a detail at the top stands alone. */
function beforeIt({ keys }: Passage, before: Passage | undefined): Passage | undefined {
  return keys === undefined && before?.keys === undefined ? before : undefined;
}

/** What a word of the glossary means is told of people at large: “two people who work half time”. */
function isDefined({ path }: DocumentFile | DataFile, message: string): boolean {
  return path === 'data/glossary.yaml' && /^“[^”]*(?:people|persons|adults|parents)”/.test(message);
}

function problemsIn(passage: Passage, before: Passage | undefined, threshold: number): Problem[] {
  return peopleToldAfter(passage, before, threshold).map((told) => ({
    ...problemOf(told.text, threshold, told.isLeft),
    ...passage.placeOf(told.start, told.text.length),
  }));
}

/** What a passage tells only with the figures that it shows, or that the one before it shows. */
function problemsShown(
  passage: Passage,
  before: Passage | undefined,
  file: DocumentFile | DataFile,
  context: CheckContext,
): Problem[] {
  if (!('collection' in file) || file.collection !== 'updates' || passage.keys !== undefined) return [];
  const shown = shownPassage(passage, file.id, context);
  const goesOn = before !== undefined && goesOnFrom(passage);
  const shownBefore = goesOn ? shownPassage(before, file.id, context, true) : undefined;
  if (shown === undefined && shownBefore === undefined) return [];
  const threshold = context.library.site['small-number-threshold'];
  const typed = peopleToldAfter(passage, before, threshold).map(({ start, text }) =>
    passage.placeOf(start, text.length),
  );
  return problemsIn(shown ?? passage, shownBefore ?? before, threshold).filter(
    ({ line, column, endColumn = column }) =>
      !typed.some(
        (one) => one.line === line && one.column < endColumn && column < (one.endColumn ?? one.column),
      ),
  );
}

/** Words shown as typed, and the words that stand for a picture, are read as well. */
function otherWords(file: DocumentFile, threshold: number): Problem[] {
  if (file.tree === undefined) return [];
  const visits = visitsOf(file.tree);
  const typed = visitsTo(visits, 'inlineCode').map(({ node }) => ({ node, words: node.value }));
  const pictures = visitsTo(visits, 'image').map(({ node }) => ({ node, words: node.alt ?? '' }));
  return [...typed, ...pictures].flatMap(({ node, words }) => {
    const told = peopleToldIn(words, threshold)[0]?.text ?? bareNumber(words, threshold);
    return told === undefined ? [] : [{ ...problemOf(told, threshold), ...placeOfNode(file, node) }];
  });
}

/** A number by itself, so that “`3` children” is not taken for words about children. */
function bareNumber(words: string, threshold: number): string | undefined {
  const number = words.trim();
  return /^\d{1,2}$/.test(number) && isSmall(Number(number), threshold) ? number : undefined;
}

function problemOf(words: string, threshold: number, isLeft = false): Pick<Problem, 'id' | 'message'> {
  const told = words.replace(/\s+/g, ' ');
  const verb = isLeft ? 'leaves' : 'tells';
  const message = `“${told}” ${verb} a number of people ${fewInWords(threshold)}, which could tell who they are.`;
  return { id: 'disclosure-number-in-text', message };
}
