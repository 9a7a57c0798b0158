import fc from 'fast-check';
import type { ProjectTree } from '../../../src/checks/project/tree.ts';
import { HOSTILE } from './mutated-texts.ts';

/** What harms details and data: signs of YAML and JSON, and values that readers take differently. */
const HOSTILE_DETAILS = [
  ...[
    '&a ',
    '*a',
    '!!js/function ',
    '!x ',
    '<<: *a\n',
    '%YAML 1.1\n',
    '---\n',
    '...\n',
    '? a\n: b\n',
    '\n---js\n',
  ],
  ...[
    '1e3',
    '0x10',
    '012',
    '1_000',
    '1:30',
    '.inf',
    '.nan',
    '-0',
    '+5',
    'yes',
    'no',
    'on',
    '~',
    'null',
    'TRUE',
  ],
  ...[
    '2018-09-30',
    `'`,
    '"',
    '“',
    '”',
    '‘',
    '|',
    '>',
    '|+\n',
    '>-\n  ',
    '{a: b}',
    '[a, b]',
    '[',
    ']',
    '{',
    '}',
    ',',
  ],
  ...[
    ': ',
    ':',
    ' #',
    '#',
    '- ',
    '\n- ',
    '\n  ',
    '\n    - ',
    '\t',
    '\n\t',
    '@',
    '%',
    '`',
    '\\',
    '\\u202e',
    '\\N',
  ],
  ...[
    '__proto__: 1\n',
    'constructor: 1\n',
    'layout: ./evil.astro\n',
    'slug: x\n',
    'draft: true\n',
    'title: x\n',
  ],
  ...[
    '\u00a0',
    '\u0085',
    '\u2028',
    '\u200b',
    '\u202e',
    '\ufeff',
    '\r',
    '\r\n',
    '\u0000',
    '\u043e',
    'e\u0301\u0301\u0301',
  ],
  ...[
    '<script>alert(1)</script>',
    'javascript:alert(1)',
    '[a](javascript:x)',
    '**a**',
    '{x}',
    '&lt;',
    '${x}',
  ],
  ...[
    'https://xn--80ak6aa92e.com',
    'https://a@b.co',
    'http://a.co',
    '#12436D;}body{display:none',
    '-1',
    '999999999999',
  ],
] as const;

/** One change to the bytes of a file, told by where in it and by how much. */
type Mutation = {
  kind: 'flip' | 'delete' | 'repeat' | 'insert' | 'replace' | 'repeat-line' | 'delete-line' | 'swap-lines';
  at: number;
  to: number;
  length: number;
  bit: number;
  piece: string;
};

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(
    ...(['flip', 'delete', 'repeat', 'insert', 'insert', 'insert', 'replace'] as const),
    ...(['repeat-line', 'delete-line', 'swap-lines'] as const),
  ),
  at: share,
  to: share,
  length: fc.integer({ min: 1, max: 40 }),
  bit: fc.integer({ min: 0, max: 7 }),
  piece: fc.constantFrom(...HOSTILE, ...HOSTILE_DETAILS),
});

/** A project of which one file or two have been changed at random, and the paths of those. */
export type MutatedProject = { tree: ProjectTree; changed: readonly string[] };

/** Sound projects with a few random changes to the bytes of one file, or of two. */
export function mutatedProject(sound: ProjectTree, paths: readonly string[]): fc.Arbitrary<MutatedProject> {
  const file = fc.tuple(fc.constantFrom(...paths), fc.array(mutation, { minLength: 1, maxLength: 3 }));
  return fc.array(file, { minLength: 1, maxLength: 2 }).map((files) => {
    const bytes = new Map<string, Uint8Array>();
    for (const [path, mutations] of files) {
      const before = Buffer.from(bytes.get(path) ?? sound.bytes(path)).toString('latin1');
      bytes.set(path, Buffer.from(mutations.reduce(mutate, before), 'latin1'));
    }
    const tree: ProjectTree = {
      entries: (folder) =>
        sound
          .entries(folder)
          .map((entry) => ({ ...entry, size: bytes.get(entry.path)?.length ?? entry.size })),
      bytes: (path) => bytes.get(path) ?? sound.bytes(path),
    };
    return { tree, changed: [...bytes.keys()] };
  });
}

/** @param text the bytes of a file, a character each */
function mutate(text: string, { kind, at, to, length, bit, piece }: Mutation): string {
  const start = Math.floor(at * text.length);
  const before = text.slice(0, start);
  const slice = text.slice(start, start + length);
  const after = text.slice(start + length);
  switch (kind) {
    case 'flip': {
      const flipped = String.fromCharCode((text.charCodeAt(start) || 0) ^ (1 << bit));
      return before + flipped + text.slice(start + 1);
    }
    case 'delete':
      return before + after;
    case 'repeat':
      return before + slice + slice + after;
    case 'insert':
      return before + inBytes(piece) + slice + after;
    case 'replace':
      return before + inBytes(piece) + after;
    default:
      return inLines(text, kind, at, to);
  }
}

function inLines(text: string, kind: 'repeat-line' | 'delete-line' | 'swap-lines', at: number, to: number) {
  const lines = text.split('\n');
  const [one, other] = [Math.floor(at * lines.length), Math.floor(to * lines.length)];
  const line = lines[one] ?? '';
  if (kind === 'repeat-line') return lines.toSpliced(other, 0, line).join('\n');
  if (kind === 'delete-line') return lines.toSpliced(one, 1).join('\n');
  return lines
    .with(one, lines[other] ?? '')
    .with(other, line)
    .join('\n');
}

function inBytes(piece: string): string {
  return Buffer.from(piece, 'utf8').toString('latin1');
}
