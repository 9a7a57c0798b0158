/** All that XML 1.0 (section 2.2) lets stand in a document, less DEL, which iCalendar (RFC 5545, section 3.1) refuses. */
const REFUSED = /[^\t\n\r\u0020-\u007E\u0080-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * Text that XML and iCalendar take. A control character, a half of a pair or a non-character becomes U+FFFD, so that a
 * reader sees that something was there.
 */
export function allowedCharacters(text: string): string {
  return text.toWellFormed().replace(REFUSED, '\uFFFD');
}

/** The same on one line, for titles. */
export function oneLine(text: string): string {
  return allowedCharacters(text).replace(/\s+/gu, ' ').trim();
}
