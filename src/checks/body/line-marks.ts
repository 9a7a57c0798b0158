import type { MdastNode } from 'satteri';
import { sourceOf } from './body.ts';
import type { Body } from './body.ts';

/** What looks like the number of a paragraph at the beginning of a line that is none. */
export type LineMark = {
  mark: string;
  /** Undefined for a letter. */
  number: number | undefined;
  /** Where it stands in the file. */
  at: number;
  /** Whether it stands at the very beginning, and not straight below another line. */
  isFirst: boolean;
  /** What keeps it from being a number, where it is more than the line above. */
  fault: string | undefined;
  /** Whether nothing but a paragraph begins so. A sentence may begin with “2 schools” or “2, 3 and 4”. */
  isSure: boolean;
};

type Form = { pattern: RegExp; isSure: boolean; fault?: (mark: string) => string };

const FORMS: readonly Form[] = [
  {
    pattern: /\(?(?:(\d{1,4})|[a-z]|[ivxl]{2,6})[.)](?=[ \t])/y,
    isSure: true,
  },
  {
    pattern: /(\d{1,4})[.)](?=[\p{L}<*_“"])/uy,
    isSure: true,
    fault: (mark) => `There is no space behind “${mark}”`,
  },
  {
    pattern: /(\d{1,4})\\[.)]/y,
    isSure: true,
    fault: (mark) => `There is a backslash in “${mark}”`,
  },
  {
    pattern: /[*_]{1,3}(\d{1,4})(?:[.)]?[*_]{1,3}[.)]?|[.)](?=[ \t]))/y,
    isSure: true,
    fault: () => 'There are signs for bold or slanted words at the number',
  },
  {
    pattern: /#{1,6}(\d{1,4})[.)]/y,
    isSure: true,
    fault: () => 'There is a # in front of the number',
  },
  {
    pattern: /(\d{1,4})(?:\.\)|[ \t]+[.)](?=[ \t]))/y,
    isSure: true,
    fault: (mark) => `“${mark}” is not a number with a full stop straight behind it`,
  },
  {
    pattern: /[-–—+](\d{1,4})[.)](?=[ \t])/y,
    isSure: true,
    fault: (mark) => `There is a sign in front of the number in “${mark}”`,
  },
  // Parts as some reports number them: 6a. and 6.1.
  { pattern: /\d{1,3}(?:[a-z]|\.\d{1,2})[.)](?=[ \t])/y, isSure: true },
  {
    pattern: /(\d{1,4}):(?=[ \t])/y,
    isSure: true,
    fault: (mark) => `“${mark}” does not end with a full stop`,
  },
  {
    pattern: /(\d{1,4})(?:[;,]|[ \t]*[-–—])(?=[ \t])/y,
    isSure: false,
    fault: (mark) => `“${mark}” does not end with a full stop`,
  },
  {
    pattern: /(\d{1,4})(?=[ \t]+\p{Lu})/uy,
    isSure: false,
    fault: (mark) => `There is no full stop behind “${mark}”`,
  },
];

/** The marks at the beginnings of the lines of a paragraph, in reading order. */
export function lineMarksIn(body: Body, paragraph: MdastNode): LineMark[] {
  const source = sourceOf(body, paragraph);
  const start = paragraph.position?.start.offset ?? 0;
  return [...source.matchAll(/(?:^|\n)[ \t]*/g)].flatMap(({ 0: space, index }) => {
    const at = index + space.length;
    for (const { pattern, isSure, fault } of FORMS) {
      pattern.lastIndex = at;
      const match = pattern.exec(source);
      if (match === null) continue;
      const [mark, digits] = match;
      const isFirst = at === 0;
      const number = digits === undefined ? undefined : Number(digits);
      return [{ mark, number, at: start + at, isFirst, fault: fault?.(mark), isSure }];
    }
    return [];
  });
}
