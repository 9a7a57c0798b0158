import { build } from 'astro';
import { LibraryError, readLibrary } from '../library/from-disk.ts';

/**
 * Builds the site of a project into its `dist/`. Content is read from disk first, so that what is wrong is said in
 * plain words with its line, all of it at once, before Astro stops at the first.
 * @param root the project's folder
 * @returns whether the site was built; what is wrong goes to standard error
 */
export async function buildSite(root: string): Promise<boolean> {
  try {
    readLibrary(root);
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error;
    console.error(`${error.message}\n\nThe site was not built: ${faultCount(error)} above to mend.`);
    return false;
  }
  await build({ root, logLevel: 'warn' });
  return true;
}

function faultCount({ faults }: LibraryError): string {
  return faults.length === 1 ? 'the fault' : `the ${faults.length} faults`;
}

if (import.meta.main) {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const built = await buildSite(process.cwd());
  if (built) console.log('The site is in dist/.');
  process.exitCode = built ? 0 : 1;
}
