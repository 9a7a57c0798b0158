import { correctionsByFigure } from '../../library/corrections.ts';
import type { SealedFigure } from '../../library/ledger/ledger.ts';
import { renamedIndicators } from '../../library/ledger/present-names.ts';
import { sealedKey } from '../../library/ledger/sealed-figures.ts';
import type { CheckContext } from '../context.ts';
import { CORRECTIONS, REDIRECTS, isRead } from './logs.ts';
import { ledgerOf } from './read-ledger.ts';

/** A published figure: the last line of the ledger that has it, the place of that line, and what the figure is called now. */
export type SealedNow = { line: SealedFigure; index: number; now: SealedFigure };

/**
 * Every published figure of which it can be told whether it is still there: not where its update, its indicator or what
 * people say has changed could not be read, which is reported already.
 */
export function sealedNow(context: CheckContext): SealedNow[] {
  const { project, library } = context;
  const areLogsRead =
    isRead(project, CORRECTIONS, library.corrections) && isRead(project, REDIRECTS, library.redirects);
  if (!areLogsRead) return [];
  const { figures } = ledgerOf(project).ledger;
  const renamed = renamedIndicators(library.redirects);
  const log = correctionsByFigure(library);
  const last = new Map(
    figures.map((line, index) => [sealedKey(line, library.site['home-area']), { line, index }]),
  );
  const isReadable = readableIn(context);
  return [...last].flatMap(([key, { line, index }]) => {
    const indicator = renamed.get(line.indicator);
    // A figure that was withdrawn did not go on under the other name, and its corrections have the former one.
    const isSame = indicator === undefined || log.has(key);
    const now = isSame ? line : { ...line, indicator };
    return isReadable(now) ? [{ line, index, now }] : [];
  });
}

function readableIn({ library, named }: CheckContext): (line: SealedFigure) => boolean {
  const updates = new Set(library.updates.map(({ id }) => id));
  const indicators = new Set(library.indicators.map(({ id }) => id));
  return ({ update, indicator }) =>
    (updates.has(update) || !named.updates.has(update)) &&
    (indicators.has(indicator) || !named.indicators.has(indicator));
}
