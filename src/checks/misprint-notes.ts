/** What is printed oddly though the number is right: 21%%, or no sign at all; and that something is wrong with it. */
const OF_FORM =
  /\b(?:sign|symbol|word|letter|space|spel[lt]|spelling|column|comma|point|date|month|year)s?\b/i;
const AT_FAULT =
  /\b(?:without|no|not|missing|lacks?|lacking|lost|loses|leaves? out|left out|twice|two|three|doubled?|wrong|wrongly|extra|another|other|odd|instead|garbled|broken|should|mis\p{L}+)\b/iu;

/** “Paragraph 12d says otherwise”, “line 4 of the table”, “the record of Quarter 1”. */
const ELSEWHERE = /\b(?:paragraphs?|lines?|quarter) \d/i;
const NUMBER = /(?<![\p{L}\d])\d[\d,]*(?:\.\d+)?/gu;
const YEAR = /^(?:19|20)\d\d$/;
const SHARE = /(?<![\d.,])(\d{1,7}) (?:out )?of (?:the |our |all )?(\d{1,7})(?![\d.,]*\d|%)/g;

/** Whether a note says that the number is right and something else about it is wrong, such as a sign that is missing. */
export function tellsOfForm(note: string): boolean {
  return OF_FORM.test(note) && AT_FAULT.test(note);
}

/** Whether a note tells of nothing but its form, so that the number can be held against others. */
export function tellsOfFormAlone(note: string, value: number | null): boolean {
  return tellsOfForm(note) && !contradictsFigure(note, value);
}

/** Whether a note names what contradicts a figure: a paragraph or another quarter, or a number that is another. */
export function contradictsFigure(note: string, value: number | null): boolean {
  if (ELSEWHERE.test(note)) return true;
  const numbers = (note.match(NUMBER) ?? []).filter((digits) => !YEAR.test(digits));
  return numbers.some((digits) => Number(digits.replaceAll(',', '')) !== Math.abs(value ?? Number.NaN));
}

/** What a note says is so many of so many: “14 of 17”. */
export function sharesIn(note: string): { numerator: number; denominator: number }[] {
  return [...note.matchAll(SHARE)]
    .map(([, numerator, denominator]) => ({ numerator: Number(numerator), denominator: Number(denominator) }))
    .filter(({ denominator }) => denominator > 0);
}
