const CHANGED_BY =
  /\b(?:reduced|fallen|fell|decreased|dropped|down|increased|rose|risen|up|grew|grown)(?: by)? (?:about |around |some |nearly |over )?$|\b(?:rise|increase|growth|fall|drop|reduction|decrease) of (?:about |around |nearly |over )?$/i;
const ON_QUARTER_BEFORE =
  /^[^.;\d]{0,60}?\b(?:on|from|since|than|over|compared (?:with|to)) (?:the |that of the )?(?:(?:last|previous|preceding|prior) quarter|quarter before|Q(?:uarter )?[1-4](?!,? (?:of|in|last|20)|\d|\/))\b/i;

/**
 * Whether a number in a sentence is by how much something changed on the quarter before: “rose by 6% on the quarter before”. Figures
 * are changes on the year before, so that such a number is none of them.
 * @param before the words before the number
 * @param after those behind its unit
 */
export function isOnQuarterBefore(before: string, after: string): boolean {
  return CHANGED_BY.test(before) && ON_QUARTER_BEFORE.test(after);
}
