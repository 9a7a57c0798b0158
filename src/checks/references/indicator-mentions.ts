import type { CheckContext } from '../context.ts';
import { decisionsOf, indicatorsOf, updatesOf } from '../sources.ts';
import type { Mention } from './mention.ts';

/** Every place that names an indicator to give or to show a figure of it. */
export function indicatorUses(context: CheckContext): Mention[] {
  return [...inUpdates(context), ...inDecisions(context), ...inTotals(context)];
}

/** Every place outside the texts that names an indicator. */
export function indicatorMentions(context: CheckContext): Mention[] {
  return [...indicatorUses(context), ...inExceptions(context), ...inLineages(context)];
}

function inUpdates(context: CheckContext): Mention[] {
  return updatesOf(context).flatMap(({ item: { figures, table }, file }) => [
    ...figures.map(({ indicator }, index) => ({
      file,
      keys: ['figures', index, 'indicator'],
      name: indicator,
    })),
    ...table.flatMap(({ indicators }, line) =>
      indicators.map((name, index) => ({ file, keys: ['table', line, 'indicators', index], name })),
    ),
  ]);
}

function inDecisions(context: CheckContext): Mention[] {
  return decisionsOf(context).flatMap(({ item: { resolutions }, file }) =>
    resolutions.flatMap(({ indicators }, resolution) =>
      indicators.map((name, index) => ({
        file,
        keys: ['resolutions', resolution, 'indicators', index],
        name,
      })),
    ),
  );
}

function inTotals(context: CheckContext): Mention[] {
  return indicatorsOf(context).flatMap(({ item: { parts, 'share-of': shareOf }, file }) => [
    ...parts.map((name, index) => ({ file, keys: ['parts', index], name })),
    ...(shareOf === undefined ? [] : [{ file, keys: ['share-of'], name: shareOf }]),
  ]);
}

function inExceptions(context: CheckContext): Mention[] {
  return updatesOf(context).flatMap(({ item, file }) =>
    item['small-number-exceptions'].map(({ indicator }, index) => ({
      file,
      keys: ['small-number-exceptions', index, 'indicator'],
      name: indicator,
    })),
  );
}

function inLineages(context: CheckContext): Mention[] {
  return indicatorsOf(context).flatMap(({ item: { lineage }, file }) =>
    lineage.flatMap(({ indicator }, index) =>
      indicator === undefined ? [] : [{ file, keys: ['lineage', index, 'indicator'], name: indicator }],
    ),
  );
}
