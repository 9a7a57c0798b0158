import { addedTag } from './added-figure.ts';
import type { AddedFigure } from './added-figure.ts';
import { itemOf, numbered, withItems } from './skeleton.ts';
import type { Section } from './skeleton.ts';

/**
 * A skeleton with the figures that a report has besides those that are due: each in the paragraph that states the
 * indicator’s due figure, or in one of its own at the end of the section it belongs to.
 * @param isAbout whether a section belongs to a priority
 */
export function placeAdded(
  sections: readonly Section[],
  added: readonly AddedFigure[],
  isAbout: (section: Section, priority: string) => boolean,
): Section[] {
  return added.reduce<Section[]>(
    (placed, figure) => {
      const tags = [addedTag(figure) ?? []].flat();
      const { indicator } = figure;
      const beside = numbered(placed).find(({ item }) =>
        [...item.figures, ...item.added].some((other) => other.indicator === indicator),
      )?.item;
      if (beside !== undefined) {
        return withItems(placed, (item) =>
          item === beside ? { ...item, added: [...item.added, figure], tags: [...item.tags, ...tags] } : item,
        );
      }
      const priorities = [...indicator.priorities, ...indicator.lineage.map(({ priority }) => priority)];
      const own = placed.findLastIndex((section) =>
        priorities.some((priority) => priority !== undefined && isAbout(section, priority)),
      );
      const item = itemOf({ added: [figure], tags });
      return placed.map((section, index) =>
        index === (own === -1 ? placed.length - 1 : own)
          ? { ...section, blocks: [...section.blocks, { items: [item] }] }
          : section,
      );
    },
    [...sections],
  );
}
