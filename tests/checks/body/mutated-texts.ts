import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';

/** Pieces that do harm, would do harm if they were read otherwise, or are halves of something. */
export const HOSTILE: readonly string[] = [
  ...[
    'import x from "./evil.mjs"',
    'export const a = 1',
    '\n\nimport "x"\n\n',
    '\n\nexport default 1\n\n',
    'import("x")',
  ],
  ...['{process.exit()}', '{', '}', '{`', '`}', '{/*', '*/}', '{"', '\\{', '{...x}', '${x}', '{{', '}}'],
  ...[
    '<script>',
    '</script>',
    '<script>alert(1)</script>',
    '<b>',
    '</b>',
    '<br/>',
    '<img src=x onerror=alert(1)>',
  ],
  ...[
    '<',
    '>',
    '</',
    '/>',
    '<>',
    '</>',
    '<!--',
    '-->',
    '<!',
    '<?',
    '<a href="javascript:x">',
    '<Figure.x />',
    '<svg:a />',
  ],
  ...[
    '<Note>',
    '</Note>',
    '<Note>a</Note>',
    '<Figure of="a" />',
    '<Figure of={a} />',
    '<Figure {...a} />',
    '<Figure',
    '</Figure>',
  ],
  ...[
    '<Chart of="a" />',
    '\n\n<Chart of="a" />\n\n',
    '<Fragment set:html="<b>" />',
    '<Content />',
    'of="x"',
    ' set:html="x"',
  ],
  ...[' onclick="x"', ' client:load', ' style="x"', ' class="x"', '=', '={', '="'],
  ...[
    '[a](javascript:alert(1))',
    '[a](java&#x73;cript:x)',
    '[a](<data:text/html,x>)',
    '[a](//x)',
    '[a](https://www.gov.uk/)',
    '[a](#p1)',
  ],
  ...[
    '![a b](./evil.mjs)',
    '![a b](.env?raw)',
    '![a b](/images/a.png)',
    '![](x)',
    '![a][b]',
    '[b]: ./evil.mjs',
    '\n\n[b]: javascript:x\n\n',
  ],
  ...[
    '[',
    ']',
    '(',
    ')',
    '](',
    '](javascript:x)',
    '](<',
    '"',
    "'",
    '`',
    '```',
    '\n```\n',
    '~~~',
    '~~',
    '~',
    '**',
    '*',
    '_',
    '__',
  ],
  ...[
    '&#60;',
    '&lt;',
    '&#123;',
    '&lbrace;',
    '&#x202e;',
    '&',
    '&amp;',
    '&colon;',
    '\\',
    '\\<',
    '\u200b',
    '\u0000',
    '\ufeff',
    '\u2028',
    '😀',
    '\ud83d',
  ],
  ...[
    '\n',
    '\n\n',
    '\n    ',
    '\r\n',
    '\t',
    '    ',
    '  \n',
    '\n> ',
    '\n- ',
    '\n1. ',
    '\n3. ',
    '\n# ',
    '\n## ',
    '\n---\n',
    '\n===\n',
    '\n***\n',
    '|',
    '\n|--|\n',
  ],
  ...[
    'www.example.com',
    'http://example.com',
    'https://example.com/<b>',
    'a@example.com',
    '<https://example.com>',
    'javascript:alert(1)',
  ],
  ...[
    '[^1]',
    '\n\n[^1]: a\n\n',
    ':::',
    '::a',
    '$$',
    '$x$',
    '[[a]]',
    '- [ ] a',
    '\n---\nlayout: ./evil.astro\n---\n',
    '\n+++\na = 1\n+++\n',
  ],
];

/** The blocks that the texts of the repository are made of. */
const BLOCKS = ['updates', 'decisions', 'pages']
  .flatMap((folder) => readdirSync(`content/${folder}`).map((name) => `content/${folder}/${name}`))
  .filter((path) => path.endsWith('.mdx'))
  .flatMap((path) =>
    readFileSync(path, 'utf8')
      .replace(/^---\n.*?\n---\n/s, '')
      .split(/\n\n+/),
  )
  .filter((block) => block.length < 1500);

type Mutation = {
  at: number;
  length: number;
  piece: string;
  kind: 'insert' | 'delete' | 'repeat' | 'replace';
};

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 60 }),
  piece: fc.constantFrom(...HOSTILE),
  kind: fc.constantFrom('insert', 'insert', 'delete', 'repeat', 'replace'),
});

/** Lines for the details, and below them some blocks of good texts, and what becomes of them when a few random pieces are put in, taken out or doubled. */
export const mutatedText: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.constantFrom(...BLOCKS), { minLength: 1, maxLength: 5 }),
    fc.array(mutation, { maxLength: 4 }),
  )
  .map(([blocks, mutations]) => `\n\n\n${mutations.reduce(mutate, blocks.join('\n\n'))}`);

function mutate(text: string, { at, length, piece, kind }: Mutation): string {
  const start = Math.floor(at * text.length);
  const end = Math.min(text.length, start + length);
  const slice = text.slice(start, end);
  const middle = { insert: piece + slice, delete: '', repeat: slice + slice, replace: piece }[kind];
  return text.slice(0, start) + middle + text.slice(end);
}
