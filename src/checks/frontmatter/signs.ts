import { placeAt } from '../project/place.ts';
import type { Problem } from '../problem.ts';
import type { SourceRule } from './source.ts';
import type { Token } from './tokens.ts';

type Finding = Pick<Problem, 'id' | 'message' | 'mend'>;

/** Signs of YAML that make one value depend on another, or that readers of YAML treat differently. */
export const signs: SourceRule = (source) =>
  source.tokens.flatMap((token) => {
    const finding = findingFor(token, source.path.endsWith('.mdx') ? undefined : 0);
    if (finding === undefined) return [];
    return [{ ...finding, ...placeAt(source, token.start, token.source.length) }];
  });

/** @param opening where a line of three hyphens may stand, if anywhere: at the head of a file of data */
function findingFor({ type, source, start }: Token, opening: number | undefined): Finding | undefined {
  switch (type) {
    case 'anchor':
      return {
        id: 'frontmatter-anchor',
        message: `“${source}” would mark this value for copying elsewhere.`,
      };
    case 'alias':
      return {
        id: 'frontmatter-anchor',
        message: `“${source}” would copy a value from elsewhere, because it begins with an asterisk.`,
      };
    case 'tag':
      return {
        id: 'frontmatter-tag',
        message: `“${source}” would change how the value is read, because it begins with an exclamation mark.`,
      };
    case 'directive-line':
      return {
        id: 'frontmatter-directive',
        message: 'A line that begins with a per cent sign would change how the whole file is read.',
      };
    case 'doc-start':
      return start === opening ? undefined : secondDocument('begins another document');
    case 'doc-end':
      return secondDocument('ends the document');
    case 'explicit-key-ind':
      return {
        id: 'frontmatter-key',
        message: 'A question mark with a space behind it stands where the name of a detail belongs.',
      };
    default:
      return undefined;
  }
}

function secondDocument(does: string): Finding {
  return { id: 'frontmatter-second-document', message: `This line ${does}, in the middle of the file.` };
}
