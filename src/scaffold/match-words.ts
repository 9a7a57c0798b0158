import type { Library } from '../library/library.ts';

/** What reports say in several ways, and one way for each. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:look(?:ed|ing|s)? after|in (?:our |its |the council’s |the council's |council |public )?care)\b/g,
    ' incare ',
  ],
  [/\b(?:cla|lac)\b/g, ' child incare '],
  [/\b(?:three|3)(?:[- ]+(?:and|to)|[-–/])[- ]*(?:four|4)[- ]+year[- ]+olds?\b/g, ' threefouryearold '],
  [/\b(?:two|2)[- ]+year[- ]+olds?\b/g, ' twoyearold '],
  [/\b(?:tak(?:e|en|ing)[- ]up|took up|accessing)\b/g, ' takeup '],
  [/\b(?:three|3)(?: or more|\+)/g, ' threeplus '],
  [/\b(?:thirty|30)[- ]hours?\b/g, ' thirtyhour '],
  [/\b(?:in|on) time\b|\bwithin (?:statutory )?time(?:scales?|limits?)\b|\btimel(?:y|iness)\b/g, ' intime '],
  [/\b(?:fte|full[- ]time equivalents?|full[- ]time posts?)\b/g, ' '],
  [/\bfunded\b/g, 'free'],
  [/\bentitlement\b/g, 'place'],
  [/\bcompleted\b/g, 'finished'],
  [/\brated\b/g, 'judged'],
  [/\binitial\b/g, 'first'],
  [/\bpersistently absent\b/g, 'persistent absence'],
  [/\bone\b/g, '1'],
  [/\btwo\b/g, '2'],
  [/\bthree\b/g, '3'],
];

/** Words that tell nothing of a figure. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'a an the of for to in on at by with from and or as is are was were be been has have had it its this that than then there ' +
    'they their which who when into over under more most less about around our we all not now still day days held number ' +
    'share percentage rate figure total council borough report quarter end year years per cent'
  ).split(' '),
);

/** The words of a text that may tell what a figure is of, each in one form: “looking after children” as incare and child. */
export function matchWords(text: string): Set<string> {
  const alike = ALIKE.reduce((words, [form, same]) => words.replace(form, same), text.toLowerCase());
  const words = alike.replace(/[’']s\b/g, '').split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((word) => word !== '' && !COMMON.has(word)).map(stemOf));
}

/** A text with what its short forms stand for, as far as the glossary has them: EET, SEND. */
export function spelledOut(text: string, { glossary }: Pick<Library, 'glossary'>): string {
  return text.replace(/\b\p{Lu}{2,}\b/gu, (letters) => {
    const stands = glossary.find(({ term }) => term === letters)?.stands;
    return stands === undefined ? letters : `${letters} ${stands}`;
  });
}

/** How much each word tells: the fewer names have it, the more. */
export function weightsOf(names: readonly ReadonlySet<string>[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const word of names.flatMap((name) => [...name])) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + (names.length + 1) / (counts.get(word) ?? 1));
}

/** What the forms of a word share: plac for place, placed and placement. */
function stemOf(word: string): string {
  if (/^child(?:ren)?$/.test(word)) return 'child';
  const stem = word.replace(/ies$/, 'y').replace(/(?:e?ments?|ings?|ions?|ers?|ed|es|s|e)$/, '');
  return stem.length >= 4 ? stem : word.replace(/s$/, '');
}
