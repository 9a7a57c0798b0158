import { Command } from 'commander';
import { embargoEndedBetween } from '../library/embargo-ends.ts';
import { readLibrary } from '../library/from-disk.ts';

/** How long before it is deployed a site is built, at most. What ends in between is published once more. */
const BUILDING = { minutes: 20 };

const program = new Command('embargo-due')
  .description('Prints true when an embargo has ended since the site was deployed, else false.')
  .requiredOption(
    '--deployed <instant>',
    'when it was deployed, such as 2026-01-31T09:00:00Z; empty for never',
  )
  .parse();
const { deployed } = program.opts<{ deployed: string }>();

const now = Temporal.Now.instant();
console.log(deployed === '' || isDue(deployed) ? 'true' : 'false');

function isDue(instant: string): boolean {
  const since = Temporal.Instant.from(instant).subtract(BUILDING);
  return embargoEndedBetween(readLibrary(process.cwd()), since.toString(), now.toString());
}
