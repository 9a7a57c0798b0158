import type { Indicator } from '../../library/library.ts';
import { targetsOf } from '../../library/targets.ts';
import { listed } from '../body/quoted.ts';
import type { Check } from '../context.ts';
import { detailsIn } from '../passages.ts';
import type { Passage } from '../passages.ts';
import type { Problem } from '../problem.ts';
import { indicatorsOf } from '../sources.ts';
import { targetsInWords } from './prose-targets.ts';
import { sentenceAt } from './sentence.ts';

const DEFINITION: ReadonlySet<string> = new Set(['definition']);
const MAY_TARGET = /\btarget/i;

/** “A target of less than 12”, “the target for the year is at least 90%”, “a 90% target”; not one of time: “of 45 days”. */
const TARGET =
  /\btargets?(?: (?:for|in) [^.,;:]{1,30}?)? (?:of|is|was)(?: [a-z]+){0,3}?(?: [<>≤≥]?|[<>≤≥])£?(\d[\d,]*(?:\.\d+)?)(?![\d,]*\d|[-–/]|(?: working| calendar)? (?:days?|weeks?|months?|years?|hours?|minutes?)\b)|\b(\d[\d,]*(?:\.\d+)?)(?:%| per ?cent) target\b/gi;
const OF_OTHERS = /\b(?:england|national(?:ly)?|government|region(?:al)?|other|neighbours?|no|not|if)\b/i;
const YEAR = /\b(?:19|20)\d\d\b/g;

/** Targets in the definition of an indicator that it does not have. */
export const definedTargets: Check = (context) =>
  indicatorsOf(context)
    .filter(({ item }) => MAY_TARGET.test(item.definition))
    .flatMap(({ item, file }) =>
      detailsIn(file, DEFINITION).flatMap((passage) => wrongTargets(passage, item)),
    );

function wrongTargets(passage: Passage, indicator: Indicator): Problem[] {
  return [...passage.text.matchAll(TARGET)].flatMap((found): Problem[] => {
    const digits = found[1] ?? found[2] ?? '';
    const sentence = sentenceAt(passage.text, found.index);
    const value = Number(digits.replaceAll(',', ''));
    if (isOfOthers(sentence, indicator) || isTarget(value, indicator)) return [];
    const start = found.index + found[0].indexOf(digits);
    return [
      {
        id: 'arithmetic-number-contradicts',
        ...passage.placeOf(start, digits.length),
        message: `The definition speaks of a target of ${digits}, but “${indicator.title}” has ${ownTargets(indicator)}.`,
        mend: 'Correct the definition, or the target under targets: in the same file. If there is no target there, add it.',
      },
    ];
  });
}

/** Another place's target, or that of a year for which the indicator has none. */
function isOfOthers(sentence: string, indicator: Indicator): boolean {
  const covers = (year: string) =>
    targetsOf(indicator).some(({ from, to }) => from.slice(0, 4) <= year && year <= to.slice(0, 4));
  return OF_OTHERS.test(sentence) || !(sentence.match(YEAR) ?? []).every(covers);
}

function isTarget(value: number, indicator: Indicator): boolean {
  return targetsOf(indicator).some(({ target, tolerance }) =>
    [target.value, target.baseline?.value, tolerance?.amount].includes(value),
  );
}

function ownTargets(indicator: Indicator): string {
  const targets = targetsInWords(indicator);
  return targets.length === 0
    ? 'none'
    : `${targets.length === 1 ? 'the target' : 'the targets'} ${listed(targets)}`;
}
