import type { Told } from './people-told.ts';

const SAID = String.raw`(?:was|were|had|went|left|died|came|ran|moved|joined|became|fell|\p{L}+ed)`;
const ONE_PERSON = String.raw`(?:boy|girl|child|baby|toddler|teenager|brother|sister|young person|young man|young woman|care leaver|pupil|mother|father)`;
const DONE = String.raw`(?:adopted|fostered|hurt|harmed|injured|killed|abused|neglected|excluded|arrested|convicted|detained|jailed|sentenced|reunited|trafficked)`;
const FEW = '(?:one|two|three|four|five|[1-5])';
/** Where somebody is spoken of anew: at the beginning of a sentence or of a part of it. */
const ANEW = String.raw`(?<=^|[.!?;,]\s+|\b(?:and|only|just)\s+)`;
const PEOPLE = String.raw`(?:children|people|leavers|boys|girls|pupils|babies|siblings|teenagers)`;
/** What people are, and things are not. */
const KINDS = String.raw`(?:Roma|Gyps(?:y|ies)|Black|Asian|Muslims?|Jewish|Hindus?|Sikhs?|Polish|Romanian|Somali|Syrian|Afghan|Albanian|Eritrean|Sudanese|Kurdish|Ukrainian|Vietnamese|autistic|deaf|blind|suicidal|refugees?)`;

/** Words that tell few people without a number. What is told of people at large is in the present: “twins are placed together”. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:twins|triplets|quadruplets)\s+(?:were|had|went|left|died|came|ran|moved|\p{L}+ed)\b`,
    'giu',
  ),
  new RegExp(
    String.raw`\ba\s+(?:trio|duo|threesome|foursome|quartet)\s+of\s+(?:[\p{L}-]+\s+){0,3}?(?:children|boys|girls|siblings|babies|people|pupils|leavers|brothers|sisters|teenagers|youngsters|friends)\b`,
    'giu',
  ),
  new RegExp(
    String.raw`\ban?\s+(?:[\p{L}-]+\s+){0,2}?${ONE_PERSON}\s+and\s+an?\s+(?:[\p{L}-]+\s+){0,2}?${ONE_PERSON}\s+${SAID}\b`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<=^|[.!?]\s+)an?\s+(?:[\p{L}\d-]+\s+){0,2}?${ONE_PERSON}\s+(?:(?:of|aged)\s+[\p{L}\d]+\s+)?(?:was|has been)\s+${DONE}\b`,
    'giu',
  ),
  new RegExp(
    String.raw`\ban?\s+(?:[\p{L}-]+\s+){0,2}?${ONE_PERSON}\s+and\s+(?:her|his|their)\s+(?:baby|child|son|daughter|brother|sister|twin)\s+(?:were|went|left|moved)\b`,
    'giu',
  ),
  new RegExp(
    String.raw`\banother\s+(?:[\p{L}-]+\s+){0,2}?${ONE_PERSON}\s+(?:(?:was|has been)\s+${DONE}|left|died|went|ran|moved)\b`,
    'giu',
  ),
  new RegExp(String.raw`${ANEW}${FEW}\s+aged\s+\d{1,2}\b`, 'giu'),
  new RegExp(String.raw`${ANEW}${FEW}\s+(?:was|were|is|are)\s+(?:an?\s+)?${KINDS}\b`, 'giu'),
  new RegExp(
    String.raw`${ANEW}(?:one|two|three|four|five)\s\([1-5]\)\s+(?:left|died|moved|went|came|ran|(?:was|were)\s+${DONE})\b`,
    'giu',
  ),
  new RegExp(String.raw`\b${PEOPLE},?\s+(?:less|minus)\s+${FEW}\b`, 'giu'),
];

/** Part of whatever the patterns find: most texts have none of these, and need not be looked at further. */
const MAY_MATCH =
  /\b(?:twins|triplets|quadruplets|trio|duo|threesome|foursome|quartet)\b|(?:\b(?:one|two|three|four|five)|[1-5]) (?:aged|was|were|is|are|\([1-5]\)) |(?:s|e|n),? (?:less|minus) |(?:boy|girl|child|baby|toddler|teenager|brother|sister|person|man|leaver|pupil|mother|father) (?:and|was|has|of|aged|left|died|went|ran|moved)\b/i;

/** The few people that a text tells of without a number: “twins were adopted”, “a boy and a girl were moved”. */
export function fewNamedIn(text: string): Told[] {
  if (!MAY_MATCH.test(text)) return [];
  return PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, text: words })),
  );
}
