/** Signs that cannot be told from others by looking, as people call them. */
const NAMES: Readonly<Record<string, string>> = {
  '\u00A0': 'a space that keeps two words on one line (U+00A0)',
  '\u00AD': 'a hyphen that shows at the end of a line only (U+00AD)',
  '\u2010': 'a hyphen of another kind (U+2010)',
  '\u2011': 'a hyphen that keeps two words on one line (U+2011)',
  '\u200B': 'a space of no width (U+200B)',
};

/**
 * What sets two texts apart that read alike, as a sentence; undefined where a reader sees how they differ. Two texts are alike
 * that differ in unseen signs, kinds of hyphen, or accents put together in another way (Unicode Standard Annex 15).
 */
export function alikeButFor(was: string, now: string): string | undefined {
  if (seen(was) !== seen(now)) return undefined;
  const [before, after] = [new Set(was), new Set(now)];
  const only = [
    ...signs('The first', before.difference(after)),
    ...signs('The second', after.difference(before)),
  ];
  return only.length === 0
    ? 'They read alike: signs that are not seen stand elsewhere.'
    : `They read alike. ${only.join(' ')}`;
}

function seen(text: string): string {
  return text
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\p{Cf}/gu, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}

function signs(which: string, some: ReadonlySet<string>): string[] {
  const telling = [...some].filter((sign) => !/[-\s]/.test(sign) || sign in NAMES).slice(0, 5);
  return telling.length === 0 ? [] : [`${which} has ${telling.map(nameOf).join(' and ')}.`];
}

function nameOf(sign: string): string {
  const code = sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
  return NAMES[sign] ?? `the sign U+${code}`;
}
