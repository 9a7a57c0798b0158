import { fork } from 'node:child_process';
import { inReadingOrder } from '../checks/problem.ts';
import type { Problem } from '../checks/problem.ts';
import { lostLedgerLines } from './ledger-history.ts';

export type WorkerOrder = { root: string; today: string; skip: readonly string[] };
export type WorkerReport = { reading: string | null } | { sound: string[] } | { problems: Problem[] };

/** A check that has begun. */
export type Checking = {
  /**
   * The digests of all documents, once every file is known to be sound in itself: it can be read without harm, and holds
   * what its kind may hold. Undefined where some file is not.
   */
  sound: Promise<readonly string[] | undefined>;
  /** All that is wrong, in reading order. */
  problems: Promise<Problem[]>;
};

/** How long the worker may be silent, in milliseconds. The longest file takes it a few. */
const SILENCE = 120_000;

const CHECKED = Symbol.for('quarterlight.checked');

/** Tells Astro's build in this process that whoever began it sees to the check. Nothing outside the process can. */
export function markChecked(root: string): void {
  (globalThis as Record<symbol, unknown>)[CHECKED] = root;
}

/** Whether the check of a project is seen to in this process. */
export function isChecked(root: string): boolean {
  return (globalThis as Record<symbol, unknown>)[CHECKED] === root;
}

/**
 * Begins to check a project in a process apart. A file that brings that process down becomes a problem like any other, and
 * the rest of the project is checked without it.
 * @param root the project's folder
 * @param today today in London, as an ISO date
 * @param reference a git reference that the ledger of what was published is held against, beside its own history
 */
export function beginCheck(root: string, today: string, reference?: string): Checking {
  const sound = Promise.withResolvers<readonly string[] | undefined>();
  const problems = problemsOf(root, today, sound.resolve).then((found) =>
    inReadingOrder([...found, ...lostLedgerLines(root, reference)]),
  );
  const ended = () => sound.resolve(undefined);
  problems.then(ended, ended);
  return { sound: sound.promise, problems };
}

/** All that is wrong with a project, in reading order. It takes what `beginCheck` takes. */
export function runCheck(root: string, today: string, reference?: string): Promise<Problem[]> {
  return beginCheck(root, today, reference).problems;
}

async function problemsOf(
  root: string,
  today: string,
  tellSound: (digests: readonly string[]) => void,
): Promise<Problem[]> {
  const crashes: Problem[] = [];
  for (;;) {
    const skip = crashes.map(({ path }) => path);
    const outcome = await askWorker({ root, today, skip }, (digests) => {
      if (crashes.length === 0) tellSound(digests);
    });
    if (outcome.problems) return [...crashes, ...outcome.problems];
    if (outcome.reading === undefined || skip.includes(outcome.reading)) {
      throw new Error(`The check stopped while it was reading no file: ${outcome.reason}.`);
    }
    crashes.push({
      id: 'body-crash',
      path: outcome.reading,
      line: 1,
      column: 1,
      message: `This file brings down the program that reads it (${outcome.reason}).`,
    });
  }
}

type Outcome = { problems?: Problem[]; reading?: string | undefined; reason: string };

function askWorker(order: WorkerOrder, tellSound: (digests: readonly string[]) => void): Promise<Outcome> {
  return new Promise((resolve) => {
    const worker = fork(new URL('./check-worker.ts', import.meta.url), {
      stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
      // Syntax trees are many and short-lived: with room for them, a fifth of the time is not spent on clearing up.
      execArgv: ['--max-semi-space-size=128'],
    });
    const outcome: Outcome = { reason: '' };
    let errors = '';
    let timer: NodeJS.Timeout;
    const listen = () => {
      clearTimeout(timer);
      timer = setTimeout(() => worker.kill('SIGKILL'), SILENCE);
    };
    listen();
    worker.stderr?.on('data', (chunk: Buffer) => (errors = `${errors}${chunk.toString()}`.slice(-2000)));
    worker.on('message', (report: WorkerReport) => {
      listen();
      if ('reading' in report) outcome.reading = report.reading ?? undefined;
      else if ('sound' in report) tellSound(report.sound);
      else outcome.problems = report.problems;
    });
    worker.on('close', (code, signal) => {
      clearTimeout(timer);
      outcome.reason = signal
        ? `it ended with ${signal}`
        : `it ended with code ${code}: ${firstLine(errors)}`;
      resolve(outcome);
    });
    worker.send(order);
  });
}

/** What went wrong, out of what Node prints when a program stops. */
function firstLine(errors: string): string {
  return errors.split('\n').find((line) => /Error|fatal|panic/i.test(line)) ?? 'no reason given';
}
