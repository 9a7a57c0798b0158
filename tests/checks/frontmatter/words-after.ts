import { UPDATE, aProject, anUpdate, idsOf, wordsOf } from '../factory.ts';
import type { Details } from '../factory.ts';

/** The sound project with an update that is exactly this. */
export const updateOf = (file: string) => aProject({ [UPDATE]: file });

/** The ids of what is wrong with a sound update with some details changed. */
export const idsWith = (details: Details): string[] => idsOf(updateOf(anUpdate(details)));

/** What is wrong with a sound update with some details changed, in the words that people read. */
export const wordsWith = (details: Details): string => wordsOf(updateOf(anUpdate(details)));

/** A sound update with a line put in below its title. */
export const withLine = (line: string): string =>
  anUpdate().replace('title: Progress update\n', `title: Progress update\n${line}\n`);

/** The ids of what is wrong with a sound update with a line put in below its title. */
export const idsAfterLine = (line: string): string[] => idsOf(updateOf(withLine(line)));

/** What is wrong with a sound update with a line put in below its title, in the words that people read. */
export const wordsAfterLine = (line: string): string => wordsOf(updateOf(withLine(line)));
