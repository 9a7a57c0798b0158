/** The files that go with each page of a section; `*` is the page's id. The check knows them the other way round. */
const COMPANIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['indicators', ['/data/indicators/*.csv', '/api/v1/indicators/*.json']],
  ['updates', ['/api/v1/updates/*.json']],
  ['priorities', ['/api/v1/priorities/*.json', '/priorities/*/feed.xml']],
  ['decisions', ['/api/v1/decisions/*.json']],
]);

const PAGE = /^\/([a-z]+)\/([^/#]+)\/(?:#.*)?$/;

/** The addresses of the files that are about a page: /data/indicators/x.csv and others for /indicators/x/. */
export function companionsOf(page: string): string[] {
  const [, section = '', id = ''] = PAGE.exec(page) ?? [];
  return (COMPANIONS.get(section) ?? []).map((pattern) => pattern.replace('*', id));
}

/** Each file that is about a page, with the same kind of file about another page; none where that is of another kind. */
export function companionPairs(page: string, other: string): [string, string | undefined][] {
  const isSameKind = PAGE.exec(page)?.[1] === PAGE.exec(other)?.[1];
  const others = isSameKind ? companionsOf(other) : [];
  return companionsOf(page).map((file, index) => [file, others[index]]);
}
