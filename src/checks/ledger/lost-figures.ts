import { dateInWords } from '../../domain/calendar-date.ts';
import { correctionsByFigure } from '../../library/corrections.ts';
import { ledgerPath } from '../../library/ledger/ledger.ts';
import { sealedKey } from '../../library/ledger/sealed-figures.ts';
import { indicatorUrl, updateUrl } from '../../library/routes.ts';
import type { Check, CheckContext } from '../context.ts';
import { figuresOf } from '../figures.ts';
import type { Problem } from '../problem.ts';
import { placeOfKey } from '../project/place.ts';
import type { DocumentFile } from '../project/project.ts';
import { updatesOf } from '../sources.ts';
import { keyOfSourced } from './figure-values.ts';
import { ledgerOf } from './read-ledger.ts';
import { sealedNow } from './sealed-now.ts';
import type { SealedNow } from './sealed-now.ts';

/** Published figures that are gone without a correction that withdraws them. */
export const lostFigures: Check = (context) => {
  const sealed = sealedNow(context);
  if (sealed.length === 0) return [];
  const there = new Set(figuresOf(context).map((figure) => keyOfSourced(figure, context.library)));
  const log = correctionsByFigure(context.library);
  const wentWithPage = goneWithPage(context);
  const files = new Map(updatesOf(context).map(({ item, file }) => [item.id, file]));
  const lost = sealed.filter((figure) => {
    const key = sealedKey(figure.now, context.library.site['home-area']);
    return !there.has(key) && log.get(key)?.at(-1)?.now !== 'withdrawn' && !wentWithPage(figure);
  });
  return [...Map.groupBy(lost, ({ line }) => line.update)].flatMap(([update, figures]) => {
    const [first] = figures;
    const file = files.get(update);
    if (context.named.updates.has(update) || first === undefined || figures.length === 1)
      return figures.map((figure) => gone(figure, file));
    const message = `The update ${update} is gone, and ${figures.length} published figures with it.`;
    return [{ ...gone(first), message }];
  });
};

/** Whether a figure went with the page of its update or indicator. Where that one went is asked first. */
function goneWithPage({ project, library, named }: CheckContext): (figure: SealedNow) => boolean {
  const published = new Set(ledgerOf(project).ledger.addresses.map(({ address }) => address));
  const redirected = new Set(library.redirects.map(({ from }) => from));
  const isAskedFor = (page: string) => published.has(page) && !redirected.has(page);
  return ({ now: { update, indicator } }) =>
    (!named.updates.has(update) && isAskedFor(updateUrl(update))) ||
    (!named.indicators.has(indicator) && isAskedFor(indicatorUrl(indicator)));
}

/** Told in the file of its update, from which it was taken; where that is gone too, in the ledger. */
function gone({ line, index }: SealedNow, file?: DocumentFile): Problem {
  const { update, indicator, period, printed, since } = line;
  return {
    id: 'ledger-figure-gone',
    ...(file ? placeOfKey(file, ['figures']) : { path: ledgerPath('figures'), line: index + 2, column: 1 }),
    message: `The update ${update} gave ${printed} for “${indicator}” (${period}) on ${dateInWords(since)}. That figure is gone.`,
  };
}
