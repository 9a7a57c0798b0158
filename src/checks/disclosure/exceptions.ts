import { dateInWords } from '../../domain/london-time.ts';
import { valueInWords } from '../figure-words.ts';
import type { CheckContext } from '../context.ts';
import { placeOfKey } from '../project/place.ts';
import { placeInFigure } from '../figures.ts';
import type { Problem } from '../problem.ts';
import { updatesOf } from '../sources.ts';
import { citedInWords, problemOf } from './finding.ts';
import type { Finding } from './finding.ts';

type Exception = { update: string; index: number } & ReturnType<
  typeof updatesOf
>[number]['item']['small-number-exceptions'][number];

/**
 * Findings as problems: those that a signed-off exception covers become notes, so that they are told each time, and an
 * exception that covers none, or none that another does not cover, is a problem itself.
 */
export function withExceptions(findings: readonly Finding[], context: CheckContext): Problem[] {
  const home = context.library.site['home-area'];
  const exceptions = exceptionsIn(context);
  const used = new Set<Exception>();
  const problems = findings.map((finding) => {
    const covering = finding.canBeExcepted
      ? exceptions.filter((exception) => covers(exception, finding, home))
      : [];
    const [first] = covering;
    if (first) used.add(first);
    return first ? noteOf(finding, first) : problemOf(finding);
  });
  return [
    ...problems,
    ...unused(
      exceptions.filter((exception) => !used.has(exception)),
      context,
    ),
  ];
}

function exceptionsIn(context: CheckContext): Exception[] {
  return context.library.updates.flatMap((update) =>
    update['small-number-exceptions'].map((exception, index) => ({ ...exception, update: update.id, index })),
  );
}

function covers(exception: Exception, { figure }: Finding, home: string): boolean {
  return (
    exception.update === figure.update.id &&
    exception.indicator === figure.indicator.id &&
    (exception.area ?? home) === figure.area &&
    (exception.period === undefined || exception.period === figure.figure.period)
  );
}

function noteOf({ figure, key }: Finding, exception: Exception): Problem {
  const signed = `Signed off by ${exception['signed-off-by']} on ${dateInWords(exception.on)}.`;
  const message = `${citedInWords(figure)} is published as ${valueInWords(figure)} by an exception: ${exception.reason} ${signed}`;
  return { id: 'disclosure-exception', ...placeInFigure(figure, key), message };
}

/** An indicator that is not there, or could not be read, has been reported already. */
function unused(exceptions: readonly Exception[], context: CheckContext): Problem[] {
  const indicators = new Set(context.library.indicators.map(({ id }) => id));
  const files = new Map(updatesOf(context).map(({ item, file }) => [item.id, file]));
  return exceptions.flatMap(({ update, index, indicator, period }): Problem[] => {
    const file = files.get(update);
    if (file === undefined || !indicators.has(indicator)) return [];
    const of = period === undefined ? `“${indicator}”` : `“${indicator}” of ${period}`;
    const message = `The exception for ${of} covers no figure of this update: none of them is about so few people.`;
    const place = placeOfKey(file, ['small-number-exceptions', index, 'indicator'], 'value');
    return [{ id: 'disclosure-exception-unused', ...place, message }];
  });
}
