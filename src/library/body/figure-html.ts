import { correctedValue } from '../correction-words.ts';
import type { Observation } from '../observations.ts';
import { correctionUrl, indicatorUrl } from '../routes.ts';
import { escapeHtml } from './escape-html.ts';
import { figurePartText } from './figure-reference.ts';
import type { FigureReference } from './figure-reference.ts';

/**
 * A figure in a sentence as HTML: a link to its indicator and, where it was changed, what it was before. Without a space
 * around it, since a full stop may follow.
 */
export function figureHtml(observation: Observation, reference: FigureReference): string {
  const { indicator, corrections } = observation;
  const figure = `<a class="ql-figure" href="${indicatorUrl(indicator.id)}">${escapeHtml(figurePartText(observation, reference))}</a>`;
  const latest = corrections.at(-1);
  // Where a part of the figure is shown, such as its numerator, the change is told where the whole one stands.
  if (latest === undefined || reference['part'] !== undefined) return figure;
  const was = escapeHtml(correctedValue(latest.was, latest, indicator));
  return `${figure} <a href="${correctionUrl(latest.id)}">[r, was ${was}]</a>`;
}
