import { PeriodError, resolvePeriod } from '../domain/period.ts';
import type { Period } from '../domain/period.ts';
import { periodInWords } from '../domain/period-words.ts';
import type { Indicator, Library } from '../library/library.ts';
import type { Area } from '../schemas/site.ts';
import type { AddedFigure } from './added-figure.ts';
import { looksLike, readTyped } from './typed-figure.ts';
import { answerInWords } from './figure-answer.ts';
import type { FigureAnswer } from './figure-answer.ts';
import { isBack } from './interview.ts';
import type { Ask } from './interview.ts';
import { endOf } from './quarters.ts';
import { readDay, readQuarter } from './read-words.ts';

const HOW = `
Other figures that the report has, such as England’s, or of another indicator.
`;
const MANY = 9;

/** The quarter, the indicators that have a figure for it already, and the library it will join. */
export type Others = { taken: ReadonlySet<Indicator>; quarter: string; library: Library };

/** What a question came to: its answer, or that somebody wants to go back. */
type Answered<Value> = { value: Value } | 'back';

/**
 * Asks for the figures that a report has besides those that are due, until there is none. Whoever goes back from the first
 * question about a figure takes the one before out again; where there is none, it is `back`.
 * @param said what is still to be said before the first question
 */
export async function askOtherFigures(others: Others, ask: Ask, said = ''): Promise<AddedFigure[] | 'back'> {
  const added: AddedFigure[] = [];
  let before = `${said}${HOW}`;
  for (;;) {
    const found = await askIndicator(others, ask, before);
    before = '';
    if (found === undefined) return added;
    const figure = found === 'back' ? 'back' : await askAbout(found, others, added, ask);
    if (figure !== 'back') {
      added.push(figure);
      const { indicator, answer, area } = figure;
      before = `   = ${indicator.title}${area ? `, ${area.name}` : ''}, ${periodInWords(figure.period)}: ${answerInWords(answer, { unit: indicator.unit, measure: 'level' })}\n`;
    } else if (found === 'back') {
      const gone = added.pop();
      if (gone === undefined) return 'back';
      before = `   ${gone.indicator.title} is taken out again.\n`;
    }
  }
}

/** The indicator that somebody means; undefined when there is no figure more. */
async function askIndicator(
  { library }: Others,
  ask: Ask,
  said: string,
): Promise<Indicator | 'back' | undefined> {
  let offered: readonly Indicator[] = [];
  for (let fault = said; ;) {
    const typed = (
      await ask(`${fault}A word or two of the name of the indicator (press Enter if there is none): `)
    ).trim();
    if (typed === '') return undefined;
    if (isBack(typed) && offered.length === 0) return 'back';
    const chosen = offered[Number(typed) - 1];
    if (chosen !== undefined) return chosen;
    offered = isBack(typed) ? [] : named(typed, library);
    const [only] = offered;
    if (only !== undefined && offered.length === 1) return only;
    if (isBack(typed)) fault = '';
    else if (offered.length === 0) fault = `   No indicator has “${typed}” in its name.\n`;
    else if (offered.length > MANY)
      fault = `   ${offered.length} have that in their names. Type more of it.\n`;
    else {
      const lines = offered.map(({ title, id }, index) => `   ${index + 1}  ${title} (${id})\n`);
      fault = `${lines.join('')}   Type its number, or other words.\n`;
    }
  }
}

/** The indicator with exactly that id, or all that have every word somewhere in their names. */
function named(typed: string, { indicators }: Library): readonly Indicator[] {
  const words = typed.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const exact = indicators.filter(({ id }) => id === typed.toLowerCase());
  if (exact.length > 0) return exact;
  return indicators.filter(({ id, title, short }) => {
    const names = `${id} ${title} ${short ?? ''}`.toLowerCase();
    return words.every((word) => names.includes(word));
  });
}

