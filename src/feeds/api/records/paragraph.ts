import { z } from 'zod';
import type { Library, Update } from '../../../library/library.ts';
import { observationsOf } from '../../../library/observations.ts';
import { paragraphsOf } from '../../../library/paragraphs.ts';
import type { Paragraph } from '../../../library/paragraphs.ts';
import { paragraphUrl } from '../../../library/routes.ts';
import { absolute } from '../../addresses.ts';
import { components, orNull, text, updateId, url } from './common.ts';

export const paragraphSchema = z
  .object({
    update: updateId('The update it is part of.'),
    number: text('Its number, for ever: 7, 7f, 7fii.'),
    text: text('Its words, without the paragraphs numbered below it.'),
    heading: orNull(text('The heading it stands under.')),
    indicators: z.array(z.string()).describe('The ids of the indicators it cites.'),
    url: url('Its place on the page.'),
  })
  .register(components, { id: 'Paragraph', description: 'A numbered paragraph of an update.' });

type ParagraphRecord = z.infer<typeof paragraphSchema>;

/** Paragraphs of an update: those given, or all of them, in their order. */
export function paragraphRecords(
  update: Update,
  library: Library,
  paragraphs: readonly Paragraph[] = paragraphsOf(update, library),
): ParagraphRecord[] {
  const stated = Map.groupBy(
    observationsOf(library).byUpdate.get(update.id) ?? [],
    ({ figure }) => figure.paragraph,
  );
  return paragraphs.map(({ number, text: words, heading, indicators }) => ({
    update: update.id,
    number,
    text: words,
    heading: heading ?? null,
    indicators: [
      ...new Set([...(stated.get(number) ?? []).map(({ indicator }) => indicator.id), ...indicators]),
    ],
    url: absolute(paragraphUrl(update.id, number), library),
  }));
}
