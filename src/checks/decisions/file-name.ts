import { weekdayDateInWords } from '../../domain/london-time.ts';
import type { Check } from '../context.ts';
import type { Problem } from '../problem.ts';
import { placeInDecision } from './decision-place.ts';

/** The name of a decision's file, which is its address for ever, begins with the day it was made. */
export const fileName: Check = (context) =>
  context.library.decisions.flatMap((decision): Problem[] => {
    const { id, made } = decision;
    if (id.startsWith(`${made}-`)) return [];
    const message = `The decision was made on ${weekdayDateInWords(made)}, but its file is named ${id}.mdx.`;
    const slug = id.replace(/^[\d-]+(?=[a-z])/, '');
    const mend = `Correct the line made:, or name the file ${made}-${slug}.mdx.`;
    return [{ id: 'decisions-file-name', ...placeInDecision(decision, ['made'], context), message, mend }];
  });
