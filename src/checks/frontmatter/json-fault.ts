/** A piece of JSON, with the spaces in front of it. */
const PIECE =
  /[ \t\n\r]*(?:([{}[\]:,])|("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)))/uy;

/** What may come next: a value, a name, what follows either, or nothing. */
type Expected = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/**
 * Where a text stops being JSON, or undefined where it does not. JSON.parse knows too, but does not always say.
 */
export function jsonFault(text: string): number | undefined {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let end = 0;
  for (;;) {
    PIECE.lastIndex = end;
    const match = PIECE.exec(text);
    const [whole = '', sign, string, other] = match ?? [];
    const start = end + whole.search(/\S|$/);
    if (match === null)
      return expected === 'nothing' && text.slice(end).trim() === '' ? undefined : beyondSpaces(text, end);
    const next = after(
      expected,
      { sign, isString: string !== undefined, isValue: (string ?? other) !== undefined },
      open,
    );
    if (next === undefined) return start;
    expected = next;
    end += whole.length;
  }
}

type Piece = { sign: string | undefined; isString: boolean; isValue: boolean };

/** What may follow a piece, or undefined when the piece may not stand there. */
function after(
  expected: Expected,
  { sign, isString, isValue }: Piece,
  open: ('{' | '[')[],
): Expected | undefined {
  const takesValue = expected === 'value' || expected === 'value-or-end';
  const takesName = expected === 'name' || expected === 'name-or-end';
  const takesEnd = expected === 'comma-or-end' || expected === 'value-or-end' || expected === 'name-or-end';
  const inside = open.at(-1);
  if (takesName && isString) return 'colon';
  if (takesValue && isValue) return open.length > 0 ? 'comma-or-end' : 'nothing';
  if (takesValue && (sign === '{' || sign === '[')) {
    open.push(sign);
    return sign === '{' ? 'name-or-end' : 'value-or-end';
  }
  if (takesEnd && ((sign === '}' && inside === '{') || (sign === ']' && inside === '['))) {
    open.pop();
    return open.length > 0 ? 'comma-or-end' : 'nothing';
  }
  if (expected === 'comma-or-end' && sign === ',') return inside === '{' ? 'name' : 'value';
  return expected === 'colon' && sign === ':' ? 'value' : undefined;
}

function beyondSpaces(text: string, offset: number): number {
  return offset + text.slice(offset).search(/[^ \t\n\r]|$/);
}
