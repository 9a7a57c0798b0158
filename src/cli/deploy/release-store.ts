import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { releasesAmong } from '../../deploy/release.ts';
import type { Manifest } from '../../deploy/release.ts';

/** The file of a release that is written last. */
export const MANIFEST = 'release.json';

/** The folder of links to the latest release of each set of rules. */
const BY_RULES = 'by-rules';

/** The folder of a server's releases, or one of them. */
export function releaseFolder(root: string, name = ''): string {
  return join(root, 'releases', name);
}

/** The names of the releases of a server, the earliest first. What has no manifest is half made, or half taken away. */
export function releasesIn(root: string): string[] {
  return namesTaken(root).filter((name) => existsSync(join(releaseFolder(root, name), MANIFEST)));
}

/** The names of all that is or was a release of a server, the earliest first. */
export function namesTaken(root: string): string[] {
  const folder = releaseFolder(root);
  return existsSync(folder) ? releasesAmong(readdirSync(folder)) : [];
}

/** The rules by which nginx may be serving: it keeps those it has read until it is reloaded. */
export function rulesIn(root: string): string[] {
  const folder = join(root, BY_RULES);
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** The release that a server's link leads to; undefined when there is none yet. */
export function currentRelease(root: string): string | undefined {
  try {
    return basename(readlinkSync(join(root, 'current')));
  } catch {
    return undefined;
  }
}

/**
 * What a release says of itself.
 * @throws Error when it is half made
 */
export function readManifest(folder: string): Manifest {
  const file = join(folder, MANIFEST);
  if (!existsSync(file)) throw new Error(`${folder} is half made: it has no ${MANIFEST}.`);
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
}

/**
 * Demands that each file of a release is there, and is as it was made.
 * @throws Error naming the first that is not
 */
export function demandWhole(folder: string): void {
  for (const { path, sha256, forms } of readManifest(folder).files) {
    for (const form of [{ ending: '', sha256 }, ...forms]) {
      const file = join(folder, 'site', path + form.ending);
      if (!existsSync(file) || hashOf(readFileSync(file)) !== form.sha256) {
        throw new Error(`${folder} is not whole: ${path + form.ending} is not as it was made.`);
      }
    }
  }
}

/**
 * Turns a server's links to a release, each in one step: that of the release's rules, by which nginx finds its files, and the
 * one by which nginx finds its rules.
 * @throws Error when the release is not whole; the links stay as they are
 */
export function turnTo(root: string, name: string): void {
  const folder = releaseFolder(root, name);
  demandWhole(folder);
  mkdirSync(join(root, BY_RULES), { recursive: true });
  turnLink(root, join(BY_RULES, readManifest(folder).rules), join('..', 'releases', name));
  turnLink(root, 'current', join('releases', name));
}

/** Removes the link again, where a server turned out not to take its first release. */
export function turnToNothing(root: string): void {
  rmSync(join(root, 'current'), { force: true });
}

/** Removes a release: first what says that it is whole, should the rest stay behind. */
export function removeRelease(root: string, name: string, read?: string): void {
  rmSync(join(releaseFolder(root, name), MANIFEST), { force: true });
  clearAway(root, read);
}

/** Makes the folder of releases, without what was left half made there. */
export function openStore(root: string): void {
  mkdirSync(releaseFolder(root), { recursive: true });
  const left = readdirSync(releaseFolder(root)).filter((name) => name.startsWith('.making-'));
  for (const name of left) rmSync(releaseFolder(root, name), { recursive: true, force: true });
  clearAway(root);
}

/**
 * Takes away the files of what is no release any more, but for those that nginx may still be serving: the latest of any rules
 * that it may have.
 * @param read the rules that nginx has now, where that is known; else it may have any of those that there are links of
 */
function clearAway(root: string, read?: string): void {
  const links = rulesIn(root);
  const inUse = new Set(
    links
      .filter((rules) => read === undefined || rules === read)
      .map((rules) => basename(readlinkSync(join(root, BY_RULES, rules)))),
  );
  const [whole, names] = [new Set(releasesIn(root)), namesTaken(root)];
  for (const name of names.filter((each) => !whole.has(each) && !inUse.has(each))) {
    rmSync(releaseFolder(root, name), { recursive: true, force: true });
  }
  for (const rules of links) {
    if (!existsSync(join(root, BY_RULES, rules))) rmSync(join(root, BY_RULES, rules));
  }
}

/** Renaming a link over a link is one step. */
function turnLink(root: string, link: string, target: string): void {
  const making = join(root, `.link-${process.pid}`);
  rmSync(making, { force: true });
  symlinkSync(target, making, 'dir');
  renameSync(making, join(root, link));
}

/** The SHA-256 of a file's content, in hexadecimal digits. */
export function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
