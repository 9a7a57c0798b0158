import type { Redirect } from '../../library/library.ts';
import { addressesOf } from '../body/addresses.ts';
import type { Addresses } from '../body/addresses.ts';
import { didYouMean, quoted } from '../body/quoted.ts';
import type { Check } from '../context.ts';
import type { Problem } from '../problem.ts';
import { placeOfKey } from '../project/place.ts';
import { dataFileAt } from '../project/project.ts';
import { nearest } from '../suggest.ts';
import { REDIRECTS, inFileOrder } from './logs.ts';
import { ledgerOf } from './read-ledger.ts';

type Known = {
  there: Addresses;
  redirected: ReadonlySet<string>;
  /** Indicators that have published figures. */
  indicators: ReadonlySet<string>;
};

type Fault = Pick<Problem, 'id' | 'message'>;

/** Redirects that lead nowhere, from a page that is still there, or from one address to two. */
export const soundRedirects: Check = ({ project, library, today }) => {
  const file = dataFileAt(project, REDIRECTS);
  if (file === undefined || library.redirects.length === 0) return [];
  const known: Known = {
    there: addressesOf(project),
    redirected: new Set(library.redirects.map(({ from }) => from)),
    indicators: new Set(ledgerOf(project).ledger.figures.map(({ indicator }) => indicator)),
  };
  const seen = new Set<string>();
  return inFileOrder(file, library.redirects, ['from', 'on']).flatMap(
    ({ entry: redirect, index }): Problem[] => {
      const at = (key: keyof Redirect) => placeOfKey(file, [index, key], 'value');
      if (seen.has(redirect.from)) {
        const message = `${redirect.from} is already in this list: an address can lead to one other only.`;
        return [{ id: 'ledger-redirect-repeated', ...at('from'), message }];
      }
      seen.add(redirect.from);
      if (redirect.on > today) {
        const message = `The address is said to move on ${redirect.on}, which is after today, ${today}.`;
        return [{ id: 'ledger-redirect-to-come', ...at('on'), message }];
      }
      const fault = faultOf(redirect, known);
      return fault ? [{ ...fault, ...at(fault.id === 'ledger-redirect-taken' ? 'from' : 'to') }] : [];
    },
  );
};

function faultOf({ from, to }: Redirect, { there, redirected, indicators }: Known): Fault | undefined {
  // A paragraph may have moved while another took its number: then both are there.
  if (!from.includes('#') && there.paths.has(from)) {
    return { id: 'ledger-redirect-taken', message: `There is a page at ${from}, which nobody would see.` };
  }
  const indicator = indicatorAt(from);
  if (indicator !== undefined && indicators.has(indicator) && indicatorAt(to) === undefined) {
    const message = `Published figures are of the indicator ${quoted(indicator)}, and earlier editions of updates show them. Keep its file, or lead to the indicator that they belong to now.`;
    return { id: 'ledger-redirect-target', message };
  }
  const message = to === undefined ? undefined : whyNotThere(to, there, redirected);
  return message === undefined ? undefined : { id: 'ledger-redirect-target', message };
}

function indicatorAt(address: string | undefined): string | undefined {
  return /^\/indicators\/([^/]+)\/$/.exec(address ?? '')?.[1];
}

/** Why nothing is at an address; undefined where something is. */
function whyNotThere(to: string, there: Addresses, redirected: ReadonlySet<string>): string | undefined {
  const [path = '', anchor] = to.split('#');
  const anchors = there.anchorsOf(path);
  // Where paragraphs change places, each leads to a number that another had: what is there may be redirected too.
  if (anchors === 'unknown' || (anchors && (anchor === undefined || anchors.has(anchor)))) return undefined;
  if (redirected.has(to) || redirected.has(path)) {
    return `${to} leads on to another address itself. Lead straight to that one.`;
  }
  return anchors === undefined
    ? `There is no page ${quoted(path)} on this site.${didYouMean(nearest(path, there.paths))}`
    : `There is no place ${quoted(`#${anchor}`)} on ${path}.${didYouMean(nearest(anchor ?? '', anchors))}`;
}
