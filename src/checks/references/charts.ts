import type { Check, CheckContext } from '../context.ts';
import type { Problem } from '../problem.ts';
import { placeOfNode } from '../project/place.ts';
import { updatesOf } from '../sources.ts';
import { componentsIn } from './components-in.ts';
import { suggestion } from './mention.ts';

/**
 * `<Chart>` of an indicator that is not there, or that has no number to draw. Where a file could not be read, or a figure's
 * indicator is not known, that may be the number.
 */
export const charts: Check = (context) => {
  const { library, named } = context;
  const drawable = drawableIndicators(context);
  const figures = library.updates.flatMap((update) => update.figures);
  const isWhole =
    library.updates.length === named.updates.size &&
    figures.every(({ indicator }) => named.indicators.has(indicator));
  return updatesOf(context).flatMap(({ file }) =>
    componentsIn(file, 'Chart').flatMap(({ node, attributes: { of = '' } }) => {
      const finding = !named.indicators.has(of)
        ? unknown(of, named.indicators)
        : isWhole && !drawable.has(of)
          ? empty(of)
          : undefined;
      return finding === undefined ? [] : [{ ...finding, ...placeOfNode(file, node) }];
    }),
  );
};

/** The indicators with a level of the council's own that has a number. */
function drawableIndicators({ library }: CheckContext): ReadonlySet<string> {
  const home = library.site['home-area'];
  const figures = library.updates.flatMap((update) => update.figures);
  const levels = figures.filter(
    ({ area = home, measure, value }) => area === home && measure === 'level' && value !== null,
  );
  return new Set(levels.map(({ indicator }) => indicator));
}

function unknown(of: string, names: ReadonlySet<string>): Pick<Problem, 'id' | 'message'> {
  return {
    id: 'references-no-such-indicator',
    message: `The text has a chart of “${of}”, but there is no such indicator.${suggestion(of, names)}`,
  };
}

function empty(of: string): Pick<Problem, 'id' | 'message'> {
  return {
    id: 'references-chart-empty',
    message: `The text has a chart of “${of}”, but no update has a number of the council’s own to draw.`,
  };
}
