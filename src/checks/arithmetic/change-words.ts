const UP =
  'up|rose|rises|rising|risen|rise|grew|grows|grown|growing|increased|increase|increasing|higher|above|more';
const DOWN =
  'down|fell|falls|falling|fallen|fall|dropped|drop|decreased|decrease|declined|lower|below|less|fewer|reduced';
/** What leads to a change: “up by”, “has risen more, by”; and what follows one: “5.6% lower than”. */
const BEFORE = new RegExp(String.raw`\b(${UP}|${DOWN})\b(?:[^.;\n<]{0,60}?,)? by $`, 'i');
const BEHIND = new RegExp(String.raw`^ (${UP}|${DOWN})\b`, 'i');
const IS_UP = new RegExp(`^(?:${UP})$`, 'i');

/** A word that says which way a change went. */
export type SaidDirection = { word: string; isUp: boolean };

/** The way that the words around a change say it went; undefined where they do not say. */
export function directionAround(before: string, behind: string): SaidDirection | undefined {
  const word = BEFORE.exec(before)?.[1] ?? BEHIND.exec(behind)?.[1];
  return word === undefined ? undefined : { word, isUp: IS_UP.test(word) };
}
