import { isBack } from './interview.ts';
import type { Ask } from './interview.ts';

/** What an answer says, or what is wrong with it, in a sentence. */
export type Read<Value> = { value: Value } | { fault: string };

/** Asks until the answer can be read, or is “back”. */
export async function askUntilRead<Value>(
  ask: Ask,
  words: string,
  read: (typed: string) => Read<Value>,
): Promise<{ value: Value } | 'back'> {
  for (let fault = ''; ;) {
    const typed = (await ask(`${fault}${words}`)).trim();
    if (isBack(typed)) return 'back';
    const answer = read(typed);
    if ('value' in answer) return answer;
    fault = `   ${answer.fault}\n`;
  }
}
