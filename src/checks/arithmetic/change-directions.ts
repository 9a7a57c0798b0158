import { figuresMeant } from '../../library/body/figure-reference.ts';
import type { Check } from '../context.ts';
import { figureInWords, valueInWords } from '../figure-words.ts';
import { knownFiguresOf } from '../figures.ts';
import type { KnownFigure } from '../figures.ts';
import { placeOfNode } from '../project/place.ts';
import type { DocumentFile } from '../project/project.ts';
import { componentsIn } from '../references/components-in.ts';
import type { Component } from '../references/components-in.ts';
import { updatesOf } from '../sources.ts';
import { directionAround } from './change-words.ts';
import type { SaidDirection } from './change-words.ts';

/** How much of the text before a tag leads to it. */
const REACH = 100;

/** Words that say a change went the other way than its figure. */
export const changeDirections: Check = (context) => {
  const home = context.library.site['home-area'];
  const known = Map.groupBy(
    knownFiguresOf(context).filter(({ figure }) => figure.measure === 'change' && figure.value !== 0),
    ({ update }) => update.id,
  );
  return updatesOf(context).flatMap(({ item, file }) => {
    const changes = known.get(item.id) ?? [];
    if (changes.length === 0) return [];
    return componentsIn(file, 'Figure').flatMap((tag) => {
      const shown = new Set(figuresMeant(item.figures, tag.attributes, home));
      const meant = changes.filter(({ figure }) => shown.has(figure));
      const [source] = meant;
      const said = source && meant.length === 1 ? directionAt(tag, file) : undefined;
      if (source === undefined || said === undefined || said.isUp === isUp(source)) return [];
      return [
        {
          id: 'arithmetic-number-contradicts' as const,
          ...placeOfNode(file, tag.node),
          message: `The text says “${said.word}”, but ${figureInWords(source)} is ${valueInWords(source)}.`,
        },
      ];
    });
  });
};

function isUp({ figure }: KnownFigure): boolean {
  return figure.value > 0;
}

function directionAt({ node }: Component, { text }: DocumentFile): SaidDirection | undefined {
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  return directionAround(text.slice(Math.max(0, start - REACH), start), text.slice(end, end + REACH));
}
