import type { Indicator, Library } from '../library/library.ts';
import { indicatorsNamed } from './indicator-names.ts';
import { isBack } from './interview.ts';
import type { Ask } from './interview.ts';

const MANY = 9;
const NONE =
  'Try another word. If there is no such indicator yet, add its file in another window, as docs/add-an-indicator.md says, and type its name again here.';

/**
 * The indicator that somebody means; undefined when there is no figure more.
 * @param again reads the folder of indicators anew: somebody may have added one meanwhile
 * @param other reads an answer that names no indicator, such as the letter of something offered; undefined where it is none
 */
export async function askIndicator<Other>(
  again: () => Library,
  ask: Ask,
  said: string,
  other: (typed: string) => Other | undefined,
): Promise<Indicator | { other: Other } | 'back' | undefined> {
  let offered: readonly Indicator[] = [];
  for (let before = said; ;) {
    const typed = (
      await ask(`${before}A word or two of the name of the indicator (press Enter if there is none): `)
    ).trim();
    if (typed === '') return undefined;
    if (isBack(typed) && offered.length === 0) return 'back';
    const chosen = offered[Number(typed) - 1];
    if (chosen !== undefined) return chosen;
    const taken = other(typed);
    if (taken !== undefined) return { other: taken };
    offered = isBack(typed) ? [] : indicatorsNamed(typed, again());
    const [only] = offered;
    if (only !== undefined && offered.length === 1) return only;
    if (isBack(typed)) before = '';
    else if (offered.length === 0) before = `   No indicator has “${typed}” in its name. ${NONE}\n`;
    else if (offered.length > MANY)
      before = `   ${offered.length} have that in their names. Type more of it.\n`;
    else {
      const lines = offered.map(({ title, id }, index) => `   ${index + 1}  ${title} (${id})\n`);
      before = `${lines.join('')}   Type its number, or other words.\n`;
    }
  }
}
