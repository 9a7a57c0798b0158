import { sharesIn } from '../../domain/share-words.ts';
import { saysValue } from '../../domain/prose-number.ts';
import type { ProseNumber } from '../../domain/prose-number.ts';
import type { Indicator } from '../../library/library.ts';
import type { KnownFigure } from '../figures.ts';
import type { Passage } from '../passages.ts';
import { isWithin } from '../paragraphs.ts';
import { kindOf, nounOf, overlap } from './prose-figures.ts';
import type { ProseFigure } from './prose-figures.ts';
import { isCalledTarget } from './prose-targets.ts';
import { saidNumbersIn } from './said-numbers.ts';
import { sentenceAt } from './sentence.ts';

/** A number that no published figure accounts for, and where it stands. */
export type LooseNumber = { number: ProseNumber; passage: Passage };

/** How much of an indicator's title must stand in the passage of a number that may be meant for its figure. */
const NAMED = 0.6;
/** Less will do where the paragraph as a whole is on the indicator. */
const PARTLY_NAMED = 0.3;
const ALL_NAMED = 0.9;

/** What follows a number that bounds or describes, and counts nothing: 3 or more placements, 2 and a half years. */
const DESCRIBES = /^ (?:or (?:more|fewer|less|over|under)|and a half|(?:to|and) \d)/;

/**
 * The number in some passages that stands where a figure should: of its kind, beside words of its indicator's title, and none
 * of the figures stated there. Of several, the one in whose sentence most of the title stands.
 */
export function looseNumber(
  passages: readonly Passage[],
  source: KnownFigure,
  key: 'value' | 'numerator' | 'denominator',
  published: readonly ProseFigure[],
): LooseNumber | undefined {
  const { indicator } = source;
  const kind = key === 'value' ? kindOf(source) : 'count';
  const noun = nounOf(indicator);
  const whole = passages.map(({ text }) => text).join(' ');
  const candidates = passages.flatMap((passage) =>
    saidNumbersIn(passage.text)
      .filter(({ number }) => isOfKind(number, kind))
      .filter(({ number }) => !isAccountedFor(number, passage, source, published))
      .filter(
        ({ number }) => kind !== 'count' || number.words.includes(noun) || isOn(passage, whole, indicator),
      )
      .map(({ number }) => ({ number, passage })),
  );
  const rank = ({ number, passage }: LooseNumber) =>
    overlap(sentenceAt(passage.text, number.start), indicator);
  return candidates.reduce<LooseNumber | undefined>(
    (best, one) => (best === undefined || rank(one) > rank(best) ? one : best),
    undefined,
  );
}

function isOn({ text }: Passage, whole: string, indicator: Indicator): boolean {
  const share = overlap(text, indicator);
  return share >= NAMED || (share >= PARTLY_NAMED && overlap(whole, indicator) >= ALL_NAMED);
}

/** A number without its unit may be meant for a figure of any unit that is no share. */
function isOfKind(number: ProseNumber, kind: ReturnType<typeof kindOf>): boolean {
  return number.kind === kind || (number.kind === 'count' && kind !== 'percent');
}

/** A count may be one of any other paragraph's that counts the same; a share must be of this paragraph. */
function isAccountedFor(
  number: ProseNumber,
  { text }: Passage,
  { figure }: KnownFigure,
  published: readonly ProseFigure[],
): boolean {
  const behind = text.slice(number.start + number.text.length);
  if (isCalledTarget(text, number) || DESCRIBES.test(behind)) return true;
  if (
    sharesIn(text).some(
      (share) => share.start <= number.start && number.start < share.start + share.text.length,
    )
  )
    return true;
  return published.some(
    (one) =>
      saysValue(number, one.value) &&
      (isWithin(one.source.figure.paragraph, figure.paragraph) ||
        (number.kind === 'count' && number.words.includes(one.noun))),
  );
}
