import { addressesOf } from '../../checks/body/addresses.ts';
import { pageOfCompanion } from '../../checks/ledger/companions.ts';
import { fieldChanges } from '../fields.ts';
import { added, gone } from '../item.ts';
import type { More } from '../item.ts';
import { paired } from '../paired.ts';
import type { Item } from '../report.ts';
import { placeInData } from '../side.ts';
import type { Side, Sides } from '../side.ts';

const REDIRECTS = 'data/redirects.yaml';
const EDITION = /^\/updates\/([^/]+)\/editions\//;

/**
 * Pages that are new, addresses that are gone and where they lead now, and redirects.
 * @param told the addresses that other sections tell of as new
 */
export function addressItems(sides: Sides, told: ReadonlySet<string>): Item[] {
  const { base, head } = sides;
  const [was, now] = [pathsOf(base), pathsOf(head)];
  const isOwnPage = (path: string, there: ReadonlySet<string>) => {
    const page = pageOfCompanion(path);
    return page === path || !there.has(page);
  };
  const newPages = [...now].filter((path) => !was.has(path) && isOwnPage(path, now)).toSorted();
  const lostPages = [...was].filter((path) => !now.has(path) && isOwnPage(path, was)).toSorted();
  const kept = [...now].filter((path) => was.has(path)).toSorted();
  const lost = [...lostPages, ...kept.flatMap((path) => placesOnlyOf(base, head, path))];
  return [
    ...newPages.map((path) => added('A page', countOfPlaces(head, path), { address: path })),
    ...kept
      .flatMap((path) => placesOnlyOf(head, base, path))
      .filter((address) => !told.has(address))
      .map((address) => added('A place on a page', undefined, { address })),
    ...lost.map((address) => lostItem(address, head)),
    ...redirectItems(sides, new Set(lost)),
  ];
}

function lostItem(address: string, { library }: Side): Item {
  const redirect = library.redirects.find(({ from }) => from === address);
  const what = address.includes('#') ? 'A place on a page' : 'A page';
  if (redirect === undefined) {
    return gone(what, undefined, { address, why: ['It leads nowhere now: links to it will fail.'] });
  }
  const { to, reason } = redirect;
  return gone(what, undefined, {
    address,
    ...(to === undefined
      ? { why: ['A page says that it was taken back.', reason] }
      : { leadsTo: to, why: [reason] }),
  });
}

/** Redirects that differ, less those of addresses that are gone, which are told already. */
function redirectItems({ base, head }: Sides, lost: ReadonlySet<string>): Item[] {
  const pairs = paired(base.library.redirects, head.library.redirects, ({ from }) => from);
  const place = placeInData(head, REDIRECTS, []);
  const more = ({ from, to }: Side['library']['redirects'][number]): More => ({
    address: from,
    ...(to !== undefined && { leadsTo: to }),
    ...place,
  });
  return [
    ...pairs.added
      .filter(({ from }) => !lost.has(from))
      .map((redirect) => added('A redirect', undefined, { ...more(redirect), why: [redirect.reason] })),
    ...pairs.kept.flatMap(({ was, now }) =>
      fieldChanges(
        'A redirect',
        { to: 'where it leads', on: 'its day', reason: 'its reason' },
        was,
        now,
        () => more(now),
      ),
    ),
    ...pairs.gone.map((redirect) => gone('A redirect', redirect.to, { address: redirect.from })),
  ];
}

/** The places of a page that one side has and the other has not; none where either cannot be told. */
function placesOnlyOf(one: Side, other: Side, path: string): string[] {
  const [here, there] = [anchorsOf(one, path), anchorsOf(other, path)];
  if (here === undefined || there === undefined) return [];
  return [...here].filter((anchor) => !there.has(anchor)).map((anchor) => `${path}#${anchor}`);
}

function countOfPlaces(side: Side, path: string): string | undefined {
  const count = anchorsOf(side, path)?.size ?? 0;
  return count > 1 ? `with ${count} places to link to` : undefined;
}

function anchorsOf({ project }: Side, path: string): ReadonlySet<string> | undefined {
  const anchors = addressesOf(project).anchorsOf(path);
  return anchors === 'unknown' ? undefined : (anchors ?? new Set());
}

/** The paths of a side, less earlier editions of updates that it tells nothing of: what cannot be read differs from all. */
function pathsOf({ project, library }: Side): ReadonlySet<string> {
  const updates = new Set(library.updates.map(({ id }) => id));
  const isTold = (path: string) => {
    const [, update] = EDITION.exec(path) ?? [];
    return update === undefined || updates.has(update);
  };
  return new Set([...addressesOf(project).paths].filter(isTold));
}
