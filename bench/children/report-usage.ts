import { appendFileSync } from 'node:fs';
import type { Usage } from '../child.ts';

/**
 * Loaded before a program with `--import`, and before each program that it starts in turn: when one ends, it adds what
 * it used, as a line of JSON, to the file that BENCH_USAGE names. A process counts the memory its parent had when it
 * began, so the parent must stay small.
 */
const file = process.env['BENCH_USAGE'];

if (file !== undefined) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const usage: Usage = { peakMebibytes: maxRSS / 1024, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 };
    appendFileSync(file, `${JSON.stringify(usage)}\n`);
  });
}
