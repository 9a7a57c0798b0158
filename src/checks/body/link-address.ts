import { quoted } from './quoted.ts';

/** What is wrong with an address, in words. */
export type AddressFault = { message: string; mend?: string };

/** An address on this site, taken apart. The path is empty for a place on the same page. */
export type OwnAddress = { path: string; anchor: string | undefined };

const OWN_PATH = /^(?:\/(?:[a-z0-9]+(?:[.-]+[a-z0-9]+)*\/)*(?:[a-z0-9]+(?:-+[a-z0-9]+)*\.[a-z0-9]+)?)?$/;
const ANCHOR = /^[\p{L}\p{M}\p{N}_-]+$/u;
const MAIL = /^mailto:[A-Za-z0-9._+-]+@(?:[a-z0-9-]+\.)+[a-z]{2,}$/;
/** A host that the public can reach has a name, and that name a dot. Numbers alone are machines. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z](?:[a-z0-9-]*[a-z0-9])?$/;
/** Names that are kept for the machines of one house, and for trying things out (RFC 6761, RFC 6762, ICANN on `.internal`). */
const AT_HOME = /\.(?:corp|home|internal|intranet|invalid|lan|local|localhost|onion|private|test)$/;

/** What is wrong with the form of a link’s address; whether it leads anywhere is not looked at. */
export function faultOfAddress(url: string): AddressFault | undefined {
  if (url === '')
    return { message: 'This link has no address.', mend: 'Write the address in the round brackets.' };
  if (/[\u0000-\u0020\u007f-\u00a0\\]/.test(url)) {
    const message = `The address ${quoted(url)} has a space, a backslash or an invisible character in it.`;
    return { message, mend: 'Copy the address from the address bar of the browser.' };
  }
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(url)?.[0];
  if (scheme !== undefined) return faultOfScheme(scheme, url);
  if (url.startsWith('//')) {
    const message = `The address ${quoted(url)} leads away from this site without saying how.`;
    return { message, mend: 'Write https: in front of it.' };
  }
  if (url.startsWith('/') || url.startsWith('#')) return faultOfOwn(url);
  return {
    message: `The address ${quoted(url)} does not say where it begins.`,
    mend: 'Begin with https:// for another site, with / for a page of this site, or with # for a place on this page.',
  };
}

/** Takes apart an address on this site. */
export function ownAddress(url: string): OwnAddress {
  const hash = url.indexOf('#');
  return hash === -1
    ? { path: url, anchor: undefined }
    : { path: url.slice(0, hash), anchor: url.slice(hash + 1) };
}

function faultOfScheme(scheme: string, url: string): AddressFault | undefined {
  if (scheme === 'https:') return faultOfHttps(url);
  if (scheme === 'mailto:') {
    if (MAIL.test(url)) return undefined;
    const message = `${quoted(url)} is not a plain email address.`;
    return { message, mend: 'Write it as mailto:name@example.org, with nothing after it.' };
  }
  if (scheme.toLowerCase() === 'http:') {
    const message = `The address ${quoted(url)} is not secure: it begins with http.`;
    return { message, mend: 'Write [words](https://…) and try whether the address works so.' };
  }
  return {
    message: `A link cannot begin with ${quoted(scheme)}.`,
    mend: 'Begin with https:// for another site, mailto: for an email address, or / for a page of this site.',
  };
}

function faultOfHttps(url: string): AddressFault | undefined {
  const isPlain = /^https:\/\/[^/]/.test(url) && /^[\x21-\x7e]+$/.test(url) && !/["<>`{|}^]/.test(url);
  const parsed = isPlain && URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || !HOST.test(parsed.hostname) || AT_HOME.test(parsed.hostname)) {
    const message = `${quoted(url)} is not the address of a public website.`;
    return { message, mend: 'Copy the address from the address bar of the browser.' };
  }
  const coded = parsed.hostname.split('.').find((label) => label.startsWith('xn--'));
  if (coded !== undefined) {
    const message = `The address ${quoted(url)} names a website in a code, ${quoted(coded)}, behind which letters can stand that look like others.`;
    return { message, mend: 'Link to a website whose name is written with the letters a to z.' };
  }
  const written = url.split(/[/?#]/)[2] ?? '';
  return written === parsed.hostname ? undefined : faultOfHost(url, written, parsed.hostname);
}

/** What is wrong with the part of an address that names the website, where it is not a plain name. */
function faultOfHost(url: string, written: string, host: string): AddressFault | undefined {
  if (written.includes('@')) {
    const message = `The address ${quoted(url)} has a name before an @, which can hide where it leads.`;
    return { message, mend: `If it leads to ${host}, write only that.` };
  }
  if (written.includes(':')) {
    const message = `The address ${quoted(url)} has a colon behind the name of the website, which leads to a part of that machine that the public does not use.`;
    return {
      message,
      mend: `Write ${host} without the colon and the number behind it, and try whether the address works so.`,
    };
  }
  if (written.toLowerCase() === host) return undefined;
  const message = `The address ${quoted(url)} hides letters in the name of the website behind a code.`;
  return { message, mend: 'Copy the address from the address bar of the browser.' };
}

function faultOfOwn(url: string): AddressFault | undefined {
  const { path, anchor } = ownAddress(url);
  if (path.includes('?')) {
    const message = `The address ${quoted(url)} has a question mark, which leads nowhere on this site.`;
    return { message, mend: 'Take out the question mark and what follows it.' };
  }
  if (!OWN_PATH.test(path)) return faultOfPath(path);
  if (anchor === undefined || (ANCHOR.test(anchor) && anchor === anchor.toLowerCase())) return undefined;
  const message = `${quoted(`#${anchor}`)} cannot be a place on a page: those have small letters, digits and hyphens.`;
  return { message, mend: 'Write it as it stands in the address bar, such as #p7f.' };
}

function faultOfPath(path: string): AddressFault {
  const small = path.toLowerCase();
  const mended = [small, `${small}/`].find((address) => OWN_PATH.test(address));
  const message =
    mended === `${path}/`
      ? `The address ${quoted(path)} does not end with a slash.`
      : `${quoted(path)} cannot be a page of this site: those have small letters, digits and hyphens, and end with a slash.`;
  return {
    message,
    mend: mended
      ? `Write ${mended}`
      : 'Write it as it stands in the address bar, such as /updates/2018-19-q2/.',
  };
}
