import { isScalar } from 'yaml';
import type { Node } from 'yaml';
import { NOT_AVAILABLE } from '../no-number.ts';
import { placeAt } from '../project/place.ts';
import { placeOf } from './rule.ts';
import type { DetailRule } from './rule.ts';

/** Details with nothing behind their name: forgotten, or swallowed by a # that begins a remark. */
export const emptyValues: DetailRule = (parsed) =>
  parsed.details.details.flatMap(({ key, value }) => {
    if (!isEmpty(value)) return [];
    const [start = parsed.start] = (key ?? value)?.range ?? [];
    const lineEnd = parsed.text.indexOf('\n', start);
    const rest = parsed.text.slice(start, lineEnd === -1 ? undefined : lineEnd);
    const what =
      key === undefined
        ? 'There is nothing behind this hyphen'
        : `There is nothing behind “${String(key.value)}:”`;
    const isRemark = /:\s+#/.test(rest);
    return [
      {
        id: 'frontmatter-empty-value',
        ...(key ? placeOf(parsed, key) : placeAt(parsed, Math.max(0, parsed.text.lastIndexOf('-', start)))),
        message: isRemark ? `${what}: the sign # makes the rest of the line a remark.` : `${what}.`,
        ...mendFor(key?.value, isRemark),
      },
    ];
  });

function mendFor(name: unknown, isRemark: boolean): { mend?: string } {
  if (isRemark) return { mend: 'Put straight quotes around the value, with the # inside them.' };
  return name === 'value' ? { mend: `Write the number behind it. If there is none, ${NOT_AVAILABLE}.` } : {};
}

function isEmpty(value: Node | null): boolean {
  return value === null || (isScalar(value) && value.value === null && (value.source ?? '') === '');
}
