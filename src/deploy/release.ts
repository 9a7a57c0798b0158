import { createHash } from 'node:crypto';
import type { Moves } from './moves.ts';
import type { Site, SiteFile } from './site.ts';

/** A file of a release: as in the site, and the second since which it has been as it is. */
export type ReleasedFile = SiteFile & {
  /** Seconds since 1970. Servers make a file's version (its ETag) of this time and its size. */
  readonly since: number;
  /** The forms it is also kept in. */
  readonly forms: readonly Form[];
};

/** A compressed form of a file, beside it. */
export type Form = { readonly ending: '.gz' | '.br'; readonly sha256: string };

/** What a release says of itself, in the file that is written last. A folder without it is half made. */
export type Manifest = {
  /** Twelve hexadecimal digits that tell its content, headers and redirects from any other's. */
  readonly content: string;
  /** The rules that nginx answers by for it. */
  readonly rules: string;
  /** The second from which its new files date. */
  readonly since: number;
  readonly files: readonly ReleasedFile[];
};

const NAME = /^(\d{5,})-([0-9a-f]{12})$/;

/** The name of a release's folder: a number that counts up, and its content. */
export function releaseName(number: number, content: string): string {
  return `${String(number).padStart(5, '0')}-${content}`;
}

/** The releases among names, the earliest first. */
export function releasesAmong(names: readonly string[]): string[] {
  return names.filter((name) => NAME.test(name)).toSorted((a, b) => numberOf(a) - numberOf(b));
}

/** The name of the next release. */
export function nextRelease(releases: readonly string[], content: string): string {
  const last = releases.at(-1);
  return releaseName(last === undefined ? 1 : numberOf(last) + 1, content);
}

/** The release before one, which a rollback goes to. */
export function releaseBefore(releases: readonly string[], current: string): string | undefined {
  return releases[releases.indexOf(current) - 1];
}

/**
 * The releases to take away once a new one is served: those that were rolled back from, so that a rollback never goes to
 * them, and the oldest.
 * @param releases all of them, the new one last
 * @param before the one that was served until now
 * @param kept how many stay, the new one among them
 */
export function retired(releases: readonly string[], before: string | undefined, kept: number): string[] {
  const last = before === undefined ? -1 : releases.indexOf(before);
  const abandoned = last < 0 ? [] : releases.slice(last + 1, -1);
  const line = releases.filter((name) => !abandoned.includes(name));
  return [...line.slice(0, Math.max(0, line.length - kept)), ...abandoned];
}

/** What tells a release's content from another's: every file, every style and every move counts. */
export function contentOf({ files, styles }: Site, { moved, gone }: Moves, rules: string): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([files, styles, [...moved], [...gone], rules]));
  return hash.digest('hex').slice(0, 12);
}

/**
 * The files of a release, each with its time: what has not changed since the release before keeps its time, so that readers
 * who have it are told so.
 * @param since the second from which what is new dates; later than any time in an earlier release
 */
export function datedFiles(
  files: readonly SiteFile[],
  before: readonly ReleasedFile[],
  since: number,
): { file: SiteFile; since: number; same: ReleasedFile | undefined }[] {
  const known = new Map(before.map((file) => [file.path, file]));
  return files.map((file) => {
    const earlier = known.get(file.path);
    const same = earlier?.sha256 === file.sha256 ? earlier : undefined;
    return { file, since: same?.since ?? since, same };
  });
}

function numberOf(name: string): number {
  return Number(NAME.exec(name)?.[1]);
}
