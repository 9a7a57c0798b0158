import { periodInBrief } from '../../domain/period-words.ts';
import type { Indicator, Library } from '../../library/library.ts';
import type { Observation } from '../../library/observations.ts';
import { indicatorUrl } from '../../library/routes.ts';
import { homeSeries } from '../../library/series.ts';
import { changed } from '../item.ts';
import { paired } from '../paired.ts';
import type { Item } from '../report.ts';
import type { Sides } from '../side.ts';
import { figurePairs, moreOf, nameOf } from './figures.ts';

type Judgement = {
  name: string;
  of(observation: Observation): { says: string; reasons: string[] } | undefined;
};

const JUDGEMENTS: readonly Judgement[] = [
  {
    name: 'against its target',
    of: ({ status }) => status && { says: status.status, reasons: status.reasons },
  },
  {
    name: 'where it went',
    of: ({ direction }) => direction && { says: direction.direction, reasons: direction.reasons },
  },
];

const NOT_SAID = 'not said';

/** Published figures that are judged otherwise than before, and indicators whose newest figure is. */
export function judgementItems(sides: Sides): Item[] {
  return [...judgedOtherwise(sides), ...newestJudgedOtherwise(sides)];
}

function judgedOtherwise(sides: Sides): Item[] {
  return figurePairs(sides).kept.flatMap(({ was, now }) =>
    flips(was.observation, now.observation).map(({ name, before, after, reasons }) =>
      changed(`${nameOf(now, sides.head)}: ${name}`, before ?? NOT_SAID, after ?? NOT_SAID, {
        ...moreOf(now, sides.head),
        why: reasons,
      }),
    ),
  );
}

/** A newest figure that is the first to be judged has flipped nothing: it is told of as a new figure. */
function newestJudgedOtherwise({ base, head }: Sides): Item[] {
  const { kept } = paired(base.library.indicators, head.library.indicators, ({ id }) => id);
  return kept.flatMap(({ was, now }) => {
    const [earlier, later] = [newestOf(was, base.library), newestOf(now, head.library)];
    if (earlier === undefined || later === undefined || earlier.period.id === later.period.id) return [];
    return flips(earlier, later).flatMap(({ name, before, after, reasons }) => {
      if (before === undefined || after === undefined) return [];
      const [was, is] = [periodInBrief(earlier.period), periodInBrief(later.period)];
      return changed(`${now.title}: ${name}`, `${before} (${was})`, `${after} (${is})`, {
        address: indicatorUrl(now.id),
        why: reasons,
      });
    });
  });
}

function newestOf(indicator: Indicator, library: Library): Observation | undefined {
  return homeSeries(indicator, library).at(-1);
}

type Flip = { name: string; before: string | undefined; after: string | undefined; reasons: string[] };

/** What is said otherwise of two figures. */
function flips(was: Observation, now: Observation): Flip[] {
  return JUDGEMENTS.flatMap(({ name, of }) => {
    const [before, after] = [of(was), of(now)];
    if (before?.says === after?.says) return [];
    return [{ name, before: before?.says, after: after?.says, reasons: after?.reasons ?? [] }];
  });
}
