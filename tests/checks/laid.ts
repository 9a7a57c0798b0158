import type { ProjectTree } from '../../src/checks/project/tree.ts';
import { FIGURES, UPDATE, UPDATE_TEXT, aProject, anUpdate } from './factory.ts';
import type { Details, Laid } from './factory.ts';

/** Details of one entry of a list, by key; what is left out is that of a sound entry. */
export type Entry = Readonly<Record<string, string | number | null>>;

/** An earlier update, for rules that compare two. */
export const EARLIER = 'content/updates/2017-18-q4.mdx';

/** The sound project with its update changed, and other files laid over it. */
export function withUpdate(
  details: Details,
  text = UPDATE_TEXT,
  others: Record<string, Laid> = {},
): ProjectTree {
  return aProject({ [UPDATE]: anUpdate(details, text), ...others });
}

/** A text of two paragraphs that shows no figures. */
export const PLAIN_TEXT = '1. It was a quarter like others.\n\n2. So was the one before.\n';

/** The sound project with more figures in its update, and none of them in its text. */
export function withFigures(entries: readonly Entry[], others: Record<string, Laid> = {}): ProjectTree {
  return withUpdate(
    { figures: FIGURES + list(entries.map((entry) => ({ ...FIGURE, ...entry }))) },
    PLAIN_TEXT,
    others,
  );
}

/** An update of the quarter before last, with figures of its own. */
export function anEarlierUpdate(entries: readonly Entry[], details: Details = {}): string {
  const figures = list(entries.map((entry) => ({ ...FIGURE, ...entry })));
  return anUpdate(
    { period: `'2017-18-q4'`, figures: figures || '[]', ...details },
    '1. It was a quarter like others.\n',
  );
}

/** A list as YAML, each entry by its keys; null leaves a key out. */
export function list(entries: readonly Entry[]): string {
  return entries
    .map((entry) => {
      const lines = Object.entries(entry).filter(([, value]) => value !== null);
      return lines.map(([key, value], index) => `\n  ${index === 0 ? '-' : ' '} ${key}: ${value}`).join('');
    })
    .join('');
}

const FIGURE: Entry = {
  indicator: 'schools-good-or-outstanding',
  period: `'2017-09-30'`,
  value: 90,
  paragraph: `'1'`,
};
