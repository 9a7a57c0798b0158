import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isCompressible } from '../../deploy/content-types.ts';
import { datedFiles } from '../../deploy/release.ts';
import type { Form, Manifest, ReleasedFile } from '../../deploy/release.ts';
import type { SiteFile } from '../../deploy/site.ts';
import { compressed, forEachAtOnce } from './compress.ts';
import {
  MANIFEST,
  currentRelease,
  demandWhole,
  hashOf,
  openStore,
  readManifest,
  releaseFolder,
  releasesIn,
} from './release-store.ts';

/** What a release is made of. */
export type NewRelease = {
  readonly name: string;
  readonly content: string;
  readonly rules: string;
  /** The folder of the built site. */
  readonly from: string;
  readonly files: readonly SiteFile[];
  /** Files for the server itself, by their names. */
  readonly configuration: Readonly<Record<string, string>>;
  /** Now, in seconds since 1970. */
  readonly now: number;
};

type Forms = ReadonlyMap<Form['ending'], Uint8Array>;

/**
 * Adds a release to a server's folder. It comes to be under its name in one step, when it is whole.
 * @throws Error when the site's files are no longer as they were read
 */
export async function addRelease(root: string, release: NewRelease): Promise<void> {
  openStore(root);
  const making = mkdtempSync(releaseFolder(root, '.making-'));
  chmodSync(making, 0o755);
  const current = currentRelease(root);
  const before = current === undefined ? undefined : releaseFolder(root, current);
  const earlier = before === undefined ? [] : readManifest(before).files;
  const since = Math.max(
    release.now,
    ...releasesIn(root).map((name) => readManifest(releaseFolder(root, name)).since + 1),
  );
  const files = await forEachAtOnce(
    datedFiles(release.files, earlier, since),
    async ({ file, since: from, same }) => {
      const content = readAsItWas(release.from, file);
      const forms = keptForms(before, same) ?? (await smallerForms(file.path, content));
      return writeForms(join(making, 'site', file.path), { file, since: from, content, forms });
    },
  );
  for (const [name, text] of Object.entries(release.configuration)) write(join(making, 'nginx', name), text);
  const { content, rules } = release;
  const manifest: Manifest = { content, rules, since, files };
  write(join(making, MANIFEST), `${JSON.stringify(manifest)}\n`);
  demandWhole(making);
  renameSync(making, releaseFolder(root, release.name));
}

function readAsItWas(folder: string, { path, sha256 }: SiteFile): Uint8Array {
  const content = readFileSync(join(folder, path));
  if (hashOf(content) === sha256) return content;
  throw new Error(`${path} changed while it was being deployed. Nothing was switched: deploy again.`);
}

/** The compressed forms of a file that has not changed since the release before; undefined when they cannot be had. */
function keptForms(before: string | undefined, same: ReleasedFile | undefined): Forms | undefined {
  if (before === undefined || same === undefined) return undefined;
  const files = same.forms.map(({ ending, sha256 }) => {
    const file = join(before, 'site', same.path + ending);
    const content = existsSync(file) ? readFileSync(file) : new Uint8Array();
    return { ending, content, isSound: hashOf(content) === sha256 };
  });
  if (!files.every(({ isSound }) => isSound)) return undefined;
  return new Map(files.map(({ ending, content }) => [ending, content]));
}

/** The compressed forms of a file; none where one is not smaller than the file itself, so that there are all or none. */
async function smallerForms(path: string, content: Uint8Array): Promise<Forms> {
  if (!isCompressible(path)) return new Map();
  const forms = await compressed(content);
  return [...forms.values()].every((form) => form.length < content.length) ? forms : new Map();
}

type Written = { file: SiteFile; since: number; content: Uint8Array; forms: Forms };

/** Writes a file in all its forms, each of the same time. */
function writeForms(path: string, { file, since, content, forms }: Written): ReleasedFile {
  write(path, content, since);
  for (const [ending, form] of forms) write(path + ending, form, since);
  return { ...file, since, forms: [...forms].map(([ending, form]) => ({ ending, sha256: hashOf(form) })) };
}

function write(path: string, content: string | Uint8Array, since?: number): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  if (since !== undefined) utimesSync(path, since, since);
}
