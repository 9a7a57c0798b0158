import { documentOf } from '../../checks/project/project.ts';
import type { Collection } from '../../checks/project/project.ts';
import { pageOf } from '../../checks/body/addresses.ts';
import { resolvePeriod } from '../../domain/period.ts';
import { periodInBrief } from '../../domain/period-words.ts';
import { paragraphAnchor } from '../../domain/paragraph-number.ts';
import { figurePartText, pickFigure } from '../../library/body/figure-reference.ts';
import { added, changed, gone } from '../item.ts';
import type { More } from '../item.ts';
import { paired } from '../paired.ts';
import type { Item } from '../report.ts';
import type { Side, Sides } from '../side.ts';
import { blocksOf } from '../words/blocks.ts';
import type { Block } from '../words/blocks.ts';
import { textChanges } from '../words/text-changes.ts';
import type { TextChange } from '../words/text-changes.ts';

/** A document whose text is compared. */
type Text = { id: string; collection: Collection; title: string; text: string };

const KINDS: Readonly<Record<Block['kind'], string>> = {
  numbered: 'Paragraph',
  heading: 'Heading',
  chart: 'Chart',
  other: 'Text',
};

/** How much of a new paragraph is shown. */
const BEGINNING = 240;

/** Paragraphs and other parts of texts that are new, reworded, moved or gone. Texts that go whole are told elsewhere. */
export function wordItems(sides: Sides): Item[] {
  return (['updates', 'decisions', 'pages'] as const).flatMap((collection) => {
    const texts = ({ library }: Side) =>
      library[collection].map(({ id, title, text }): Text => ({ id, collection, title, text }));
    const pairs = paired(texts(sides.base), texts(sides.head), ({ id }) => id);
    return [
      ...pairs.kept
        .filter(({ was, now }) => was.text !== now.text)
        .flatMap(({ now }) => changesIn(now, blocksIn(now, sides.base), blocksIn(now, sides.head))),
      ...pairs.added.flatMap((text) => changesIn(text, [], blocksIn(text, sides.head))),
    ];
  });
}

function changesIn(text: Text, was: readonly Block[], now: readonly Block[]): Item[] {
  return textChanges(was, now).map((change) => itemOf(change, text));
}

function itemOf(change: TextChange, text: Text): Item {
  if (change.kind === 'reordered') {
    return changed(`The order of the text of ${nameOf(text)}`, 'as it was', 'another', {
      address: pageOf(text.collection, text.id),
    });
  }
  if ('block' in change && change.kind === 'added') {
    return added(partOf(change.block, text), beginning(change.block.words), moreOf(change.block, text));
  }
  if ('block' in change) {
    const { address } = moreOf(change.block, text);
    return gone(
      partOf(change.block, text),
      beginning(change.block.words),
      address === undefined ? {} : { address },
    );
  }
  const { was, now } = change;
  const [part, more] = [partOf(now, text), moreOf(now, text)];
  switch (change.kind) {
    case 'renumbered':
      return changed(
        `Number of a paragraph that begins “${opening(now.words)}”`,
        was.number ?? '',
        now.number ?? '',
        more,
      );
    case 'reworded':
      return changed(part, was.words, now.words, more);
    case 'relinked':
      return changed(
        `${part}: where its links lead`,
        was.destinations || 'none',
        now.destinations || 'none',
        more,
      );
    case 'set-out':
      return changed(
        `${part}: how it is set out`,
        'as it was',
        'other marks, lists or line breaks; the words are the same',
        more,
      );
  }
}

/** “Paragraph 7f in the update for Q2 2018–19”, “Heading in the decision …”. */
function partOf({ kind, number }: Block, text: Text): string {
  return number === undefined
    ? `${KINDS[kind]} in ${nameOf(text)}`
    : `Paragraph ${number} in ${nameOf(text)}`;
}

function nameOf({ collection, id, title }: Text): string {
  if (collection === 'updates') return `the update for ${periodInBrief(resolvePeriod(id, 'quarter'))}`;
  return collection === 'decisions' ? `the decision “${title}”` : `the page “${title}”`;
}

function moreOf({ number, line }: Block, { collection, id }: Text): More {
  const anchor = number === undefined ? '' : `#${paragraphAnchor(number)}`;
  return { address: `${pageOf(collection, id)}${anchor}`, file: `content/${collection}/${id}.mdx`, line };
}

function blocksIn({ id, collection }: Text, side: Side): Block[] {
  const tree = documentOf(side.project, collection, id)?.tree;
  const update = collection === 'updates' ? side.library.updates.find((one) => one.id === id) : undefined;
  if (tree === undefined) return [];
  return blocksOf(tree, (name, attributes) => {
    if (name === 'Chart') return `a chart of ${attributes['of'] ?? attributes['kind'] ?? 'figures'}`;
    if (name !== 'Figure' || update === undefined) return undefined;
    try {
      return figurePartText(pickFigure(update, attributes, side.library), attributes);
    } catch {
      // The check has reported it.
      return '[a figure that is not there]';
    }
  });
}

function beginning(words: string): string {
  return words.length <= BEGINNING ? words : `${words.slice(0, words.lastIndexOf(' ', BEGINNING))} …`;
}

function opening(words: string): string {
  return words.split(' ').slice(0, 6).join(' ');
}
