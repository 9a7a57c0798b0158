import type { Check } from '../context.ts';
import { figuresOf, identityOf, placeInFigure } from '../figures.ts';
import type { SourcedFigure } from '../figures.ts';
import { figureInWords } from '../figure-words.ts';

/** Two figures of one update for the same indicator, area, period, basis and measure. */
export const figuresUnique: Check = (context) => {
  const first = new Map<string, SourcedFigure>();
  return figuresOf(context).flatMap((figure) => {
    const key = `${figure.update.id} ${identityOf(figure)}`;
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, figure);
      return [];
    }
    const { line } = placeInFigure(earlier, 'indicator');
    const message = `The update gives ${figureInWords(figure)} twice; the first is on line ${line}.`;
    return [{ id: 'references-figure-twice', ...placeInFigure(figure, 'indicator'), message }];
  });
};
