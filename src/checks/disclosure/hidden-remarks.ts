import { smallNumberTold } from '../../domain/disclosure/told-numbers.ts';
import type { SourcedFigure } from '../figures.ts';
import { tokensOf } from '../frontmatter/tokens.ts';
import { placeAt, rangeOfKey } from '../project/place.ts';
import { citedInWords } from './finding.ts';
import type { Finding } from './finding.ts';
import { isHidden } from './people-figures.ts';

/** “really 12”, “the true figure is 12”. */
const TRULY = /\b(?:really|actual|actually|true|truly|real|in fact)\b[^\d\n]{0,40}\d/i;

/** Remarks beside hidden figures that tell the number: no page shows them, but the files are public too. */
export function hiddenRemarks(figures: readonly SourcedFigure[], threshold: number): Finding[] {
  return figures.filter(isHidden).flatMap((source) =>
    remarksAt(source)
      .filter(({ words }) => smallNumberTold(words, threshold) !== undefined || TRULY.test(words))
      .slice(0, 1)
      .map(({ words, start }) => ({
        id: 'disclosure-hidden-given-away' as const,
        figure: source,
        key: 'value' as const,
        place: placeAt(source.file, start, words.length),
        message: `${citedInWords(source)} is hidden, but a remark beside it tells a number: “${words}”. No page shows it, but the files are public too.`,
        mend: 'Take the remark out. A file that was once public cannot be called back: if this one was, tell the maintainers.',
        canBeExcepted: false,
      })),
  );
}

/** The remarks above a figure and on its own lines, from the line behind the figure before it. */
function remarksAt({ file, index }: SourcedFigure): { words: string; start: number }[] {
  const { text } = file;
  const { end } = rangeOfKey(file, ['figures', index]);
  const before =
    index === 0 ? rangeOfKey(file, ['figures']).end : rangeOfKey(file, ['figures', index - 1]).end;
  const from = lineEnd(text, before - (text[before - 1] === '\n' ? 1 : 0));
  const to = lineEnd(text, end - (text[end - 1] === '\n' ? 1 : 0));
  if (!text.slice(from, to).includes('#')) return [];
  return tokensOf(text, from, to)
    .filter(({ type }) => type === 'comment')
    .map(({ source, start }) => ({ words: source.replace(/^#+\s*/, '').trim(), start }));
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}
