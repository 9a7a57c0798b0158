/** What people write to fill a field in later, or to say that it is empty, without the dots and strokes in it. */
const PLACEHOLDERS: ReadonlySet<string> = new Set([
  '',
  'na',
  'nil',
  'no',
  'nothing',
  'pending',
  'tba',
  'tbc',
  'tbd',
  'to be added',
  'to be advised',
  'to be agreed',
  'to be completed',
  'to be confirmed',
  'to be decided',
  'to follow',
  'todo',
  'unknown',
  'not known',
  'not stated',
  'not stated in the source',
  'not stated in the record',
  'xx',
  'xxx',
]);

/** Whether a text stands in for one that is still to be written: “-”, “TBC”, “N/A”, “…”. “None” says something, and is none. */
export function isPlaceholder(text: string): boolean {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return PLACEHOLDERS.has(words);
}
