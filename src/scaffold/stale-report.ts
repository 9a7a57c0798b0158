import type { Library } from '../library/library.ts';
import { reportSections } from './report-text.ts';
import { numbered } from './skeleton.ts';

/** Shorter paragraphs may well be the same in every report. */
const LONG = 40;

/**
 * The update that has the paragraphs of a report already, most of them word for word: then nobody has pasted a new one since.
 * Paragraphs with numbers do not count, because their figures are tags in an update.
 */
export function updateWith(report: string, { updates }: Library): string | undefined {
  const paragraphs = numbered(reportSections(report))
    .map(({ item: { words = '' } }) => words)
    .filter((words) => words.length >= LONG && !/\d/.test(words));
  if (paragraphs.length === 0) return undefined;
  return updates.findLast(({ text }) => {
    const same = paragraphs.filter((words) => text.includes(words));
    return 2 * same.length > paragraphs.length;
  })?.id;
}
