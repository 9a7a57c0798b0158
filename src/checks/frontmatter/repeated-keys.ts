import { isScalar } from 'yaml';
import type { Scalar } from 'yaml';
import { placeOf } from './rule.ts';
import type { Problem } from '../problem.ts';
import type { DetailRule, ParsedYaml } from './rule.ts';

/** Details given twice in the same block: some readers take the first, some the last, and some stop. */
export const repeatedKeys: DetailRule = (parsed) =>
  parsed.details.maps.flatMap((map) => {
    const first = new Map<unknown, Scalar>();
    const problems = map.items.flatMap(({ key }): Problem[] => {
      if (!isScalar(key)) return [];
      const earlier = first.get(key.value);
      if (earlier === undefined) {
        first.set(key.value, key);
        return [];
      }
      const { line } = placeOf(parsed, earlier);
      const message = `“${String(key.value)}” is given twice in the same place, first on line ${line}.`;
      return [{ id: 'frontmatter-repeated-key', ...placeOf(parsed, key), message }];
    });
    const lost = problems.length > 1 ? lostBeginning(parsed, [...first.values()][0]) : undefined;
    const [problem] = problems;
    return lost && problem ? [{ ...problem, ...lost }] : problems;
  });

/** Where two entries of a list have become one, each detail of the second repeats one of the first: to keep one would mix them. */
function lostBeginning(
  parsed: ParsedYaml,
  first: Scalar | undefined,
): Pick<Problem, 'message' | 'mend'> | undefined {
  const at = first?.range?.[0] ?? 0;
  const hyphen = /(?:^|\n)( *)- +$/.exec(parsed.text.slice(Math.max(0, at - 60), at));
  if (hyphen === null) return undefined;
  const beginning = `- ${String(first?.value)}: …`;
  return {
    message: `The details of another entry seem to begin here, but the line that begins it, “${beginning}”, is missing.`,
    mend: `Put that line in front of them:\n${hyphen[1] ?? ''}${beginning}`,
  };
}
