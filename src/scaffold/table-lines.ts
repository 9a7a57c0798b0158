import type { Update } from '../library/library.ts';
import type { DueFigure } from './due-figures.ts';
import { BLANK_WORDS, yamlText } from './yaml-words.ts';

/** A line of the table that a new update takes over from an earlier one, with the figures that it states. */
export type TableLine = { indicators: string[]; hasProgress: boolean; figures: DueFigure[] };

/** The lines of an earlier update's table whose indicators are still those of a strategy in force. */
export function tableLinesOf(
  model: Update | undefined,
  due: readonly DueFigure[],
  inForce: ReadonlyMap<string, unknown>,
): TableLine[] {
  const lines = model?.table ?? [];
  return lines.flatMap(({ line, indicators, progress }) => {
    const kept = indicators.filter((indicator) => inForce.has(indicator));
    if (kept.length === 0) return [];
    const figures = due.filter(
      ({ last: { figure, update } }) => update === model && figure.paragraph === `line-${line}`,
    );
    return [{ indicators: kept, hasProgress: progress !== undefined, figures }];
  });
}

/** The table as it stands at the top of the file. */
export function tableEntries(lines: readonly TableLine[]): string[] {
  if (lines.length === 0) return [];
  return [
    'table:',
    ...lines.flatMap(({ indicators, hasProgress }, index) => [
      `  - line: ${index + 1}`,
      '    indicators:',
      ...indicators.map((indicator) => `      - ${yamlText(indicator)}`),
      ...(hasProgress ? [`    progress: ${BLANK_WORDS}`] : []),
    ]),
  ];
}
