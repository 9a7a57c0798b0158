import type { Check, CheckContext } from '../context.ts';
import { decisionsOf, indicatorsOf, updatesOf } from '../sources.ts';
import { paragraphsShowing } from './figures-shown.ts';
import { placeOfMention } from './mention.ts';
import type { Mention } from './mention.ts';
import { citationFault, outlinesOf } from './outline.ts';

/** A mention of a paragraph or a line, with the update that must have it. */
type Cited = Mention & { update: string };

/** Citations of paragraphs, and of lines of the table, that the update does not have. */
export const citationsExist: Check = (context) => {
  const outlines = outlinesOf(context);
  return [...inUpdates(context), ...inDecisions(context), ...inTargets(context)].flatMap((cited) => {
    const outline = outlines.get(cited.update);
    const message = outline && citationFault(cited.name, cited.update, outline);
    return message === undefined
      ? []
      : [{ id: 'references-no-such-paragraph', ...placeOfMention(cited), message }];
  });
};

/** Of a figure that the text shows, another rule knows which paragraph it stands in. */
function inUpdates(context: CheckContext): Cited[] {
  return updatesOf(context).flatMap(({ item, file }) => {
    const showing = paragraphsShowing(item, file, context.library.site['home-area']);
    return (['figures', 'commitments', 'closes', 'key-priorities'] as const).flatMap((list) =>
      item[list].flatMap(({ paragraph }, index): Cited[] => {
        const isShown = list === 'figures' && showing[index]?.length !== 0;
        if (isShown && !paragraph.startsWith('line-')) return [];
        return [{ file, keys: [list, index, 'paragraph'], name: paragraph, update: item.id }];
      }),
    );
  });
}

function inDecisions(context: CheckContext): Cited[] {
  return decisionsOf(context).flatMap(({ item: { resolutions }, file }) =>
    resolutions.flatMap(({ notes }, resolution) =>
      notes.flatMap(({ update, paragraph }, index) =>
        paragraph === undefined
          ? []
          : [
              {
                file,
                keys: ['resolutions', resolution, 'notes', index, 'paragraph'],
                name: paragraph,
                update,
              },
            ],
      ),
    ),
  );
}

function inTargets(context: CheckContext): Cited[] {
  return indicatorsOf(context).flatMap(({ item: { targets }, file }) =>
    targets.flatMap(({ update, paragraph }, index) =>
      update === undefined || paragraph === undefined
        ? []
        : [{ file, keys: ['targets', index, 'paragraph'], name: paragraph, update }],
    ),
  );
}
