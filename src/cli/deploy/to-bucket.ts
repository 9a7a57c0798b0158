import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { needless, pointBack, pointTo, readPointer, writePointer } from '../../deploy/bucket/pointer.ts';
import type { Pointer } from '../../deploy/bucket/pointer.ts';
import { bucketRules } from '../../deploy/bucket/rules.ts';
import { uploadsOf } from '../../deploy/bucket/uploads.ts';
import type { Headers } from '../../deploy/header-rules.ts';
import { contentOf } from '../../deploy/release.ts';
import type { Order } from './order.ts';
import { inShell } from './rclone.ts';
import type { Rclone } from './rclone.ts';
import { count } from './steps.ts';
import type { Step } from './steps.ts';

/** Where a site lies in a bucket, and what reaches it. */
export type BucketOptions = {
  /** The bucket as rclone names it, with a folder in it if need be: `council:performance`. */
  readonly remote: string;
  /** The folder for what deploying needs on this machine: lists of files. */
  readonly work: string;
  /** How many releases stay there, the served one among them. */
  readonly keep: number;
  readonly rclone: Rclone;
};

const POINTER = 'current.json';

/** How long a network may keep the pointer, in seconds: how long a new release may take to be seen everywhere. */
const POINTER_AGE = 10;

/** The steps by which a bucket gets a new release, the pointer last. */
export function bucketSteps(order: Order, { remote, work, keep, rclone }: BucketOptions): Step[] {
  const { site, moves, rules, from } = order;
  const answers = JSON.stringify(bucketRules(site, rules, moves));
  const release = contentOf(site, moves, answers);
  const folder = `${remote}/releases/${release}`;
  const paths = site.files.map(({ path }) => path);
  const uploads = uploadsOf(paths, rules[0]?.headers['Cache-Control'] ?? '');
  const lists = uploads.map(({ headers, paths: group }, index) => ({
    headers,
    group,
    list: join(work, 'uploads', `${index + 1}.txt`),
  }));
  const all = join(work, 'uploads', 'all.txt');
  const run = (...args: string[]): Step => ({ says: inShell(args), run: () => void rclone(args) });
  let now: Pointer | undefined;
  return [
    {
      says: `Write to ${work}/: rules.json, and lists of the site’s ${count(paths.length, 'file', 'files')}.`,
      run: () => {
        mkdirSync(join(work, 'uploads'), { recursive: true });
        for (const { list, group } of lists) writeFileSync(list, inLines(group));
        writeFileSync(all, inLines(paths));
        writeFileSync(join(work, 'rules.json'), answers);
      },
    },
    {
      says: `Read ${remote}/${POINTER}, for what is served now.`,
      run: () => void (now = pointerAt(remote, rclone)),
    },
    ...lists.map(({ headers, list }) =>
      run('copy', from, `${folder}/site`, '--files-from-raw', list, '--checksum', ...kept(headers)),
    ),
    run('copyto', join(work, 'rules.json'), `${folder}/rules.json`, '--checksum', ...kept(FOR_EVER)),
    run('check', from, `${folder}/site`, '--one-way', '--files-from-raw', all),
    {
      says: `Write ${remote}/${POINTER}, which makes ${release} the site, and remove all releases but the latest ${keep}.`,
      run: () => {
        const pointer = pointTo(release, now, keep);
        putPointer(pointer, remote, work, rclone);
        const names = rclone(['lsf', `${remote}/releases`, '--dirs-only']).split(/\/?\n/);
        for (const old of needless(names, pointer)) rclone(['purge', `${remote}/releases/${old}`]);
      },
    },
  ];
}

/** The steps back to the release before the one that is served. */
export function bucketRollback({ remote, work, rclone }: BucketOptions): Step[] {
  let back: Pointer | undefined;
  return [
    {
      says: `Read ${remote}/${POINTER}, for what is served now and what was before it.`,
      run: () => {
        const now = pointerAt(remote, rclone);
        back = now && pointBack(now);
        if (back === undefined) throw new Error(`There is no earlier release in ${remote} to go back to.`);
        // Fails when there is no such release.
        rclone(['cat', `${remote}/releases/${back.release}/rules.json`]);
      },
    },
    {
      says: `Write ${remote}/${POINTER}, which makes the one before it the site.`,
      run: () => {
        if (back) putPointer(back, remote, work, rclone);
      },
    },
  ];
}

const FOR_EVER: Headers = {
  'Content-Type': 'application/json',
  'Cache-Control': 'public, max-age=31536000, immutable',
};

/** The options that have a bucket keep headers with an object. */
function kept(headers: Headers): string[] {
  return Object.entries(headers).flatMap(([name, value]) => ['--header-upload', `${name}: ${value}`]);
}

function pointerAt(remote: string, rclone: Rclone): Pointer | undefined {
  const isThere = rclone(['lsf', remote, '--files-only', '--include', `/${POINTER}`]).trim() === POINTER;
  return readPointer(isThere ? rclone(['cat', `${remote}/${POINTER}`]) : undefined);
}

function putPointer(pointer: Pointer, remote: string, work: string, rclone: Rclone): void {
  const file = join(work, POINTER);
  mkdirSync(work, { recursive: true });
  writeFileSync(file, writePointer(pointer));
  const headers = { 'Content-Type': 'application/json', 'Cache-Control': `public, max-age=${POINTER_AGE}` };
  rclone(['copyto', file, `${remote}/${POINTER}`, '--ignore-times', ...kept(headers)]);
  rmSync(file);
}

function inLines(paths: readonly string[]): string {
  return paths.map((path) => `${path}\n`).join('');
}
