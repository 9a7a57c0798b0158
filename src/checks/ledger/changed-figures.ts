import { dateInWords } from '../../domain/calendar-date.ts';
import { correctionsByFigure } from '../../library/corrections.ts';
import type { Correction, Library } from '../../library/library.ts';
import type { SealedFigure } from '../../library/ledger/ledger.ts';
import { sealedKey, sealedValue } from '../../library/ledger/sealed-figures.ts';
import type { Check, CheckContext } from '../context.ts';
import { figureInWords, valueInWords } from '../figure-words.ts';
import { figuresOf, placeInFigure } from '../figures.ts';
import type { SourcedFigure } from '../figures.ts';
import type { Problem } from '../problem.ts';
import { placeOfKey } from '../project/place.ts';
import { dataFileAt } from '../project/project.ts';
import { entryToCopy } from '../entry-to-copy.ts';
import { keyOfSourced, valueOf } from './figure-values.ts';
import { CORRECTIONS } from './logs.ts';
import { sealedNow } from './sealed-now.ts';

/** Published figures that have another value now, without a correction that says so or other than one says. */
export const changedFigures: Check = (context) => {
  const { library } = context;
  const sealed = sealedNow(context);
  const log = correctionsByFigure(library);
  if (sealed.length + log.size === 0) return [];
  const now = new Map(figuresOf(context).map((figure) => [keyOfSourced(figure, library), figure]));
  const changes = sealed.flatMap((last) => {
    const key = sealedKey(last.now, library.site['home-area']);
    const figure = now.get(key);
    if (figure === undefined || log.has(key) || valueOf(figure) === sealedValue(last.line)) return [];
    return [changed(figure, last.line, context)];
  });
  // Corrections made since the figure was last sealed have yet to be: the last of them says what it should be.
  const contradictions = [...log].flatMap(([key, entries]) => {
    const [figure, correction] = [now.get(key), entries.at(-1)];
    if (!figure || !correction || valueOf(figure) === correction.now) return [];
    return contradicts(figure, correction, context);
  });
  return [...changes, ...contradictions];
};

/** A figure that is not what the last correction of it says: told at both, since either may be wrong. */
function contradicts(
  figure: SourcedFigure,
  { id, was, now }: Correction,
  { project }: CheckContext,
): Problem[] {
  const isOut = now === 'withdrawn';
  const says = isOut ? 'it was withdrawn' : now === null ? 'there is none now' : `it is ${now} now`;
  const told = `${valueInWords(figure)} for ${figureInWords(figure)}`;
  const place = placeInFigure(figure);
  const here: Problem = {
    id: 'ledger-figure-changed',
    ...place,
    message: `This says ${told}, but the correction “${id}” says that ${says}.`,
    mend: `${isOut ? 'Take the figure out' : `Write ${now} here`}, or correct “now” in data/corrections.yaml.`,
  };
  const file = dataFileAt(project, CORRECTIONS);
  const index = Array.isArray(file?.yaml.data)
    ? file.yaml.data.findIndex((entry: { id?: unknown } | null) => entry?.id === id)
    : -1;
  if (file === undefined || index === -1) return [here];
  const there: Problem = {
    id: 'ledger-figure-changed',
    ...placeOfKey(file, [index, 'now'], 'value'),
    message: `This correction says that ${says}, but the update says ${told} (${place.path}, line ${place.line}).`,
    mend:
      was === valueOf(figure)
        ? 'Correct the figure in the update. If nothing was changed, take this entry out.'
        : `Write now: ${figure.figure.value} here, or correct the figure in the update.`,
  };
  return [here, there];
}

/** A figure that is not what was published. */
function changed(figure: SourcedFigure, line: SealedFigure, { library, today }: CheckContext): Problem {
  return {
    id: 'ledger-figure-changed',
    ...placeInFigure(figure),
    message: `This says ${valueInWords(figure)} for ${figureInWords(figure)}, but ${line.printed} was published on ${dateInWords(line.since)}.`,
    mend: `${putBack(line)} If the change is right, add this to data/corrections.yaml, and write why in place of ???. If the old figure was right then and better ones came later, write class: revision in it:${entryFor(figure, line, library, today)}`,
  };
}

/** Where there was no number, letters in square brackets were published: “[x]”. */
function putBack({ value, printed }: SealedFigure): string {
  if (value !== '') return `Put ${value} back.`;
  return `Put back value: null (no number), and below it the line markers: ${printed.replaceAll('] [', ', ')}.`;
}

/** The entry to write, less what only a person knows. */
function entryFor(figure: SourcedFigure, line: SealedFigure, { site }: Library, today: string): string {
  const { figure: entry, area, update } = figure;
  return entryToCopy([
    ['id', `${entry.indicator}-${entry.period}`.toLowerCase()],
    ['class', 'correction'],
    ['on', `'${today}'`],
    ['update', update.id],
    ['indicator', entry.indicator],
    ['period', `'${entry.period}'`],
    ...(entry.basis ? [['basis', entry.basis] as const] : []),
    ...(area === site['home-area'] ? [] : [['area', area] as const]),
    ...(entry.measure === 'change' ? [['measure', 'change'] as const] : []),
    ['was', line.value === '' ? 'null' : line.value],
    ['now', String(entry.value ?? 'null')],
    ['reason', '???'],
  ]);
}
