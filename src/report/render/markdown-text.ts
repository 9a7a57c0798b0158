/** Not seen, and joins two letters without a break: what stands on either side is no longer one name or address. */
const JOINER = '\u2060';

/**
 * A text from content as a stretch of Markdown that reads the same and does nothing: no markup, link, picture, HTML,
 * mention (@x), reference (#1, GH-1, a commit, an advisory), emoji code or address can come out of it on GitHub. It has no
 * line end, and must not stand at the beginning of a line, where a number or a dash would begin a list.
 */
export function markdownText(text: string): string {
  return apart(
    visible(text)
      .replace(/\b[0-9a-f]{7,}\b/gi, (run) => run.replace(/.{6}(?=.)/g, `$&${JOINER}`))
      .replace(/([A-Za-z])-(?=\d)/g, `$1-${JOINER}`)
      .replace(/www(?=\.)|GHSA(?=-)/gi, `$&${JOINER}`)
      .replace(/[\\`*_{}[\]<>#!|~&$^=]/g, '\\$&')
      .replace(/[#@]|:(?=\S)/g, `$&${JOINER}`)
      // A formula begins with a dollar sign that no space follows.
      .replace(/\$(?! )/g, '$& '),
  );
}

/** Letters that are written from right to left, by the blocks of Unicode that are kept for them. */
const LEFTWARD = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** A text whose letters, if they are written from right to left, leave what stands before and behind it in its place (UAX 9). */
export function apart(text: string): string {
  return LEFTWARD.test(text) ? `\u2068${text}\u2069` : text;
}

/** A text less what cannot be seen or would turn the letters around, on one line. */
export function visible(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\s\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
}

/** What an address or the path of a file is made of, so that nothing in it can end the code it is shown as. */
const PLAIN = /^[\w./#:?-]+$/;

/** A path or an address as code; one of other signs as text. */
export function markdownCode(text: string): string {
  return PLAIN.test(text) ? `\`${text}\`` : markdownText(text);
}
