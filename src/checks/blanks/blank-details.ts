import type { ZodType } from 'zod';
import { decisionSchema } from '../../schemas/decision.ts';
import { pageSchema } from '../../schemas/page.ts';
import { updateSchema } from '../../schemas/update.ts';
import { placeOfKey } from '../project/place.ts';
import { NOT_AVAILABLE } from '../no-number.ts';
import type { Collection, DataFile, DocumentFile, Project } from '../project/project.ts';
import type { Problem } from '../problem.ts';
import { nameOf, valueAt } from '../schema/fault.ts';
import { schemaAt } from '../schema/walk-schema.ts';
import { blanksIn } from './blank.ts';

type Keys = readonly (string | number)[];

const SCHEMAS: Readonly<Record<Collection, ZodType>> = {
  updates: updateSchema,
  decisions: decisionSchema,
  pages: pageSchema,
};

/** What people call the parts of a figure. */
const PARTS_OF_FIGURES: Readonly<Record<string, string>> = {
  value: 'The figure for',
  numerator: 'How many are counted for',
  denominator: 'How many there are in all for',
  paragraph: 'The paragraph that states',
};

const WITHOUT_FIGURE = `Write the number in place of ???. If there is none, ${NOT_AVAILABLE}. If the figure is not reported at all this time, take its entry out.`;

/** The details of a file that are still to be filled in. */
export function blankDetails(file: DocumentFile | DataFile, project: Project): Problem[] {
  return blankKeys(file.yaml.data).map((keys) => ({
    ...wordsFor(keys, file, project),
    ...placeOfKey(file, keys, 'value'),
  }));
}

/** The paths of the texts that have a blank in them. */
function blankKeys(value: unknown, keys: Keys = []): Keys[] {
  if (typeof value === 'string') return blanksIn(value).length > 0 ? [keys] : [];
  if (Array.isArray(value)) return value.flatMap((item, index) => blankKeys(item, [...keys, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => blankKeys(inner, [...keys, key]));
}

function wordsFor(
  keys: Keys,
  file: DocumentFile | DataFile,
  project: Project,
): Pick<Problem, 'id' | 'message' | 'mend'> {
  const figure = figureAt(keys, file, project);
  if (figure !== undefined) return figure;
  const schema = 'collection' in file ? schemaAt(SCHEMAS[file.collection], keys) : undefined;
  const belongs = schema?.description;
  return {
    id: 'blanks-detail',
    message: `${nameOf(keys)} has still to be filled in.`,
    ...(belongs && { mend: `Write it in place of ???. What belongs there: ${lowerFirst(belongs)}` }),
  };
}

function figureAt(
  [list, index, part]: Keys,
  file: DocumentFile | DataFile,
  { data }: Project,
): Pick<Problem, 'id' | 'message' | 'mend'> | undefined {
  const what = PARTS_OF_FIGURES[String(part)];
  if (list !== 'figures' || index === undefined || what === undefined) return undefined;
  const { indicator, measure } = Object(valueAt(file.yaml.data, ['figures', index]));
  const registered = data.find(({ path }) => path === `data/indicators/${indicator}.yaml`);
  const title = String(Object(registered?.yaml.data).title ?? indicator);
  const subject = measure === 'change' && part === 'value' ? 'The change in' : what;
  const message = `${subject} “${title}” has still to be filled in.`;
  if (part === 'value') return { id: 'blanks-figure', message, mend: WITHOUT_FIGURE };
  if (part === 'paragraph') return { id: 'blanks-detail', message };
  const mend = 'Write the number in place of ???. If the report does not give it, take the line out.';
  return { id: 'blanks-figure', message, mend };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
