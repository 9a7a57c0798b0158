import { nearest } from '../suggest.ts';
import type { Place } from '../problem.ts';
import { placeOfKey } from '../project/place.ts';
import type { DataFile, DocumentFile } from '../project/project.ts';

/** A name in a file that must be the name of something. */
export type Mention = {
  file: DocumentFile | DataFile;
  keys: readonly PropertyKey[];
  name: string;
};

/** Where a name stands. */
export function placeOfMention({ file, keys }: Mention): Place {
  return placeOfKey(file, keys, 'value');
}

/** “ Did you mean “children-in-care”?”, with the space before it, or nothing where no name is near. */
export function suggestion(name: string, names: Iterable<string>): string {
  const meant = nearest(name, names);
  return meant === undefined ? '' : ` Did you mean “${meant}”?`;
}
