import { visitsTo } from '../body/visits.ts';
import { visitsIn } from '../passages.ts';
import type { Passage } from '../passages.ts';
import { placeAt } from '../project/place.ts';
import type { DocumentFile } from '../project/project.ts';

/** The words for those who do not see an image, as passages: ours, and read out like any other. */
export function imageWordsIn(file: DocumentFile): Passage[] {
  return visitsTo(visitsIn(file), 'image').map(({ node }) => {
    const words = node.alt ?? '';
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    // Where the source has escapes, the words stand nowhere in it as they are.
    const offset = file.text.slice(start, end).indexOf(words);
    return {
      text: words,
      isNote: true,
      paragraph: undefined,
      keys: undefined,
      components: [],
      placeOf: (at, length) =>
        offset === -1 ? placeAt(file, start, end - start) : placeAt(file, start + offset + at, length),
    };
  });
}
