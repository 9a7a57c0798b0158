import { lstatSync, mkdirSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

/** How many earlier releases stay on disk, for what is being served while the switch is made, and to go back to. */
const KEPT = 2;

/**
 * A place to build a site in, apart from the one that is served. The site's folder is a link to a release; a new release
 * is built beside it and the link is exchanged in one step, so that whatever happens to a build, the folder holds a
 * whole site: the last good one or the new one.
 */
export type Release = {
  /** Where to build. */
  folder: string;
  /** Where a build may keep what it needs only while it runs. */
  scratch: string;
  /** Makes this release the site, in one step. */
  publish(): void;
  /** Takes away what the build left, whether it was published or not. */
  close(): void;
};

/**
 * Opens a release of the site at a path, and takes away what builds that were killed have left.
 * @param site the path of the site's folder, such as `/srv/quarterlight/dist`
 */
export function openRelease(site: string): Release {
  const store = join(dirname(site), '.site', basename(site));
  mkdirSync(store, { recursive: true });
  sweep(store);
  const id = `${process.pid}-${process.hrtime.bigint()}`;
  const folder = join(store, `building-${id}`);
  const scratch = join(store, `scratch-${id}`);
  return {
    folder,
    scratch,
    publish() {
      const release = join(store, `release-${nextNumber(store)}`);
      renameSync(folder, release);
      pointTo(site, release, join(store, `link-${id}`));
      retire(store, site);
    },
    close() {
      for (const left of [folder, scratch]) rmSync(left, { recursive: true, force: true });
    },
  };
}

/** Renaming a link over a link is one step; a folder made by hand, or by an older version, has to move away first. */
function pointTo(site: string, release: string, link: string): void {
  // Windows lets anyone make a junction, which must name its target in full; a link there needs special rights.
  if (process.platform === 'win32') symlinkSync(release, link, 'junction');
  else symlinkSync(relative(dirname(site), release), link, 'dir');
  const present = lstatSync(site, { throwIfNoEntry: false });
  if (present && !present.isSymbolicLink()) renameSync(site, `${release}-replaced`);
  renameSync(link, site);
}

/** Takes away what belongs to builds whose process is gone. */
function sweep(store: string): void {
  for (const name of readdirSync(store)) {
    const pid = /^(?:building|scratch|link)-(\d+)-/.exec(name)?.[1];
    if (pid && !isRunning(Number(pid))) rmSync(join(store, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function retire(store: string, site: string): void {
  const current = basename(readlinkSync(site));
  const others = numbers(store).filter((number) => `release-${number}` !== current);
  for (const number of others.slice(0, -KEPT)) {
    rmSync(join(store, `release-${number}`), { recursive: true, force: true });
  }
  for (const name of readdirSync(store)) {
    if (name.endsWith('-replaced')) rmSync(join(store, name), { recursive: true, force: true });
  }
}

function nextNumber(store: string): number {
  return (numbers(store).at(-1) ?? 0) + 1;
}

function numbers(store: string): number[] {
  return readdirSync(store)
    .flatMap((name) => /^release-(\d+)$/.exec(name)?.[1] ?? [])
    .map(Number)
    .toSorted((a, b) => a - b);
}
