import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { PROBLEMS } from '../../src/checks/catalogue.ts';

/** Words of craft. Behind each, what explains it: it may be used only where one of these stands beside it. */
const JARGON: readonly (readonly [word: RegExp, explained?: RegExp])[] = [
  [/\b(?:yaml|json|mdx|frontmatter|markdown|css|javascript)\b(?<!\.(?:yaml|json|mdx))/i],
  [/\b(?:schemas?|pars(?:e[rsd]?|ing)|slugs?|tokens?|syntax|regex|enum|metadata|markup)\b/i],
  [/\b(?:booleans?|integers?|strings?|arrays?|objects?|nodes?|attributes?|components?|elements?)\b/i],
  [/(?<!passwords? and )\bkeys?\b(?! (?:priorit|decision)|-| makes)/i],
  [/\bids?\b(?!:)/i, /short name/],
  [/\bid:/, /short name/],
  [/\bnull\b/, /no number|no value|where there (?:is|was) none|cannot be null/],
  [/\bmarkers?\b(?!:)/i],
  [/\bnumerators?\b/i, /counted|lines? numerator:/],
  [/\bdenominators?\b/i, /in all|line denominator:|lines numerator: and denominator:/],
  [/\blineage\b/i, /earlier and later/],
  [/\bbasis\b(?!:)/i],
  [/\b(?:nested|nesting|(?<!data\/)redirect(?:ed|s)?|override(?!:)|indent(?!ed)|delimiters?|anchors?)\b/i],
  [/\bencoding\b/i, /how letters are stored/],
  [/\b(?:commits?|branch(?:es)?|merged?|repository|rebase)\b/i],
  [/\bpull request\b/i, /a proposed change/],
  [/\bgit\b/i, /in the terminal/],
];

const titlesAndMends = Object.entries(PROBLEMS).flatMap(([id, { title, mend }]) => [
  [`the title of ${id}`, title] as const,
  [`the mend of ${id}`, mend] as const,
]);

describe('whoever has never seen a program understands', () => {
  test.each(titlesAndMends)('%s', (_which, words) => expect(jargonIn(words)).toEqual([]));

  test('every sentence in the code of the check', () => {
    const files = globSync('src/{checks,schemas}/**/*.ts').toSorted();
    expect(files.length).toBeGreaterThan(200);
    const found = files.flatMap((file) =>
      sentencesIn(file).flatMap((words) => jargonIn(words).map((word) => `${file}: ${word}: ${words}`)),
    );
    expect(found).toEqual([]);
  });

  test('and a word of craft would be found', () => {
    expect(jargonIn('Write the id of the area.')).toEqual(['id']);
    expect(jargonIn('Write the short name (id) of the area.')).toEqual([]);
    expect(jargonIn('Write value: null and markers: [c].')).toEqual(['null']);
  });
});

describe('what people copy stands in straight quotes', () => {
  test.each(titlesAndMends)('%s', (_which, words) => {
    expect(words).not.toMatch(/[\w-]+[:=] ?[‘’“”]/);
  });
});

function jargonIn(words: string): string[] {
  return JARGON.flatMap(([word, explained]) => {
    const found = word.exec(words)?.[0];
    return found === undefined || explained?.test(words) === true ? [] : [found];
  });
}

/** Texts of a program that are sentences: with a capital letter, and several words. What is inserted is shown as “…”. */
function sentencesIn(path: string): string[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text);
    if (ts.isTemplateExpression(node)) {
      found.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…'));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found.filter((text) => /[a-z…,;:] [a-z(“][a-z]* [a-z]/.test(text));
}
