import { dateInWords } from '../../domain/london-time.ts';
import type { Decision } from '../../library/library.ts';
import type { Check, CheckContext } from '../context.ts';
import type { Problem } from '../problem.ts';
import { documentOf } from '../project/project.ts';
import { placeInDecision } from './decision-place.ts';

/** What makes two records those of one decision: what they share, and how that is told. */
type Sameness = { key: string; how: string; mend?: string; isSo?: (earlier: Decision) => boolean };

const MEND_OF_NOTES =
  'Keep one of the two files. If they are two decisions, say in the resolutions of each, below notes:, which paragraph of the update it is on.';

/**
 * No decision is recorded in two files. The same day and the same title are the same decision; so is what the same body
 * decided on the same day in the same words, whatever its title; and so is, in whatever words, what the same body decided on
 * the same parts of an update, on the same day or in records that were published on the same day.
 */
export const sameDecision: Check = (context) => {
  const seen = new Map<string, Decision[]>();
  return context.library.decisions.flatMap((decision): Problem[] => {
    const ways = waysToBeSame(decision, context);
    const [again] = ways.flatMap((way) => {
      const earlier = seen.get(way.key)?.find((other) => way.isSo?.(other) ?? true);
      return earlier
        ? [[problem(decision, earlier, way, context), problem(earlier, decision, way, context)]]
        : [];
    });
    for (const { key } of ways) seen.set(key, [...(seen.get(key) ?? []), decision]);
    return again ?? [];
  });
};

function waysToBeSame(decision: Decision, context: CheckContext): Sameness[] {
  const { made, title, body, update, published } = decision;
  const own = notedBy(decision);
  const notesAlike = (earlier: Decision) => areWithin(own, notedBy(earlier));
  const subject = `${update} ${bodyOf(body)}`;
  return [
    { key: `title: ${made} ${plainly(title)}`, how: 'with this title' },
    { key: `words: ${wordsOf(decision, context)}`, how: 'that says the same under another title' },
    {
      key: `made: ${made} ${subject}`,
      how: `by the same body on the same part of the update ${update}, in other words`,
      mend: MEND_OF_NOTES,
      isSo: notesAlike,
    },
    ...(published === undefined
      ? []
      : [
          {
            key: `published: ${published} ${subject}`,
            how: `by the same body on the same part of the update ${update}, published on the same day`,
            mend: MEND_OF_NOTES,
            isSo: notesAlike,
          },
        ]),
  ];
}

/** What a decision notes: the whole of an update, or paragraphs of it. One that does not say is on the whole of its update. */
function notedBy({ update, resolutions }: Decision): ReadonlySet<string> {
  const noted = resolutions.flatMap(({ notes }) =>
    notes.map((note) => `${note.update} ${note.paragraph ?? ''}`),
  );
  return new Set(noted.length > 0 ? noted : [`${update} `]);
}

function areWithin(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.isSubsetOf(b) || b.isSubsetOf(a);
}

/** All that a record says but for its title. */
function wordsOf(
  { id, made, body, update, summary, resolutions }: Decision,
  { project }: CheckContext,
): string {
  const text = documentOf(project, 'decisions', id)?.body.trim() ?? '';
  const resolved = resolutions.map((resolution) => resolution.text);
  return [made, update, ...[body, summary, ...resolved, text].map(plainly)].join('; ');
}

function problem(
  decision: Decision,
  earlier: Decision,
  { how, mend }: Sameness,
  context: CheckContext,
): Problem {
  const message = `content/decisions/${earlier.id}.mdx also records a decision of ${dateInWords(earlier.made)} ${how}.`;
  const place = placeInDecision(decision, ['title'], context);
  return { id: 'decisions-twice', ...place, message, ...(mend && { mend }) };
}

/** “The Cabinet” is Cabinet. */
function bodyOf(body: string): string {
  return plainly(body).replace(/^the /, '');
}

function plainly(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
