import { createHash } from 'node:crypto';
import { paragraphAnchor } from '../../domain/paragraph-number.ts';
import { paragraphsOf } from '../../library/paragraphs.ts';
import type { Library, Update } from '../../library/library.ts';
import type { Paragraph } from '../../library/paragraphs.ts';
import type { SealedAddress } from '../../library/ledger/ledger.ts';
import { updateUrl } from '../../library/routes.ts';
import { addressesOf } from '../body/addresses.ts';
import type { Project } from '../project/project.ts';

/** Places that are cited by their number: paragraphs, lines of the table of indicators, resolutions. */
const CITED = /^(?:p\d+[a-z]*|line-\d+|r\d+)$/;

/** Pages whose every place is an entry with an address of its own. */
const LISTS: ReadonlySet<string> = new Set(['/glossary/', '/commitments/', '/corrections/']);

/**
 * Every address of a project that readers may keep for good: its pages and files, and the places on them that are cited.
 * Headings are left out, which may be reworded.
 */
export function addressesToSeal(project: Project, library: Library, since: string): SealedAddress[] {
  const words = fingerprints(library);
  const { paths, anchorsOf } = addressesOf(project);
  return [...paths].toSorted().flatMap((path) => {
    const anchors = anchorsOf(path);
    const cited = anchors === undefined || anchors === 'unknown' ? [] : [...anchors];
    const places = cited
      .filter((anchor) => CITED.test(anchor) || (LISTS.has(path) && anchor !== 'main'))
      .map((anchor) => `${path}#${anchor}`);
    return [path, ...places].map((address) => ({ address, since, words: words.get(address) ?? '' }));
  });
}

const known = new WeakMap<Library, ReadonlyMap<string, string>>();

/** The fingerprints of all numbered paragraphs of updates, by their addresses. */
export function fingerprints(library: Library): ReadonlyMap<string, string> {
  const found =
    known.get(library) ??
    new Map(
      library.updates.flatMap((update) =>
        readable(update, library).map(({ number, text }) => [
          `${updateUrl(update.id)}#${paragraphAnchor(number)}`,
          fingerprint(text),
        ]),
      ),
    );
  known.set(library, found);
  return found;
}

/** The paragraphs of an update; none where its text has a fault, which is reported already. */
function readable(update: Update, library: Library): readonly Paragraph[] {
  try {
    return paragraphsOf(update, library);
  } catch {
    return [];
  }
}

/** What tells one paragraph from another whatever its figures, signs and capitals: they may be corrected. */
function fingerprint(text: string): string {
  const letters = text.toLowerCase().replace(/[^\p{L}]/gu, '');
  return createHash('sha256').update(letters).digest('hex').slice(0, 12);
}
