import { added, changed, gone } from '../item.ts';
import { paired } from '../paired.ts';
import type { Item } from '../report.ts';
import type { Reading } from '../side.ts';

/** An address that is safe to name as one. */
const ADDRESS = /^\/[\w./-]+$/;

/** Files that are published as they are, pictures above all. */
export function pictureItems(base: Reading, head: Reading): Item[] {
  const { added: fresh, kept, gone: lost } = paired([...base.digests], [...head.digests], ([path]) => path);
  const more = (path: string) => {
    const address = path.slice('public'.length);
    return ADDRESS.test(address) ? { address } : {};
  };
  return [
    ...fresh.map(([path]) => added(nameOf(path), undefined, { ...more(path), file: path })),
    ...kept
      .filter(({ was, now }) => was[1] !== now[1])
      .map(({ now: [path] }) =>
        changed(nameOf(path), 'another file', 'this file', { ...more(path), file: path }),
      ),
    ...lost.map(([path]) => gone(nameOf(path), undefined, more(path))),
  ];
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
