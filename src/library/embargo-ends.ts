import { isBefore } from '../domain/london-time.ts';
import { publishInstant } from '../schemas/common.ts';
import type { Library } from './library.ts';

/** Whether the embargo of any document ended after one instant and no later than another (ISO, with offset). */
export function embargoEndedBetween(
  { updates, decisions }: Pick<Library, 'updates' | 'decisions'>,
  since: string,
  now: string,
): boolean {
  return [...updates, ...decisions].some((document) => {
    const at = document['publish-at'];
    if (at === undefined) return false;
    const end = publishInstant(at);
    return isBefore(since, end) && !isBefore(now, end);
  });
}
