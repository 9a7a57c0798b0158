import type { Check, CheckContext } from '../context.ts';
import { dataFileAt } from '../project/project.ts';
import { updatesOf } from '../sources.ts';
import { placeOfMention, suggestion } from './mention.ts';
import type { Mention } from './mention.ts';

/** Names of areas that data/site.yaml does not list. */
export const areasExist: Check = (context) => {
  const areas = new Set(context.library.site.areas.map(({ id }) => id));
  return [...homeArea(context), ...inUpdates(context)]
    .filter(({ name }) => !areas.has(name))
    .map((mention) => ({
      id: 'references-no-such-area',
      ...placeOfMention(mention),
      message: `There is no area “${mention.name}” in data/site.yaml.${suggestion(mention.name, areas)}`,
    }));
};

function homeArea({ library, project }: CheckContext): Mention[] {
  const file = dataFileAt(project, 'data/site.yaml');
  return file ? [{ file, keys: ['home-area'], name: library.site['home-area'] }] : [];
}

function inUpdates(context: CheckContext): Mention[] {
  return updatesOf(context).flatMap(({ item: update, file }) =>
    (['figures', 'small-number-exceptions'] as const).flatMap((list) =>
      update[list].flatMap(({ area }, index) =>
        area === undefined ? [] : [{ file, keys: [list, index, 'area'], name: area }],
      ),
    ),
  );
}
