import type { ProblemId } from '../catalogue.ts';

/** A character that nobody sees, or that does not stand for anything. */
export type Suspect = { id: ProblemId; offset: number; length: number; message: string };

/** What nearly every text is made of, which takes a tenth of the time to look for. */
const ORDINARY = /^[\t\n\r\x20-\x7E\xA1-\xAC\xAE-\u024F–—‘’“”…€]*$/;
/** Everything that is neither a letter or sign of a known script, nor a space, a tab or a line end. */
const SUSPECT =
  /[[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\uFFFC\uFFFD]--[\t\n\r]]/v;
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const UNKNOWN = /[\p{Cn}\p{Co}\p{Cs}]/u;
const EMOJI = /\p{RGI_Emoji}/gv;

const NAMES: Readonly<Record<number, string>> = {
  0x0000: 'NUL',
  0x0008: 'a backspace',
  0x000b: 'a vertical tab',
  0x000c: 'a page break',
  0x001b: 'an escape character',
  0x007f: 'a delete character',
  0x0085: 'a line end of another kind',
  0x00ad: 'a soft hyphen',
  0x061c: 'an Arabic letter mark',
  0x180e: 'a Mongolian vowel separator',
  0x200b: 'a space of no width',
  0x200c: 'a non-joiner of no width',
  0x200d: 'a joiner of no width',
  0x200e: 'a left-to-right mark',
  0x200f: 'a right-to-left mark',
  0x2028: 'a line separator',
  0x2029: 'a paragraph separator',
  0x202d: 'a left-to-right override',
  0x202e: 'a right-to-left override',
  0x2060: 'a word joiner',
  0x2800: 'a sign of braille without dots',
  0xfe0f: 'a variation selector',
  0xfeff: 'a byte order mark',
};

/** The first suspect character of each kind in a text, with how many more there are. Joiners within emoji are none. */
export function suspectsIn(text: string): Suspect[] {
  if (ORDINARY.test(text) || !SUSPECT.test(text)) return [];
  const found = new Map<ProblemId, { offset: number; code: number; count: number }>();
  const isWithinEmoji = withinEmoji(text);
  for (const { 0: character, index } of text.matchAll(new RegExp(SUSPECT, 'gv'))) {
    if (isWithinEmoji(index)) continue;
    const id = kindOfCharacter(character);
    const first = found.get(id);
    if (first) first.count += 1;
    else found.set(id, { offset: index, code: character.codePointAt(0) ?? 0, count: 1 });
  }
  return [...found].map(([id, { offset, code, count }]) => ({
    id,
    offset,
    length: String.fromCodePoint(code).length,
    message: `${sentenceFor(id, code)}${count > 1 ? ` There are ${count} of the kind in this file.` : ''}`,
  }));
}

function kindOfCharacter(character: string): ProblemId {
  if (/\p{Cc}/u.test(character)) return 'bytes-control-character';
  if (DIRECTION.test(character)) return 'bytes-direction-mark';
  if (UNKNOWN.test(character) && !/\p{Default_Ignorable_Code_Point}/u.test(character))
    return 'bytes-unknown-character';
  return character === '\uFFFC' || character === '\uFFFD'
    ? 'bytes-unknown-character'
    : 'bytes-invisible-character';
}

function sentenceFor(id: ProblemId, code: number): string {
  const number = `number U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const name = NAMES[code];
  const called = name === undefined ? number : `${name}, ${number}`;
  switch (id) {
    case 'bytes-control-character':
      return `Here stands a sign that tells a machine what to do (${called}), and is no part of any text.`;
    case 'bytes-direction-mark':
      return `Here stands an invisible mark (${called}) that can make text read as other than it is.`;
    case 'bytes-unknown-character':
      return code === 0xfffd
        ? 'Here stands “�”, in place of a letter that was lost when the text was copied or saved.'
        : `Here stands a character (${called}) that has no meaning, and shows as an empty box.`;
    default:
      return `Here stands an invisible character (${called}).`;
  }
}

/** Emoji are made of several characters, some of them invisible: those are where they belong. */
function withinEmoji(text: string): (offset: number) => boolean {
  const offsets = new Set<number>();
  for (const { 0: emoji, index } of text.matchAll(EMOJI)) {
    for (let offset = index; offset < index + emoji.length; offset++) offsets.add(offset);
  }
  return (offset) => offsets.has(offset);
}