async function askAbout(
  indicator: Indicator,
  { taken, quarter, library }: Others,
  added: readonly AddedFigure[],
  ask: Ask,
): Promise<AddedFigure | 'back'> {
  const home = areaOf(library.site['home-area'], library);
  const isTaken = (area: Area) =>
    (area === home && taken.has(indicator)) ||
    added.some((other) => other.indicator === indicator && (other.area ?? home) === area);
  const area = await put(
    ask,
    `${indicator.title}. For which area? (press Enter for ${home.name}) `,
    (typed): { value: Area } | { fault: string } => {
      const found = typed === '' ? home : areaNamed(typed, library);
      if (found === undefined) {
        return { fault: `Write it like ${library.site.areas.map(({ name }) => name).join(', ')}.` };
      }
      if (!isTaken(found)) return { value: found };
      return {
        fault: `${found.name} has a figure of it here already. A second one goes into the file by hand.`,
      };
    },
  );
  if (area === 'back') return 'back';
  const suggested = usualPeriod(indicator, quarter, library);
  const period = await put(ask, `For which period? (press Enter for ${suggested}) `, (typed) =>
    readPeriod(typed === '' ? suggested : typed),
  );
  if (period === 'back') return 'back';
  const measured = { unit: indicator.unit, measure: 'level' } as const;
  const answer = await put(ask, `Its figure, such as ${looksLike(measured)}: `, (typed) =>
    typed === ''
      ? { fault: 'Type it, or back.' }
      : isNumberOrReason(readTyped(typed, { indicator, measure: 'level' }, library)),
  );
  if (answer === 'back') return 'back';
  if (area.value === home) return { indicator, period: period.value, answer: answer.value };
  const source = (
    await ask('Where is it from, in the report’s words? (press Enter if it does not say) ')
  ).trim();
  if (isBack(source)) return 'back';
  const whose = { indicator, area: area.value, period: period.value, answer: answer.value };
  return source === '' ? whose : { ...whose, source };
}

/** Asks until the answer can be read. */
async function put<Value>(
  ask: Ask,
  words: string,
  read: (typed: string) => { value: Value } | { fault: string },
): Promise<Answered<Value>> {
  for (let fault = ''; ;) {
    const typed = (await ask(`${fault}${words}`)).trim();
    if (isBack(typed)) return 'back';
    const answer = read(typed);
    if ('value' in answer) return answer;
    fault = `   ${answer.fault}\n`;
  }
}

function isNumberOrReason(
  read: { value: FigureAnswer } | { fault: string },
): { value: AddedFigure['answer'] } | { fault: string } {
  if ('fault' in read) return read;
  const { value } = read;
  if (value === 'not reported') return { fault: 'Type it, or back.' };
  return { value };
}

/** A period as people write it. A single year is a calendar year, two are a council year. */
function readPeriod(typed: string): { value: Period } | { fault: string } {
  const id =
    readQuarter(typed) ??
    readDay(typed) ??
    typed.replace(/^(\d{4})\s*(?:-|–|\/|to)\s*(?:\d{2})?(\d{2})$/, '$1-$2');
  try {
    return { value: resolvePeriod(id) };
  } catch (error) {
    if (!(error instanceof PeriodError)) throw error;
    return { fault: `“${typed}” cannot be read. Write it like 2018-19-q3, 31 March 2018 or 2017-18.` };
  }
}

/** The end of the quarter where the indicator’s figures are of a day, else the quarter. */
function usualPeriod({ id }: Indicator, quarter: string, { updates }: Library): string {
  const last = updates.flatMap(({ figures }) => figures).findLast(({ indicator }) => indicator === id);
  return last !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(last.period) ? endOf(quarter) : quarter;
}

function areaNamed(typed: string, { site }: Library): Area | undefined {
  const words = typed.toLowerCase();
  return site.areas.find(({ id, name }) => id === words || name.toLowerCase() === words);
}

function areaOf(id: string, { site }: Library): Area {
  const area = site.areas.find((one) => one.id === id);
  if (area === undefined) throw new Error(`There is no area “${id}” in data/site.yaml.`);
  return area;
}
