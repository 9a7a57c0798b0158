import { spawnSync } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';

/** Runs a command as `deploy --reload` does. */
export function runInShell(command: string): void {
  const { status, stderr } = spawnSync(command, { shell: true, encoding: 'utf8' });
  if (status !== 0) throw new Error(`“${command}” failed: ${stderr}`);
}

/**
 * Asks again until an answer is as wished. nginx takes up new settings while it goes on working, and says nothing when it has:
 * a test that waits in vain runs out of its time.
 */
export async function eventually<Answer>(
  ask: () => Promise<Answer>,
  isAsWished: (answer: Answer) => boolean = () => true,
): Promise<Answer> {
  for (;;) {
    const answer = await ask().catch(() => undefined);
    if (answer !== undefined && isAsWished(answer)) return answer;
    await setTimeout(5);
  }
}
