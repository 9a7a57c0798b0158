/** Texts that end, break or run in one format or another when they are written as they are. */
export const HOSTILE = [
  "=cmd|' /C calc'!A0",
  '</script><script>alert(1)</script>',
  '<b onclick="x">&amp;</b>',
  'one\r\ntwo\nthree',
  'END:VEVENT\r\nBEGIN:VEVENT\r\nUID:x',
  'a ]]> b ]]&gt; c',
  'back\u0008space \u007F',
  'half \uD83D of a pair',
  'non\uFFFE\uFFFF characters',
  'long '.repeat(60).trim(),
  'a "quote", a \\ slash; a comma, a colon:',
  '😀 ‘é’ \u2028 \u202E',
  '{{ x }} ${y} %0d%0a',
] as const;

/** A text as a reader should get it back: what no format takes shows as U+FFFD, and a title is one line. */
export function shown(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0008\u007F\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/\s+/gu, ' ');
}
