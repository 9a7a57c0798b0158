/** What people write to fill a field in later, or to say that it is empty, without the dots and strokes in it. */
const PLACEHOLDERS: ReadonlySet<string> = new Set([
  '',
  'ditto',
  'na',
  'nil',
  'nil return',
  'nk',
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
  'not available',
  'not given',
  'not known',
  'not recorded',
  'not stated',
  'not stated in the source',
  'not stated in the record',
  'xx',
  'xxx',
]);

/** “See minutes”, “As above”, “As set out in the report”, “Nil return pending”: what it says stands elsewhere, or is to come. */
const ELSEWHERE =
  /^(?:please )?(?:as|see|refer to|per)(?: (?:as|per|set|out|in|at|to|the|this|of|attached|appended|above|below|before|previously|previous|stated|given|detailed|outlined|contained|described|recorded|cabinet|council|minutes?|reports?|records?|papers?|agenda|item|appendix|covering|main|full|published|\d+))+$/;
const TO_COME =
  /^(?:(?:nil|no|return|reply|approval|decision|minutes|report|record|details|information|response|still|currently|is|are) )*(?:pending|awaited|outstanding)$/;

/** Whether a text stands in for one that is still to be written: “-”, “TBC”, “N/A”, “…”. “None” says something, and is none. */
export function isPlaceholder(text: string): boolean {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return PLACEHOLDERS.has(words) || ELSEWHERE.test(words) || TO_COME.test(words);
}
