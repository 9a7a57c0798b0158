/** Files that are about one page: its data and its feed. Where the page goes, they go. */
const COMPANIONS: readonly (readonly [RegExp, string])[] = [
  [/^\/data\/(indicators\/[^/]+)\.csv$/, '/$1/'],
  [/^\/api\/v1\/((?:updates|priorities|indicators|decisions)\/[^/]+)\.json$/, '/$1/'],
  [/^\/(priorities\/[^/]+)\/feed\.xml$/, '/$1/'],
];

/** The page that a file is about: /indicators/x/ for /data/indicators/x.csv. Any other address is its own. */
export function pageOfCompanion(path: string): string {
  const found = COMPANIONS.find(([pattern]) => pattern.test(path));
  return found ? path.replace(...found) : path;
}
