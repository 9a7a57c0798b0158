import { dateInWords } from '../../domain/calendar-date.ts';
import type { SealedAddress } from '../../library/ledger/ledger.ts';
import { ledgerPath } from '../../library/ledger/ledger.ts';
import { addressesOf } from '../body/addresses.ts';
import type { Addresses } from '../body/addresses.ts';
import { quoted } from '../body/quoted.ts';
import type { Check } from '../context.ts';
import type { Problem } from '../problem.ts';
import { nearest } from '../suggest.ts';
import { isNumbered } from './addresses-to-seal.ts';
import { pageOfCompanion } from './companions.ts';
import { REDIRECTS, isRead } from './logs.ts';
import { ledgerOf } from './read-ledger.ts';

/** Addresses that were published and would now lead nowhere. A page that is gone is reported once, and not for each place. */
export const vanishedAddresses: Check = ({ project, library, today }) => {
  const { addresses } = ledgerOf(project).ledger;
  if (addresses.length === 0 || !isRead(project, REDIRECTS, library.redirects)) return [];
  const there = addressesOf(project);
  const redirected = new Set(library.redirects.map(({ from }) => from));
  return addresses.flatMap((sealed, index): Problem[] => {
    const [path = '', anchor] = sealed.address.split('#');
    const page = pageOfCompanion(path);
    if ([sealed.address, path, page].some((address) => redirected.has(address))) return [];
    const anchors = there.anchorsOf(path);
    const isPageGone = anchors === undefined;
    if (isPageGone ? anchor !== undefined || page !== path : isPlace(anchor, anchors)) return [];
    return [
      {
        id: 'ledger-address-vanished',
        path: ledgerPath('addresses'),
        line: index + 2,
        column: 1,
        message: `${whatWas(sealed)} Whoever kept the link would find nothing there.`,
        mend: mendOf(sealed, there, today),
      },
    ];
  });
};

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
function mendOf({ address }: SealedAddress, there: Addresses, today: string): string {
  const to = likeliest(address, there) ?? 'its new address';
  return `Put it back, or say in data/redirects.yaml where it went: - from: ${address}, to: ${to}, on: "${today}", reason: and why, each on a line of its own. Without “to”, a page says that it was taken back.`;
}

/** An address much like the one that is gone. Quarters and numbers are all much alike, so none is offered for those. */
function likeliest(address: string, there: Addresses): string | undefined {
  const [path = '', anchor] = address.split('#');
  if (anchor === undefined) return path.startsWith('/updates/') ? undefined : nearest(path, there.paths);
  const anchors = there.anchorsOf(path);
  if (isNumbered(anchor) || anchors === undefined || anchors === 'unknown') return undefined;
  const near = nearest(anchor, anchors);
  return near && `${path}#${near}`;
}
