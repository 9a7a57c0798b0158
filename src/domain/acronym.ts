/** An acronym in a text, and where it begins. */
export type FoundAcronym = { acronym: string; start: number };

/** Two to six capitals or digits with at most one small letter between them: LAC, KS2, DfE, A&E, and LACs. */
const ACRONYM = /(?<![\p{L}\p{N}&])\p{Lu}(?:[\p{Ll}&]?[\p{Lu}\p{N}]){1,5}s?(?![\p{L}\p{N}&])/gu;

/** Part II and Class IV are numbers. Larger numerals than these do not come up, and CV is more often an acronym. */
const NUMERAL = /^X{0,3}(?:IX|IV|V?I{0,3})$/;

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

/** Every acronym of a text, in order. */
export function acronymsIn(text: string): FoundAcronym[] {
  return [...text.matchAll(ACRONYM)]
    .map(({ 0: acronym, index }) => ({ acronym, start: index }))
    .filter(({ acronym }) => capitalsIn(acronym) >= 2 && !NUMERAL.test(acronym));
}

/** An acronym without the s of more than one: LACs is LAC. */
export function singular(acronym: string): string {
  return acronym.replace(/s$/, '');
}

/** Whether a text spells an acronym out: “Looked After Children (LAC)” or “LAC (looked after children)”. */
export function isSpeltOut(text: string, acronym: string): boolean {
  const one = singular(acronym);
  const letters = one.replaceAll('&', '').toLowerCase();
  const forms = [one, `${one}s`];
  return forms.some(
    (form) =>
      textsBefore(text, `(${form})`).some((before) => endsWithInitials(wordsOf(before), letters)) ||
      textsAfter(text, `${form} (`).some((after) => beginsWithInitials(wordsOf(after), letters)),
  );
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
