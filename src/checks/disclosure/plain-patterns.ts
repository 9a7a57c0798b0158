import type { Told } from './people-told.ts';

const SAID = String.raw`(?:was|were|had|went|left|died|came|ran|moved|joined|became|fell|\p{L}+ed)`;
const ONE_PERSON = String.raw`(?:boy|girl|child|baby|toddler|teenager|brother|sister|young person|young man|young woman|care leaver|pupil|mother|father)`;
const DONE = String.raw`(?:adopted|fostered|hurt|harmed|injured|killed|abused|neglected|excluded|arrested|convicted|detained|jailed|sentenced|reunited|trafficked)`;

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
];

/** Part of whatever the patterns find: most texts have none of these, and need not be looked at further. */
const MAY_MATCH =
  /\b(?:twins|triplets|quadruplets|trio|duo|threesome|foursome|quartet)\b|(?:boy|girl|child|baby|toddler|teenager|brother|sister|person|man|leaver|pupil|mother|father) (?:and|was|has|of|aged|left|died|went|ran|moved)\b/i;

/** The few people that a text tells of without a number: “twins were adopted”, “a boy and a girl were moved”. */
export function fewNamedIn(text: string): Told[] {
  if (!MAY_MATCH.test(text)) return [];
  return PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, text: words })),
  );
}
