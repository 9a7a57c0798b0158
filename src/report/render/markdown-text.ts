/** Not seen, and joins two letters without a break: what stands on either side is no longer one name or address. */
const JOINER = '\u2060';

/**
 * A text from content as a stretch of Markdown that reads the same and does nothing: no markup, link, picture, HTML,
 * mention (@x), reference (#1, GH-1, a commit), emoji code or address can come out of it on GitHub. It has no line end, and must not stand
 * at the beginning of a line, where a number or a dash would begin a list.
 */
export function markdownText(text: string): string {
  return (
    visible(text)
      .replace(/\b[0-9a-f]{7,}\b/gi, (run) => run.replace(/.{6}(?=.)/g, `$&${JOINER}`))
      .replace(/([A-Za-z])-(?=\d)/g, `$1-${JOINER}`)
      .replace(/www(?=\.)/gi, `$&${JOINER}`)
      .replace(/[\\`*_{}[\]<>#!|~&$^=]/g, '\\$&')
      .replace(/[#@]|:(?=\S)/g, `$&${JOINER}`)
      // A formula begins with a dollar sign that no space follows.
      .replace(/\$(?! )/g, '$& ')
  );
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
