import { resolvePeriod } from '../../domain/period.ts';
import { periodInWords } from '../../domain/period-words.ts';
import { correctedValue } from '../../library/correction-words.ts';
import { figureName } from '../../library/corrections.ts';
import type { Correction, Indicator, Library } from '../../library/library.ts';
import { correctionUrl, indicatorUrl, updateUrl } from '../../library/routes.ts';
import { absolute } from '../addresses.ts';
import type { Entry } from './entry.ts';
import { link, list, paragraph } from './html.ts';

/** Of an indicator that the registry no longer has, a number stands alone. */
const UNKNOWN = { unit: 'count' } as const;

/** A change to a published figure as an entry: what it was, what it is, and why. */
export function correctionEntry(correction: Correction, library: Library): Entry {
  const { id, on, reason, update } = correction;
  const indicator = library.indicators.find((each) => each.id === correction.indicator);
  const url = absolute(correctionUrl(id), library);
  const change = changeInWords(correction, indicator ?? UNKNOWN);
  const kind = correction.class === 'correction' ? 'Correction' : 'Revision';
  return {
    id: url,
    kind: 'correction',
    title: `${kind}: ${figureInWords(correction, indicator, library)}`,
    url,
    published: on,
    updated: on,
    summary: `${change} ${reason}`,
    content: () =>
      paragraph(change) +
      paragraph(reason) +
      list([
        link(absolute(updateUrl(update), library), 'The update whose figure was changed'),
        link(absolute(indicatorUrl(correction.indicator), library), 'The indicator and its history'),
      ]),
  };
}

/** "Care leavers in work or learning, July to September 2018 (Quarter 2, 2018 to 2019), England" */
function figureInWords(correction: Correction, indicator: Indicator | undefined, library: Library): string {
  const { period, basis, area, measure } = figureName(correction.update, correction, library);
  const areaName = library.site.areas.find(({ id }) => id === area)?.name;
  return [
    indicator?.title ?? correction.indicator,
    measure === 'change' && 'change on a year before',
    periodInWords(resolvePeriod(period, basis)),
    area !== library.site['home-area'] && areaName,
  ]
    .filter(Boolean)
    .join(', ');
}

/** "It was 65.9% and is now 65.8%." */
function changeInWords(correction: Correction, indicator: Pick<Indicator, 'unit'>): string {
  const { was, now } = correction;
  const before =
    was === 'withdrawn' ? 'It had been withdrawn' : `It was ${correctedValue(was, correction, indicator)}`;
  const after =
    now === 'withdrawn' ? 'has been withdrawn' : `is now ${correctedValue(now, correction, indicator)}`;
  return `${before} and ${after}.`;
}
