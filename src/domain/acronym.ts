/** An acronym in a text, and where it begins. */
export type FoundAcronym = { acronym: string; start: number };

/**
 * Two to six capitals or digits with at most one small letter between them: LAC, KS2, DfE, A&E, and LACs. Parts of names
 * such as GOV.UK are none, nor is CO₂.
 */
const ACRONYM =
  /(?<![\p{L}\p{N}&]|[\p{L}\p{N}]\.)\p{Lu}(?:[\p{Ll}&]?[\p{Lu}\p{Nd}]){1,5}s?(?![\p{L}\p{N}&]|\.\p{L}{2})/gu;

/** The same with a full stop behind each letter, and perhaps a space: L.A.C. and L. A. C. */
const WITH_STOPS = /(?<![\p{L}\p{N}&.])\p{Lu}\.(?: ?\p{Lu}\.){1,5}(?:\p{Lu}(?![\p{L}\p{N}.]))?/gu;

/** Three letters and more with spaces, strokes or hyphens between them: L A C, L/A/C, L-A-C. */
const APART = /(?<![\p{L}\p{N}&./-])\p{Lu}([ /-])\p{Lu}(?:\1\p{Lu}){1,4}(?![\p{L}\p{N}./-]|’\p{L})/gu;

/** Part of whatever these find: most texts have no two capitals so near each other, and need not be looked at further. */
const MAY_FIND = /\p{Lu}.{0,2}[\p{Lu}\p{Nd}]/u;

/** Behind the initials of a person a name follows, and no article stands in front: J.R. Smith, but the L.A.C. Board. */
const NAME = /^ \p{Lu}\p{Ll}/u;
const ARTICLE = /\b(?:the|an?|our|its) $/i;

/** Part II and Class IV are numbers. Larger numerals than these do not come up, and CV is more often an acronym. */
const NUMERAL = /^X{0,3}(?:IX|IV|V?I{0,3})$/;

/** Letters that are a word by now, which nobody looks up. */
const WORDS: ReadonlySet<string> = new Set(['COVID']);

/** How many characters the words behind an acronym may take. */
const REACH = 120;

/** Words that acronyms skip: Not **in** Education, Employment **or** Training. */
const SMALL_WORDS: ReadonlySet<string> = new Set([
  'a',
  'an',
  'and',
  'at',
  'by',
  'for',
  'from',
  'in',
  'not',
  'of',
  'on',
  'or',
  'the',
  'to',
  'with',
  '&',
]);

/** Every acronym of a text, in order, without the full stops or spaces it may be written with. */
export function acronymsIn(text: string): FoundAcronym[] {
  if (!MAY_FIND.test(text)) return [];
  const plain = [...text.matchAll(ACRONYM)].map(({ 0: acronym, index }) => ({ acronym, start: index }));
  const apart = [...text.matchAll(APART)].map(({ 0: letters, index }) => ({
    acronym: withoutStops(letters),
    start: index,
  }));
  return [...plain, ...withStopsIn(text), ...apart]
    .toSorted((a, b) => a.start - b.start)
    .filter(({ acronym }) => capitalsIn(acronym) >= 2 && !NUMERAL.test(acronym) && !WORDS.has(acronym));
}

/** An acronym without the s of more than one: LACs is LAC. */
export function singular(acronym: string): string {
  return acronym.replace(/s$/, '');
}

/** Whether a text spells an acronym out: “Looked After Children (LAC)” or “LAC (looked after children)”. */
export function isSpeltOut(text: string, acronym: string): boolean {
  const plain = text.replace(WITH_STOPS, withoutStops).replace(APART, withoutStops);
  const one = singular(acronym);
  const letters = one.replaceAll('&', '').toLowerCase();
  const forms = [one, `${one}s`];
  return forms.some(
    (form) =>
      textsBefore(plain, `(${form})`).some((before) => endsWithInitials(wordsOf(before), letters)) ||
      textsAfter(plain, `${form} (`).some((after) => beginsWithInitials(wordsOf(after), letters)),
  );
}

function withStopsIn(text: string): FoundAcronym[] {
  return [...text.matchAll(WITH_STOPS)]
    .filter(({ 0: letters, index }) => {
      const isOfPerson = NAME.test(text.slice(index + letters.length, index + letters.length + 4));
      return !isOfPerson || ARTICLE.test(text.slice(Math.max(0, index - 5), index));
    })
    .map(({ 0: letters, index }) => ({ acronym: withoutStops(letters), start: index }));
}

function withoutStops(letters: string): string {
  return letters.replace(/[. /-]/g, '');
}

function textsBefore(text: string, mark: string): string[] {
  return indexesOf(text, mark).map((index) => text.slice(Math.max(0, index - REACH), index));
}

function textsAfter(text: string, mark: string): string[] {
  return indexesOf(text, mark).map((index) => text.slice(index + mark.length, index + mark.length + REACH));
}

function indexesOf(text: string, mark: string): number[] {
  const indexes: number[] = [];
  for (let index = text.indexOf(mark); index !== -1; index = text.indexOf(mark, index + 1))
    indexes.push(index);
  return indexes;
}

function capitalsIn(acronym: string): number {
  return acronym.match(/\p{Lu}/gu)?.length ?? 0;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/&|[\p{L}\p{N}’']+/gu) ?? [];
}

function endsWithInitials(words: readonly string[], letters: string): boolean {
  return beginsWithInitials(words.toReversed(), [...letters].toReversed().join(''));
}

/** Whether the first words give these initials. A small word may give its initial or be skipped. */
function beginsWithInitials(words: readonly string[], letters: string): boolean {
  if (letters === '') return true;
  const [word, ...rest] = words;
  if (word === undefined) return false;
  const isNext = word.startsWith(letters.charAt(0));
  if (isNext && beginsWithInitials(rest, letters.slice(1))) return true;
  return SMALL_WORDS.has(word) && beginsWithInitials(rest, letters);
}
