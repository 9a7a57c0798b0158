import type { Check, CheckContext } from '../context.ts';
import type { Problem } from '../problem.ts';
import { decisionsOf } from '../sources.ts';
import { placeOfMention } from './mention.ts';

/**
 * A resolution that notes an update speaks of indicators that the update has figures of. One that notes nothing may ask for
 * what is yet to be reported.
 */
export const resolutionIndicators: Check = (context) => {
  const known = new Set(context.library.indicators.map(({ id }) => id));
  const reported = new Map(
    context.library.updates.map(({ id, figures }) => [
      id,
      new Set(figures.map(({ indicator }) => indicator)),
    ]),
  );
  return decisionsOf(context).flatMap(({ item, file }) =>
    item.resolutions.flatMap(({ notes, indicators }, resolution): Problem[] => {
      const updates = [...new Set(notes.map(({ update }) => update))];
      if (updates.length === 0 || !updates.every((update) => isSound(update, context))) return [];
      return indicators.flatMap((name, index): Problem[] => {
        if (!known.has(name) || updates.some((update) => reported.get(update)?.has(name))) return [];
        const place = placeOfMention({ file, keys: ['resolutions', resolution, 'indicators', index], name });
        const message = `The resolution notes ${updates.join(' and ')}, which has no figure of “${name}”.`;
        return [{ id: 'references-resolution-indicator', ...place, message }];
      });
    }),
  );
};

/** An update that is not there, or could not be read, has been reported already. */
function isSound(update: string, { library }: CheckContext): boolean {
  return library.updates.some(({ id }) => id === update);
}
