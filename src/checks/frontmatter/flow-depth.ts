import { placeAt } from '../project/place.ts';
import type { SourceRule } from './source.ts';

/** Of brackets within brackets. The details need one: markers: [p]. */
const DEEPEST = 20;

/** Brackets within brackets, counted by what they are to a reader of YAML: those in quotes are text. */
export const flowDepth: SourceRule = (source) => {
  let depth = 0;
  for (const { type, start } of source.tokens) {
    if (type === 'flow-seq-start' || type === 'flow-map-start') depth += 1;
    if (type === 'flow-seq-end' || type === 'flow-map-end') depth -= 1;
    if (depth > DEEPEST) {
      const message = `More than ${DEEPEST} brackets stand within each other here.`;
      return [{ id: 'bytes-nesting', ...placeAt(source, start), message }];
    }
  }
  return [];
};
