import { numberOf, wordSet, wordsOf } from './words.ts';

/** Words around a number that leave it bare: it still is all that the cell says. */
const FILLERS = wordSet(`
  about around approximately nearly almost over under some more less fewer than at least most up
  of out to from per cent percent and or plus minus only just no none c p r e f b u x z k n low
  case cases person people child children plan plans total points million m
`);

/**
 * The numbers of a cell that says nothing else, as they are written: “3”, “3 of 12”, “about 3%”, “three”. A cell that says
 * more, such as “Quarter 2” or “30 September”, has none; nor has one that names a year and stands where names do.
 * @param isName whether the cell stands in the first row or column, where rows and columns have their names
 */
export function bareNumbersIn(cell: string, isName: boolean): string[] {
  const words = wordsOf(cell);
  const numbers = words.filter((word) => /\p{N}/u.test(word.text) || numberOf(word) !== undefined);
  const isBare = words.every((word) => numbers.includes(word) || FILLERS.has(word.plain));
  if (!isBare || (isName && numbers.every(({ text }) => isYear(text)))) return [];
  // A letter in a number makes it a name: Q2, 7f, KS4.
  return numbers.filter(({ text }) => !/\p{L}\p{N}|\p{N}\p{L}/u.test(text)).map(({ text }) => text);
}

/** 2018, 2018-19, 2018/19, 2018–2019. */
function isYear(text: string): boolean {
  return /^(19|20)\d{2}([-–/](\d{2}|(19|20)\d{2}))?$/.test(text);
}
