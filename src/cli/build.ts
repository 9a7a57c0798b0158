import { parseArgs } from 'node:util';
import { build } from 'astro';
import { LibraryError, readLibrary } from '../library/from-disk.ts';

/**
 * Builds the site of a project. Content is read from disk first, so that what is wrong is said in
 * plain words with its line, all of it at once, before Astro stops at the first.
 * @param root the project's folder
 * @param outDir the folder the site is built into, in the project's folder
 * @returns whether the site was built; what is wrong goes to standard error
 */
export async function buildSite(root: string, outDir = 'dist'): Promise<boolean> {
  try {
    readLibrary(root);
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error;
    console.error(`${error.message}\n\nThe site was not built: ${faultCount(error)} above to mend.`);
    return false;
  }
  // Astro's cache of content does not notice that a schema has changed, and saves next to nothing.
  await build({ root, outDir, force: true, logLevel: 'warn' });
  return true;
}

function faultCount({ faults }: LibraryError): string {
  return faults.length === 1 ? 'the fault' : `the ${faults.length} faults`;
}

if (import.meta.main) {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { values } = parseArgs({ options: { 'out-dir': { type: 'string', default: 'dist' } } });
  const built = await buildSite(process.cwd(), values['out-dir']);
  if (built) console.log(`The site is in ${values['out-dir']}/.`);
  process.exitCode = built ? 0 : 1;
}
