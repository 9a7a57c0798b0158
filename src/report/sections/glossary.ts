import type { Library } from '../../library/library.ts';
import { termUrl } from '../../library/routes.ts';
import { fieldChanges } from '../fields.ts';
import type { Labels } from '../fields.ts';
import { added, gone } from '../item.ts';
import { paired } from '../paired.ts';
import type { Item } from '../report.ts';
import { placeInData } from '../side.ts';
import type { Sides } from '../side.ts';

type Term = Library['glossary'][number];

const LABELS: Labels<Term> = { term: 'the term', stands: 'what it stands for', means: 'what it means' };

/** Terms of the glossary. */
export function glossaryItems({ base, head }: Sides): Item[] {
  const pairs = paired(base.library.glossary, head.library.glossary, ({ id }) => id);
  const more = ({ id }: Term) => ({ address: termUrl(id), ...placeInData(head, 'data/glossary.yaml', []) });
  return [
    ...pairs.added.map((term) => added(term.term, term.means, more(term))),
    ...pairs.kept.flatMap(({ was, now }) => fieldChanges(now.term, LABELS, was, now, () => more(now))),
    ...pairs.gone.map((term) => gone(term.term, term.means, { address: termUrl(term.id) })),
  ];
}
