import { z } from 'zod';
import type { Library } from '../../../library/library.ts';
import { termUrl } from '../../../library/routes.ts';
import { absolute } from '../../addresses.ts';
import { components, orNull, text, url } from './common.ts';

export const termSchema = z
  .object({
    id: text('The term’s id.'),
    term: text('The term or acronym as it stands in texts.'),
    stands: orNull(text('What the letters stand for.')),
    means: text('What it means, in plain words.'),
    url: url('Its place in the glossary.'),
  })
  .register(components, { id: 'Term', description: 'A term that readers may not know.' });

/** A term of the glossary. */
export function termRecord(
  { id, term, stands, means }: Library['glossary'][number],
  library: Library,
): z.infer<typeof termSchema> {
  return { id, term, stands: stands ?? null, means, url: absolute(termUrl(id), library) };
}
