const ESCAPES: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * A value as JSON that stays inert wherever it is pasted: no `</script>` ends the script it stands in, no `]]>` the
 * CDATA, and a line separator is no line end of old JavaScript. It reads back as the same value.
 */
export function json(value: unknown): string {
  return `${JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (sign) => ESCAPES[sign] ?? sign)}\n`;
}
