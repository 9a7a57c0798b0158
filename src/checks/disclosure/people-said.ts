import type { Check } from '../context.ts';
import { placeOfKey } from '../project/place.ts';

const PEOPLE =
  /^(?:all |the )?(?:children|young people|care leavers|pupils|babies|boys|girls|teenagers|foster carers|adopters|parents|families|carers)(?![\p{L}’'])/iu;

/** An indicator whose words say that it counts people says so too: its small numbers are hidden only then. */
export const peopleSaid: Check = ({ library, project }) =>
  library.indicators
    .filter(({ people, of }) => !people && PEOPLE.test(of))
    .flatMap(({ id, of }) => {
      const file = project.data.find(({ path }) => path === `data/indicators/${id}.yaml`);
      if (file === undefined) return [];
      const message = `This indicator counts “${of}”, who are people, but says people: false, so small numbers of them would be published.`;
      return [{ id: 'disclosure-people-not-said', ...placeOfKey(file, ['people'], 'value'), message }];
    });
