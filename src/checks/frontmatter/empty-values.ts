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
        ...mendFor(key?.value, isRemark, parsed.text.slice(lineEnd)),
      },
    ];
  });

/** The marker of the same entry, some lines below: [c]. */
const MARKER_BELOW = /^(?:\n +(?!- )[^\n]*){0,12}?\n +markers:\s*(\[\w+\])/;

/** @param below what stands below the line */
function mendFor(name: unknown, isRemark: boolean, below: string): { mend?: string } {
  if (isRemark) return { mend: 'Put straight quotes around the value, with the # inside them.' };
  const marker = name === 'value' ? MARKER_BELOW.exec(below)?.[1] : undefined;
  if (marker !== undefined) {
    return {
      mend: `Write the number behind it. If ${marker} stands in place of a number, write value: null (no number).`,
    };
  }
  return name === 'value' ? { mend: `Write the number behind it. If there is none, ${NOT_AVAILABLE}.` } : {};
}

function isEmpty(value: Node | null): boolean {
  return value === null || (isScalar(value) && value.value === null && (value.source ?? '') === '');
}
