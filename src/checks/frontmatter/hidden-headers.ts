import type { Problem } from '../problem.ts';
import { placeAt } from '../project/place.ts';
import type { SourceRule } from './source.ts';

const HEADER = /^( *)# ?([a-z][a-z\d-]*): *$/;

/**
 * The name of a list that is still behind a #, above an entry that is not: `npm run new` writes both as remarks, to be
 * uncovered. The entry would be taken for one of whatever list stands above.
 */
export const hiddenHeaders: SourceRule = (source) => {
  const problems: Problem[] = [];
  let header: { indent: string; name: string; start: number; length: number } | undefined;
  let start = source.start;
  for (const line of source.text.slice(source.start, source.end).split('\n')) {
    const [, indent, name] = HEADER.exec(line) ?? [];
    if (indent !== undefined && name !== undefined) header = { indent, name, start, length: line.length };
    else if (!/^ *(?:#|$)/.test(line)) {
      if (header && line.startsWith(header.indent) && /^ *- /.test(line)) {
        const { line: entry } = placeAt(source, start);
        problems.push({
          id: 'frontmatter-swallowed-words',
          ...placeAt(source, header.start + header.indent.length, header.length - header.indent.length),
          message: `The # hides “${header.name}:”, and yet an entry of it, on line ${entry}, is not hidden.`,
          mend: `Take away the # and the space behind it, so that the line is ${header.name}: and nothing else.`,
        });
      }
      header = undefined;
    }
    start += line.length + 1;
  }
  return problems;
};
