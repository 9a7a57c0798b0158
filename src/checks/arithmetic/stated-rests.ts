import { sharesIn } from '../../domain/share-words.ts';
import { numbersIn } from '../../domain/prose-number.ts';
import type { Update } from '../../library/library.ts';
import { listed } from '../body/quoted.ts';
import { valueInWords } from '../figure-words.ts';
import type { Passage } from '../passages.ts';
import type { Problem } from '../problem.ts';
import type { ProseFigure } from './prose-figures.ts';

/** “The other 12%”, “the remaining 12 per cent”, “the rest, 12%”. */
const REST =
  /\bthe (?:(?:other|remaining) |rest,? (?:or |which is )?\(?)(\d+(?:\.\d+)?)(?=\s?(?:%|per ?cent(?!\p{L})))/giu;
/** Parts of whatever is found here: most passages have none of these. */
const MAY_PERCENT = /%|per ?cent/;
const MAY_REST = /\bthe (?:other|remaining|rest)\b/i;
const SOME_OF_ALL = /\b(\d[\d,]*) (?:out )?of (?:the |our |its |all )*(\d[\d,]*)\b/g;

/** A share that is told beside a rest, and by how many points it may be off. */
type Told = { percent: number; slack: number; words: string };

/** Of more shares than this some would make up any rest. */
const MOST = 6;

/**
 * A rest in per cent that does not make up the hundred with the shares told beside it, in the text or by the figures of its
 * paragraph. Where none is told there, nothing can be said of it.
 */
export function wrongRests(
  passage: Passage,
  figures: readonly ProseFigure[] = [],
  update?: Update,
): Problem[] {
  const { text } = passage;
  if (!MAY_PERCENT.test(text) || !MAY_REST.test(text)) return [];
  return [...text.matchAll(REST)].flatMap(({ 0: words, 1: digits = '', index }) => {
    const start = index + words.length - digits.length;
    const said = saidBeside(text, start);
    const groups = groupsBeside(passage, figures, update);
    const all = groups.length === 0 ? [said] : groups.map((group) => [...said, ...group]);
    const told = all.filter((group) => group.length > 0);
    if (told.length === 0 || told.some((group) => isRestOf(Number(digits), group))) return [];
    const shares = told.at(-1) ?? [];
    const message = `The text says that the rest is ${digits}%, but beside it stands ${listed(shares.map((one) => one.words))}: together they do not make 100%.`;
    return [
      {
        id: 'arithmetic-number-contradicts' as const,
        ...passage.placeOf(start, digits.length),
        message,
        mend: 'Correct the rest or the share it is left from. If the record prints it so, say that it does.',
      },
    ];
  });
}

function saidBeside(text: string, rest: number): Told[] {
  const percents = numbersIn(text).filter(({ kind, start }) => kind === 'percent' && start !== rest);
  const some = [...text.matchAll(SOME_OF_ALL)].map(([words, part = '', whole = '']) => ({
    percent: (100 * countOf(part)) / countOf(whole),
    slack: 0.5,
    words,
  }));
  return [
    ...percents.map((one) => ({
      percent: one.value,
      slack: one.isHedged ? 5 : slackOf(one),
      words: one.text,
    })),
    ...some.filter(({ percent }) => percent > 0 && percent < 100),
    ...sharesIn(text)
      .filter(({ percent }) => percent > 0 && percent < 100)
      .map((share) => ({ ...share, words: share.text })),
  ];
}

/**
 * The shares that the paragraph of a passage states, those of one place and time together; for a note to a figure, those of
 * the figure's place and time.
 */
function groupsBeside(
  { paragraph, keys = [] }: Passage,
  figures: readonly ProseFigure[],
  update: Update | undefined,
): Told[][] {
  const [list, index] = keys;
  const noted = list === 'figures' ? update?.figures[index as number] : undefined;
  const at = noted?.paragraph ?? paragraph;
  if (at === undefined) return [];
  const beside = figures.filter(
    ({ kind, source: { figure } }) =>
      kind === 'percent' &&
      figure.measure === 'level' &&
      figure.paragraph === at &&
      (noted === undefined || (figure.area === noted.area && figure.period === noted.period)),
  );
  const groups = Map.groupBy(beside, ({ source: { area, period } }) => `${area} ${period.id}`);
  return [...groups.values()].map((group) =>
    group.map(({ value, source }) => ({
      percent: value,
      slack: slackOf({ decimals: source.figure.decimals ?? 0 }),
      words: valueInWords(source),
    })),
  );
}

/** Whether a rest makes up the hundred with all of some shares, or with a few of them. */
function isRestOf(rest: number, shares: readonly Told[]): boolean {
  if (shares.length > MOST) return true;
  const sums = shares.reduce<readonly Omit<Told, 'words'>[]>(
    (all, { percent, slack }) => [
      ...all,
      ...all.map((sum) => ({ percent: sum.percent + percent, slack: sum.slack + slack })),
    ],
    [{ percent: 0, slack: 0.5 }],
  );
  return sums.some((sum) => sum.percent > 0 && Math.abs(100 - sum.percent - rest) <= sum.slack);
}

function slackOf({ decimals }: { decimals: number }): number {
  return 10 ** -decimals / 2;
}

function countOf(digits: string): number {
  return Number(digits.replaceAll(',', ''));
}
