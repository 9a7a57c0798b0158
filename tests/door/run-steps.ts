import { FAILED, countsInWords } from './counts.ts';
import type { Counts } from './counts.ts';
import type { Step } from './steps.ts';

/**
 * The steps with the given names, in the order of the steps; all of them when no name is given.
 * @throws RangeError when there is no step of a name
 */
export function pickSteps(steps: readonly Step[], names: readonly string[]): readonly Step[] {
  const known = steps.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new RangeError(`There is no step “${unknown}”; the steps are ${known.join(', ')}.`);
  return names.length === 0 ? steps : steps.filter(({ name }) => names.includes(name));
}

/**
 * Runs steps in their order, each whatever became of those before it. Only a step that needs a failed one is not run:
 * it counts as failed, for what it would have found is not known.
 */
export function runSteps(steps: readonly Step[], print: (line: string) => void = console.log): Counts[] {
  const failed = new Set<string>();
  return steps.map((step) => {
    const missing = step.needs !== undefined && failed.has(step.needs) ? step.needs : undefined;
    print(`\n── ${step.name}`);
    if (missing !== undefined) print(`Not run: it needs what the step “${missing}” makes.`);
    const counts = missing === undefined ? step.run() : FAILED;
    if (counts.failed > 0) failed.add(step.name);
    print(`${step.name}: ${countsInWords(counts)}`);
    return counts;
  });
}
