import { join } from 'node:path';
import { TODAY, run } from './child.ts';
import { builtPages, weightOf } from './page-weight.ts';
import type { BuiltPage, Weight } from './page-weight.ts';
import { temporaryProject } from './project.ts';

/** What building a corpus of some size took. */
export type Measurement = {
  updates: number;
  pages: number;
  buildSeconds: number;
  /** The time of processors the build took: on a busy machine it says more than the clock does. */
  cpuSeconds: number;
  /** How long the check takes by itself, which the build runs first. */
  checkSeconds: number;
  /** How long reading the corpus takes by itself: what speed is held against. */
  readSeconds: number;
  peakMebibytes: number;
  allPages: Weight;
  updatePages: Weight;
};

const SEED = 'quarterlight';
const READ_LIBRARY = join(import.meta.dirname, 'children/read-library.ts');

/**
 * Builds a corpus of so many updates as a user would, from nothing, and measures it.
 * @throws Error when the build fails, or leaves an update without its page
 */
export async function measure(updates: number, signal: AbortSignal): Promise<Measurement> {
  using project = temporaryProject(updates, SEED);
  const folder = project.path;
  const read = await run([READ_LIBRARY, folder], { folder, signal });
  const check = await run(['src/cli/check.ts', '--today', TODAY], { folder, signal });
  const build = await run(['--max-semi-space-size=128', 'src/cli/build.ts'], { folder, signal });

  const dist = join(folder, 'dist');
  const pages = builtPages(dist);
  const updatePages = pages.filter(isUpdate);
  if (updatePages.length !== updates) {
    throw new Error(`${updates} updates were written, but ${updatePages.length} have a page.`);
  }
  return {
    updates,
    pages: pages.length,
    buildSeconds: build.seconds,
    cpuSeconds: build.cpuSeconds,
    checkSeconds: check.seconds,
    readSeconds: Number(read.output) / 1000,
    peakMebibytes: build.peakMebibytes,
    allPages: weightOf(dist, pages),
    updatePages: weightOf(dist, updatePages),
  };
}

function isUpdate({ path }: BuiltPage): boolean {
  return /^updates\/\d{4}-\d{2}-q[1-4]\/index\.html$/.test(path);
}
