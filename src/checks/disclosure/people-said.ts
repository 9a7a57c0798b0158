import { isEventOfPeople } from '../../domain/disclosure/events-of-people.ts';
import { wordsOf } from '../../domain/disclosure/words.ts';
import type { Indicator } from '../../library/library.ts';
import type { Check } from '../context.ts';
import { placeOfKey } from '../project/place.ts';
import { indicatorsOf } from '../sources.ts';
import { hasPeople, peopleFrom, phrasesOf } from './phrase-places.ts';

/** An indicator whose words say that it counts people says so too: its small numbers are hidden only then. */
export const peopleSaid: Check = (context) =>
  indicatorsOf(context)
    .filter(({ item }) => !item.people && (namesPeopleFirst(item.of) || isOfEvents(item)))
    .map(({ item, file }) => {
      const who = isOfEvents(item) ? 'which are of people' : 'who are people';
      const message = `This indicator counts “${item.of}”, ${who}, but says people: false, so small numbers of them would be published.`;
      return { id: 'disclosure-people-not-said', ...placeOfKey(file, ['people'], 'value'), message };
    });

/** “Looked-after children”, “child protection plans”, “all pupils”; neither “children’s homes” nor “places for children”. */
function namesPeopleFirst(of: string): boolean {
  const words = wordsOf(of);
  const first = words[0]?.plain === 'all' ? 1 : 0;
  return peopleFrom(phrasesOf(words, 0), first) !== undefined;
}

/** Reviews, episodes or moves of people whom the title names. */
function isOfEvents({ of, title }: Indicator): boolean {
  if (namesPeopleFirst(of) || !isEventOfPeople(of)) return false;
  const phrases = phrasesOf(wordsOf(title), 0);
  return hasPeople(phrases, 0, phrases.words.length);
}
