import { CST, Lexer } from 'yaml';

/** A piece of YAML: a sign, a value, a space. Together the pieces are the whole text. */
export type Token = { type: CST.TokenType | 'plain'; source: string; start: number };

/** Announces that a value without quotes follows. */
const PLAIN_FOLLOWS = '\u001F';
/** Other marks of the lexer, which are no part of the text. */
const MARKS: ReadonlySet<string> = new Set(['\u0002', '\u0018']);

/** The pieces of the YAML that stands from one offset of a text to another. Nothing is parsed yet, so nothing can nest. */
export function tokensOf(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  let start = from;
  let isPlain = false;
  for (const source of new Lexer().lex(text.slice(from, to))) {
    if (MARKS.has(source)) continue;
    if (source === PLAIN_FOLLOWS) {
      isPlain = true;
      continue;
    }
    tokens.push({ type: isPlain ? 'plain' : (CST.tokenType(source) ?? 'plain'), source, start });
    start += source.length;
    isPlain = false;
  }
  return tokens;
}
