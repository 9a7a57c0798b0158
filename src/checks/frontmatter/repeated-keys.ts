import { isScalar } from 'yaml';
import type { Scalar } from 'yaml';
import { placeOf } from './rule.ts';
import type { DetailRule } from './rule.ts';

/** Details given twice in the same block: some readers take the first, some the last, and some stop. */
export const repeatedKeys: DetailRule = (parsed) =>
  parsed.details.maps.flatMap((map) => {
    const first = new Map<unknown, Scalar>();
    return map.items.flatMap(({ key }) => {
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
  });
