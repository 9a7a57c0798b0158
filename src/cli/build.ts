import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Problem } from '../checks/problem.ts';
import { vouchFor } from '../checks/vouched.ts';
import { checkDay } from '../library/clock.ts';
import { exitCode } from '../reporters/exit-code.ts';
import { renderText, tally } from '../reporters/text.ts';
import { linesOf } from './lines.ts';
import { openRelease } from './release.ts';
import type { Release } from './release.ts';
import { beginCheck, markChecked } from './run-check.ts';

/**
 * Checks a project and builds its site. The site's folder holds the last good site until the new one is whole, and then
 * that.
 * @param root the project's folder
 * @param outDir the site's folder, in the project's folder
 * @returns whether the site was built; what is wrong goes to standard error
 */
export async function buildSite(root: string, outDir = 'dist'): Promise<boolean> {
  const today = checkDay(process.env, () => Temporal.Now.instant().toString());
  const check = beginCheck(root, today);
  // Astro is large: it is read while the check, in a process of its own, is at work.
  const [sound] = await Promise.all([check.sound, import('astro')]);
  const release = openRelease(resolve(root, outDir));
  try {
    // How sound files fit together is checked beside Astro's work, which is thrown away if they do not. Astro cannot be
    // stopped, and may trip over what the check says in plain words.
    const [built, checked] = await Promise.allSettled([
      sound && buildWithAstro(root, release, sound),
      check.problems.then((problems) => tell(root, problems)),
    ]);
    if (checked.status === 'rejected') throw checked.reason;
    if (!checked.value) return false;
    if (built.status === 'rejected') throw built.reason;
    release.publish();
  } finally {
    release.close();
  }
  return true;
}

async function buildWithAstro(root: string, release: Release, digests: readonly string[]): Promise<void> {
  const { build } = await import('astro');
  markChecked(root);
  vouchFor(digests);
  // Astro's cache of content does not notice that a schema has changed, so each build has a fresh one.
  await build({ root, outDir: release.folder, cacheDir: release.scratch, force: true, logLevel: 'silent' });
}

/** Says what is wrong, and whether the site may be published. */
function tell(root: string, problems: readonly Problem[]): boolean {
  if (problems.length > 0) console.error(renderText({ problems, linesOf: linesOf(root) }));
  const passed = exitCode(problems) === 0;
  if (!passed) console.error(`The site was not built: ${tally(problems)}`);
  return passed;
}

if (import.meta.main) {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Whatever the machine says: a build is for the public, and every one the same.
  process.env['NODE_ENV'] = 'production';
  const { values } = parseArgs({ options: { 'out-dir': { type: 'string', default: 'dist' } } });
  const built = await buildSite(process.cwd(), values['out-dir']);
  if (built) console.log(`The site is in ${values['out-dir']}/.`);
  process.exitCode = built ? 0 : 1;
}
