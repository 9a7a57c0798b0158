import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempDisposableSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';

/** What a program used: the most memory it had at a time, and the time of processors, all threads together. */
export type Usage = { peakMebibytes: number; cpuSeconds: number };

/** What a program did: what it printed, how long it took, and what it used with those it started. */
export type Run = Usage & { output: string; seconds: number };

/** How a program is run: in which folder, and what stops it. */
export type RunIn = { folder: string; signal: AbortSignal };

/** The day that programs are told it is. */
export const TODAY = '2026-06-01';

const REPORT_USAGE = pathToFileURL(join(import.meta.dirname, 'children/report-usage.ts')).href;

/**
 * Runs a program under the Node that runs this one, with Node's own limits on memory, and measures it.
 * @param program the path of a program, from the folder, and what is given to it
 * @throws Error with what the program said, when it fails or is stopped
 */
export async function run(program: readonly string[], { folder, signal }: RunIn): Promise<Run> {
  signal.throwIfAborted();
  using scratch = mkdtempDisposableSync(join(tmpdir(), 'quarterlight-usage-'));
  const usage = join(scratch.path, 'usage.txt');
  const env = { ...process.env, BENCH_USAGE: usage, QUARTERLIGHT_TODAY: TODAY, NODE_OPTIONS: '' };
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', REPORT_USAGE, ...program], { cwd: folder, env });
  const stop = () => child.kill();
  signal.addEventListener('abort', stop);
  const [[code, killer], output, errors] = await Promise.all([
    once(child, 'close'),
    text(child.stdout),
    text(child.stderr),
  ]);
  signal.removeEventListener('abort', stop);
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`${program[0]} ended with ${code ?? killer}.\n${errors.slice(-4000)}`);
  return { output, seconds, ...usageIn(usage) };
}

/** What several programs used that ran one after another. */
function usageIn(file: string): Usage {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const usages = lines.map((line) => JSON.parse(line) as Usage);
  return {
    peakMebibytes: Math.max(...usages.map(({ peakMebibytes }) => peakMebibytes)),
    cpuSeconds: usages.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0),
  };
}
