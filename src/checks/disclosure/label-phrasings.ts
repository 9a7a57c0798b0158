import { isSmall } from '../../domain/disclosure/small.ts';
import { MONTH_IN_SMALL } from '../../domain/months.ts';
import type { Phrasing } from './more-phrasings.ts';
import { isJoined, namesPeople, peopleFrom, plainAt, smallAt } from './phrase-places.ts';
import type { Phrases } from './phrase-places.ts';
import { endsClause, wholeAt } from './phrase-numbers.ts';

const MOST_WORDS_OF_A_LABEL = 10;
const SET_OFF = /^[)*]*\s?[:=(–—-]\s?(?:n\s?=\s?)?$/;

/** What people go on with, so that they are what a label counts. */
const GOES_ON = /^(?:in|on|at|who|from|with|without|aged|of)$|.(?:ed|ing)$/;

/** “Children who went missing: 3.”, “adopters being assessed – four”, “care leavers (n = 4)”. */
const behindLabel: Phrasing = (phrases, place) => {
  if (!isSmallAt(phrases, place) || !SET_OFF.test(gapAt(phrases, place)) || !endsClause(phrases, place)) {
    return undefined;
  }
  const start = Math.max(phrases.starts[place] ?? 0, place - MOST_WORDS_OF_A_LABEL);
  for (let from = start; from < place; from++) {
    if (from !== start && isJoined(phrases, from)) continue;
    const people = peopleFrom(phrases, from);
    if (people === undefined || people >= place) continue;
    if (GOES_ON.test(plainAt(phrases, people + 1)) || !isMatter(phrases, place - 1)) return place;
  }
  return undefined;
};

/** “Boys 12, girls 3”: people, a number and a stop. */
const besideName: Phrasing = (phrases, place) => {
  if (smallAt(phrases, place) === undefined || !isJoined(phrases, place)) return undefined;
  return namesPeople(phrases, place - 1) && endsClause(phrases, place) ? place : undefined;
};

/** “Three, sadly, of the children died.” */
const brokenUp: Phrasing = (phrases, place) => {
  if (smallAt(phrases, place) === undefined || !/[,(–—]/.test(gapAt(phrases, place + 1))) return undefined;
  for (let at = place + 2; at <= place + 8; at++) {
    if (plainAt(phrases, at) !== 'of' || !/[,)–—]/.test(gapAt(phrases, at))) continue;
    return peopleFrom(phrases, at + 1);
  }
  return undefined;
};

/** “Of adopters being assessed there were 4.” */
const thereWere: Phrasing = (phrases, place) => {
  if (!isSmallAt(phrases, place) || !endsClause(phrases, place)) return undefined;
  if (!/^(?:was|were|are|is)$/.test(plainAt(phrases, place - 1)) || plainAt(phrases, place - 2) !== 'there')
    return undefined;
  const start = phrases.starts[place] ?? 0;
  const isOfSome = /^(?:of|among|amongst)$/.test(plainAt(phrases, start));
  return isOfSome && peopleFrom(phrases, start + 1) !== undefined ? place : undefined;
};

const IN_A_ROW = new RegExp(`^(?:in|and|at|from|for|${MONTH_IN_SMALL})$`);

/** “In July 3, in August 12 and in September 40 children came”, “3, 8 and 12 children”. */
const inARow: Phrasing = (phrases, place) => {
  if (!isSmallAt(phrases, place) || !/[,]/.test(gapAt(phrases, place + 1))) {
    if (plainAt(phrases, place + 1) !== 'and' || !isSmallAt(phrases, place)) return undefined;
  }
  for (let at = place + 1; at < place + 14 && at < phrases.words.length; at++) {
    if (wholeAt(phrases, at) !== undefined) {
      const people = peopleFrom(phrases, at + 1);
      if (people !== undefined) return isLabelled(phrases, place) ? undefined : people;
    } else if (!IN_A_ROW.test(plainAt(phrases, at))) return undefined;
  }
  return undefined;
};

/** Years 3 and 4, ages 3, 4 and 5, Key Stages 1 and 2. */
function isLabelled(phrases: Phrases, place: number): boolean {
  return /^(?:years?|ages?|aged|stages?|quarters?|paragraphs?|lines?|parts?|phases?|children|under|over|between|from)$/.test(
    plainAt(phrases, place - 1),
  );
}

/** “At least 4 children went missing”: how many a rule asks for is another thing. */
const atLeast: Phrasing = (phrases, place) => {
  if (!isSmallAt(phrases, place) || plainAt(phrases, place - 1) !== 'least') return undefined;
  const people = peopleFrom(phrases, place + 1);
  if (people === undefined) return undefined;
  return /^(?:went|were|died|left|ran|lost|moved)$/.test(plainAt(phrases, people + 1)) ? people : undefined;
};

/** What happens to one person each. */
const CASES: ReadonlyMap<string, RegExp> = new Map([
  ['referrals', /./],
  ['reviews', /^(?:late|were|overdue)$/],
  ['incidents', /./],
  ['cases', /^(?:were|was|had|went|involved|led|ended|closed|of)$/],
]);
const OF_HARM = /^(?:abuse|neglect|exploitation|trafficking|harm|self-harm|fgm|violence|child|sexual)$/;

/** “Three referrals were about trafficking”, “two serious incidents”, “five reviews were late”, “two cases of neglect”. */
const casesOf: Phrasing = (phrases, place) => {
  const count = smallAt(phrases, place);
  if (count === undefined || count === 1 || plainAt(phrases, place - 1) === 'in') return undefined;
  const at = /^(?:serious|safeguarding|new|late|open)$/.test(plainAt(phrases, place + 1))
    ? place + 2
    : place + 1;
  const word = plainAt(phrases, at);
  const wanted = isJoined(phrases, at) ? CASES.get(word) : undefined;
  if (wanted === undefined) return undefined;
  if (word === 'incidents' && at === place + 1) return undefined;
  const next = isJoined(phrases, at + 1) ? plainAt(phrases, at + 1) : '';
  if (next === 'of') return OF_HARM.test(plainAt(phrases, at + 2)) ? at + 2 : undefined;
  return wanted.test(next) || (word === 'incidents' && next === '') ? at : undefined;
};

/** “III children were moved.” */
const roman: Phrasing = (phrases, place) =>
  /^(?:II|III|IV)$/.test(phrases.words[place]?.text ?? '') &&
  !/^\p{Lu}/u.test(phrases.words[place - 1]?.text ?? '')
    ? peopleFrom(phrases, place + 1)
    : undefined;

function isSmallAt(phrases: Phrases, place: number): boolean {
  const count = wholeAt(phrases, place);
  return count !== undefined && isSmall(count, phrases.threshold);
}

function gapAt({ words }: Phrases, place: number): string {
  return words[place]?.gap ?? '';
}

/** Whether a label ends with what is no person: “Children’s homes: 3” has none, but “Children, visits each: 3” has. */
function isMatter(phrases: Phrases, last: number): boolean {
  return /^(?:each|priorities|homes|hubs|schools|services|centres|visits|meetings|sessions|targets|aims|phase|stage|priority|version|year|paragraph)$/.test(
    plainAt(phrases, last),
  );
}

/** Ways to tell a number of people beside a label, or with words between. */
export const LABEL_PHRASINGS: readonly Phrasing[] = [
  ...[behindLabel, besideName, brokenUp, inARow, atLeast, thereWere, casesOf, roman],
];
