import { withheldAt } from '../library/embargo.ts';
import type { Decision, Library, Update } from '../library/library.ts';

/** How many documents under embargo at an instant are new, changed in more than their spaces, or gone. */
export function withheldChanges(base: Library, head: Library, now: string): number {
  const [before, after] = [withheldAt(base, now), withheldAt(head, now)];
  return (['updates', 'decisions'] as const)
    .map((shelf) => {
      const was = byId<Update | Decision>(base[shelf]);
      const is = byId<Update | Decision>(head[shelf]);
      const differ = [...after[shelf]].filter((id) => said(was.get(id)) !== said(is.get(id)));
      const taken = [...before[shelf]].filter((id) => !is.has(id));
      return differ.length + taken.length;
    })
    .reduce((sum, count) => sum + count, 0);
}

function byId<Document extends { id: string }>(documents: readonly Document[]): Map<string, Document> {
  return new Map(documents.map((document) => [document.id, document]));
}

function said(document: Update | Decision | undefined): string {
  return JSON.stringify(document)?.replace(/(?:\\n|\s)+/g, ' ') ?? '';
}
