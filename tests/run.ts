import { countsInWords, exitCode, total } from './door/counts.ts';
import { pickSteps, runSteps } from './door/run-steps.ts';
import { STEPS } from './door/steps.ts';

// The one door: `npm test` runs every check there is, `node tests/run.ts unit` only the steps it names.
const counts = total(await runSteps(pickSteps(STEPS, process.argv.slice(2))));
console.log(`\n${countsInWords(counts)}`);
process.exitCode = exitCode(counts);
