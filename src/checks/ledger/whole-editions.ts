import { createHash } from 'node:crypto';
import { editionPath, ledgerPath } from '../../library/ledger/ledger.ts';
import type { Check } from '../context.ts';
import type { Problem } from '../problem.ts';
import { isTableRead, ledgerOf } from './read-ledger.ts';

/** Kept editions that are not, byte for byte, what was published, and files among them that the ledger does not have. */
export const wholeEditions: Check = ({ project }) => {
  if (!isTableRead(project, 'editions')) return [];
  const { editions } = ledgerOf(project).ledger;
  const kept = new Map(
    project.texts
      .filter(({ path }) => path.startsWith('data/published/editions/'))
      .map(({ path, text }) => [path, text]),
  );
  const known = new Set(editions.map(editionPath));
  const broken = editions.flatMap((edition, index): Problem[] => {
    const path = editionPath(edition);
    const text = kept.get(path);
    if (text === undefined) {
      const message = `Edition ${edition.edition} of the update ${edition.update} was published, and its file ${path} is gone.`;
      return [
        { id: 'ledger-edition-gone', path: ledgerPath('editions'), line: index + 2, column: 1, message },
      ];
    }
    if (textHash(text) === edition.sha256) return [];
    const message = `This is not what was published as edition ${edition.edition} of the update ${edition.update}.`;
    return [{ id: 'ledger-edition-changed', path, line: 1, column: 1, message }];
  });
  const strange = [...kept.keys()].filter((path) => !known.has(path));
  return [
    ...broken,
    ...strange.map((path): Problem => {
      const message = 'This edition is not in the list of what was published.';
      return { id: 'ledger-edition-unknown', path, line: 1, column: 1, message };
    }),
  ];
};

/** The SHA-256 of a text in UTF-8, in hexadecimal digits. */
export function textHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
