/** So many texts are remembered; then all are forgotten, and it begins anew. A development server checks for days. */
const MOST = 50_000;

/**
 * Work on a text that is done once for each text: headings and whole sentences come again from quarter to quarter, and most
 * texts of a project are the same from one check to the next.
 * @param work gives the same for the same text, and nobody changes what it gives
 */
export function byText<Result>(work: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, { result: Result }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.result;
    const result = work(text);
    if (known.size >= MOST) known.clear();
    known.set(text, { result });
    return result;
  };
}
