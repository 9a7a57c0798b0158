import { wordsOf } from '../../domain/disclosure/words.ts';
import type { Check } from '../context.ts';
import { placeOfKey } from '../project/place.ts';
import { indicatorsOf } from '../sources.ts';
import { peopleFrom, phrasesOf } from './phrase-places.ts';

/** An indicator whose words say that it counts people says so too: its small numbers are hidden only then. */
export const peopleSaid: Check = (context) =>
  indicatorsOf(context)
    .filter(({ item: { people, of } }) => !people && namesPeopleFirst(of))
    .map(({ item, file }) => {
      const message = `This indicator counts “${item.of}”, who are people, but says people: false, so small numbers of them would be published.`;
      return { id: 'disclosure-people-not-said', ...placeOfKey(file, ['people'], 'value'), message };
    });

/** “Looked-after children”, “child protection plans”, “all pupils”; neither “children’s homes” nor “places for children”. */
function namesPeopleFirst(of: string): boolean {
  const words = wordsOf(of);
  const first = words[0]?.plain === 'all' ? 1 : 0;
  return peopleFrom(phrasesOf(words, 0), first) !== undefined;
}
