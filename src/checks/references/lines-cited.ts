import type { Check, CheckContext } from '../context.ts';
import { listed } from '../body/quoted.ts';
import { indicatorsOf, updatesOf } from '../sources.ts';
import { placeOfMention } from './mention.ts';
import type { Mention } from './mention.ts';
import { outlinesOf } from './outline.ts';

/** A figure or target said to stand on a line of an update's table. */
type OnLine = Mention & { update: string; line: number; indicator: string };

/** Figures and targets cited from a line of the table that is for other indicators. Misspelt ones are reported already. */
export const linesCited: Check = (context) => {
  const outlines = outlinesOf(context);
  const isKnown = (name: string) => context.named.indicators.has(name);
  return [...figuresOnLines(context), ...targetsOnLines(context)].flatMap((cited) => {
    const there = outlines.get(cited.update)?.lines?.get(cited.line);
    if (there === undefined || there.includes(cited.indicator)) return [];
    if (![...there, cited.indicator].every(isKnown)) return [];
    const message = `Line ${cited.line} of the table in ${cited.update} is for ${listed(there)}, not for ${cited.indicator}.`;
    return [{ id: 'references-line-of-another', ...placeOfMention(cited), message }];
  });
};

function figuresOnLines(context: CheckContext): OnLine[] {
  return updatesOf(context).flatMap(({ item, file }) =>
    item.figures.flatMap(({ indicator, paragraph }, index) => {
      const line = lineOf(paragraph);
      const keys = ['figures', index, 'paragraph'];
      return line === undefined ? [] : [{ file, keys, name: paragraph, update: item.id, line, indicator }];
    }),
  );
}

function targetsOnLines(context: CheckContext): OnLine[] {
  return indicatorsOf(context).flatMap(({ item, file }) =>
    item.targets.flatMap(({ update, paragraph }, index) => {
      const line = lineOf(paragraph);
      if (line === undefined || update === undefined || paragraph === undefined) return [];
      const keys = ['targets', index, 'paragraph'];
      return [{ file, keys, name: paragraph, update, line, indicator: item.id }];
    }),
  );
}

function lineOf(citation: string | undefined): number | undefined {
  return citation?.startsWith('line-') ? Number(citation.slice('line-'.length)) : undefined;
}
