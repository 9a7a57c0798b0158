const ABSOLUTE_LINE = /^(?:M|L)-?[\d.]+,-?[\d.]+(?:[ML]-?[\d.]+,-?[\d.]+)*$/;
const VERTEX = /([ML])(-?[\d.]+),(-?[\d.]+)/g;

/**
 * A path of straight lines with each vertex written from the one before, which takes two thirds of the bytes. Differences
 * are taken between the rounded positions, so nothing adds up over a thousand of them. Other paths are returned as they are.
 * @param path coordinates with one decimal at most
 */
export function relativePath(path: string): string {
  if (!ABSOLUTE_LINE.test(path)) return path;
  let [x, y] = [0, 0];
  return [...path.matchAll(VERTEX)]
    .map(([, command, nextX, nextY]) => {
      const [dx, dy] = [tenths(nextX) - x, tenths(nextY) - y];
      [x, y] = [x + dx, y + dy];
      return command === 'M' ? `M${written(x)}${joined(y)}` : `l${written(dx)}${joined(dy)}`;
    })
    .join('');
}

/** Whole tenths, so that sums stay exact. */
function tenths(number: string | undefined): number {
  return Math.round(Number(number) * 10);
}

function written(inTenths: number): string {
  return String(inTenths / 10).replace(/^(-?)0\./, '$1.');
}

/** A second coordinate needs a space before it unless its sign parts it from the first. */
function joined(inTenths: number): string {
  const text = written(inTenths);
  return text.startsWith('-') ? text : ` ${text}`;
}
