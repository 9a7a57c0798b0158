import { wordSet, wordsOf } from './words.ts';

/** What happens to people one by one: so many of them are as few people, or fewer. */
const EVENTS = wordSet(`
  adoptions assessments breakdowns cases conferences contacts deaths disruptions enquiries episodes exclusions injuries
  interviews investigations moves notifications placements plans referrals removals reviews suspensions visits
`);

/** Whether what an indicator counts is what happens to people: “reviews”, “episodes”, “child protection plans”. */
export function isEventOfPeople(of: string): boolean {
  return EVENTS.has(wordsOf(of).at(-1)?.plain ?? '');
}
