import { dateInWords } from '../../domain/london-time.ts';
import type { Check } from '../context.ts';
import { placeOfKey } from '../project/place.ts';
import { dataFileAt } from '../project/project.ts';
import type { DataFile } from '../project/project.ts';
import { placeInDecision } from './decision-place.ts';

/** Only a record from before the site was published here may leave blanks: a new one that claims to be old waives the law. */
export const legacyAge: Check = (context) => {
  const before = context.library.site['legacy-before'];
  return context.library.decisions
    .filter(({ legacy, made }) => legacy && made >= before)
    .map((decision) => ({
      id: 'decisions-legacy-too-new',
      ...placeInDecision(decision, ['legacy'], context),
      message: `This decision was made on ${decision.made}, but only records from before ${before} count as old ones.`,
    }));
};

/** The day before which records count as old ones is past: else every record to come could leave its blanks. */
export const legacyEnds: Check = ({ library, project, today }) => {
  const before = library.site['legacy-before'];
  const file = dataFileAt(project, 'data/site.yaml');
  if (file === undefined || before <= today || !isWritten(file)) return [];
  const message = `Records from before ${dateInWords(before)} count as old ones, but today is ${dateInWords(today)}: no record would have to be whole.`;
  return [{ id: 'decisions-legacy-to-come', ...placeOfKey(file, ['legacy-before'], 'value'), message }];
};

/** The day that holds where none is written is no slip of the council's. */
function isWritten({ yaml }: DataFile): boolean {
  return typeof yaml.data === 'object' && yaml.data !== null && 'legacy-before' in yaml.data;
}
