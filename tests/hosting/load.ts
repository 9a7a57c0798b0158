import { Agent } from 'node:http';
import { ask } from './ask.ts';
import type { Answer } from './ask.ts';

/** A request, and what is wrong with an answer to it; nothing, where all is well. */
export type Probe = {
  readonly path: string;
  readonly encoding: string;
  faultOf(answer: Answer): string | undefined;
};

/** What came of many requests. */
export type Load = {
  /** Answers that were as they should be. */
  readonly good: number;
  /** What was wrong with the others. */
  readonly bad: readonly string[];
  /**
   * How often a connection that had been kept open turned out to be closed when it was used again. A server may close one at
   * any time, and whoever uses it asks again on another (RFC 9112, section 9.3.1), as every browser does.
   */
  readonly asked: { readonly again: number };
};

/** How many readers ask at once. */
const READERS = 50;

/**
 * Makes requests, many at a time, over connections that are kept open.
 * @param goesOn whether to make another, by how many have been made
 */
export async function loadWith(
  port: number,
  probes: readonly Probe[],
  goesOn: (made: number) => boolean,
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: READERS });
  const bad: string[] = [];
  const asked = { again: 0 };
  let [made, good] = [0, 0];
  const reader = async () => {
    while (goesOn(made)) {
      const probe = probes[made++ % probes.length] as Probe;
      const fault = await faultOf(probe, port, agent, asked);
      if (fault === undefined) good++;
      else bad.push(`${probe.path} as ${probe.encoding}: ${fault}`);
    }
  };
  await Promise.all(Array.from({ length: READERS }, reader));
  agent.destroy();
  return { good, bad, asked };
}

async function faultOf(
  probe: Probe,
  port: number,
  agent: Agent,
  asked: { again: number },
): Promise<string | undefined> {
  for (;;) {
    try {
      const headers = { 'accept-encoding': probe.encoding };
      return probe.faultOf(await ask(port, probe.path, { agent, headers }));
    } catch (error) {
      const { reused, code, message } = error as { reused?: boolean; code?: string; message: string };
      if (!reused || code !== 'ECONNRESET') return message;
      asked.again++;
    }
  }
}
