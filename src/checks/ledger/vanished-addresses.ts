import { dateInWords } from '../../domain/calendar-date.ts';
import type { SealedAddress } from '../../library/ledger/ledger.ts';
import { ledgerPath } from '../../library/ledger/ledger.ts';
import { addressesOf, pageOf } from '../body/addresses.ts';
import type { Addresses } from '../body/addresses.ts';
import { citedAs, numberedLists } from '../body/numbered-lists.ts';
import { quoted } from '../body/quoted.ts';
import type { Check } from '../context.ts';
import type { Place, Problem } from '../problem.ts';
import { placeAt } from '../project/place.ts';
import type { DocumentFile } from '../project/project.ts';
import { nearest } from '../suggest.ts';
import { entryToCopy } from '../entry-to-copy.ts';
import { pageOfCompanion } from './companions.ts';
import { REDIRECTS, isRead } from './logs.ts';
import { ledgerOf } from './read-ledger.ts';

type Known = { there: Addresses; published: ReadonlySet<string>; today: string };

/** Addresses that were published and would now lead nowhere. A page that is gone is reported once, and not for each place. */
export const vanishedAddresses: Check = ({ project, library, misnumbered, today }) => {
  const { addresses } = ledgerOf(project).ledger;
  if (addresses.length === 0 || !isRead(project, REDIRECTS, library.redirects)) return [];
  const there = addressesOf(project);
  const known = { there, published: new Set(addresses.map(({ address }) => address)), today };
  const redirected = new Set(library.redirects.map(({ from }) => from));
  const untold = new Set(
    project.documents
      .filter(({ path }) => misnumbered.has(path))
      .map((file) => pageOf(file.collection, file.id)),
  );
  const files = new Map(project.documents.map((file) => [pageOf(file.collection, file.id), file]));
  return addresses.flatMap((sealed, index): Problem[] => {
    const [path = '', anchor] = sealed.address.split('#');
    if (redirected.has(sealed.address) || redirected.has(path)) return [];
    const anchors = untold.has(path) ? 'unknown' : there.anchorsOf(path);
    const isPageGone = anchors === undefined;
    // A file about a page goes where the page goes.
    const isPartOfPage = anchor !== undefined || pageOfCompanion(path) !== path;
    if (isPageGone ? isPartOfPage : isPlace(anchor, anchors)) return [];
    const file = files.get(path);
    return [
      {
        id: 'ledger-address-vanished',
        ...(file && anchor !== undefined
          ? placeLeft(file, anchor)
          : { path: ledgerPath('addresses'), line: index + 2, column: 1 }),
        message: `${whatWas(sealed)} Whoever kept the link would find nothing there.`,
        mend: mendOf(sealed, known),
      },
    ];
  });
};

/** Where in its file a place has been: behind the last paragraph before it that is still there. */
function placeLeft(file: DocumentFile, anchor: string): Place {
  const number = anchor.slice(1);
  const items = file.tree ? numberedLists(file.tree).flatMap((list) => list.items) : [];
  const before = items.findLast(({ positions }) => isBefore(citedAs(positions), number));
  return placeAt(file, before?.item.position?.start.offset ?? 0);
}

/** Whether a paragraph stands before another: 3 before 3c, 3b before 3c, 3 before 4. */
function isBefore(paragraph: string, other: string): boolean {
  const [mine, its] = [paragraph, other].map((one) => Number(/^\d+/.exec(one)?.[0] ?? 0));
  return mine === its ? paragraph < other : Number(mine) < Number(its);
}

function isPlace(anchor: string | undefined, anchors: ReturnType<Addresses['anchorsOf']>): boolean {
  return anchor === undefined || anchors === 'unknown' || anchors?.has(anchor) === true;
}

function whatWas({ address, since }: SealedAddress): string {
  const [path = '', anchor] = address.split('#');
  const when = dateInWords(since);
  return anchor === undefined
    ? `The ${path.endsWith('/') ? 'page' : 'file'} ${quoted(path)} has been public since ${when}, and is gone.`
    : `The place ${quoted(`#${anchor}`)} on ${path} has been public since ${when}, and is gone.`;
}

/** The entry to write, with the likeliest new address in it. */
function mendOf({ address }: SealedAddress, known: Known): string {
  const to = likeliest(address, known) ?? 'the address it has now';
  const entry = entryToCopy([
    ['from', address],
    ['to', to],
    ['on', `'${known.today}'`],
    ['reason', '???'],
  ]);
  return `Put it back, or add this to data/redirects.yaml, and write why in place of ???. Without the line to:, a page says that it was taken back:${entry}`;
}

/** An address much like the one that is gone, among those that are new: the others have something else. */
function likeliest(address: string, { there, published }: Known): string | undefined {
  const [path = '', anchor] = address.split('#');
  if (anchor === undefined) {
    return nearest(
      path,
      [...there.paths].filter((other) => !published.has(other)),
    );
  }
  const anchors = there.anchorsOf(path);
  if (anchors === undefined || anchors === 'unknown') return undefined;
  const near = nearest(
    anchor,
    [...anchors].filter((other) => !published.has(`${path}#${other}`)),
  );
  return near && `${path}#${near}`;
}
