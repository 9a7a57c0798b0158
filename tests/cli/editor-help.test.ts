import { existsSync, mkdtempDisposableSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listOfTexts, offering, writeEditorHelp } from '../../src/cli/editor-help.ts';
import type { JsonSchema } from '../../src/cli/editor-help.ts';
import { aLibrary } from '../factories/library.ts';
import { openInEditor } from './language-server.ts';
import type { OpenText, Position } from './language-server.ts';

const PATH = 'content/updates/2018-19-q3.mdx';
const LINES = [
  '---',
  'title: Quarterly update',
  "period: '2018-19-q3'",
  'summary: ???',
  'strategies:',
  '  - ',
  'figures:',
  '  - indicator: second-plans',
  "    period: '2018-19-q3'",
  '    value: ???',
  '    ',
  '---',
  '',
  '1. ???',
];

describe('an editor', () => {
  const folder = mkdtempDisposableSync(join(tmpdir(), 'quarterlight-editor-'));
  let text: OpenText;

  beforeAll(async () => {
    symlinkSync(resolve('node_modules'), join(folder.path, 'node_modules'));
    writeFileSync(join(folder.path, 'package.json'), '{}');
    const present = { library: aLibrary(), updates: new Set(['2018-19-q3']), decisions: new Set<string>() };
    writeEditorHelp(folder.path, present);
    text = await openInEditor(folder.path, PATH, LINES.join('\n'));
  });

  afterAll(() => {
    text.close();
    folder.remove();
  });

  test('says what a detail is for, in the words of its schema', async () => {
    expect(await hover({ line: 9, character: 6 })).toBe(
      'The figure as a plain number; or null where there is none, with a line markers: below it that says why.',
    );
    expect(await hover({ line: 1, character: 2 })).toBe('What the update is called, without the quarter.');
  });

  test('says what an indicator is', async () => {
    expect(await hover({ line: 7, character: 18 })).toContain(
      'Second child protection plans: New plans for a child who has had one before, divided by all new plans.',
    );
  });

  test('offers the details that can be added, each with what it is for', async () => {
    expect(await completions({ line: 10, character: 4 })).toContainEqual([
      'numerator',
      'How many are counted: 14 in “14 of 17”.',
    ]);
  });

  test('offers the names that there are, each with what it stands for', async () => {
    expect(await completions({ line: 5, character: 4 })).toEqual([
      ['strategy-2017', 'Strategy 2017 to 2020'],
    ]);
  });

  test('underlines a figure that is still blank', async () => {
    const { items } = (await text.ask('textDocument/diagnostic')) as {
      items: { message: string; range: { start: Position } }[];
    };
    expect(items.map(({ range, message }) => `${range.start.line + 1}: ${message}`)).toContain(
      '10: Incorrect type. Expected one of number, null.',
    );
  });

  async function hover(position: Position): Promise<string | undefined> {
    const result = (await text.ask('textDocument/hover', position)) as { contents: { value: string } } | null;
    return result?.contents.value;
  }

  async function completions(position: Position): Promise<unknown[]> {
    const { items } = (await text.ask('textDocument/completion', position)) as {
      items: { label: string; documentation: string | { value: string } }[];
    };
    return items.map(({ label, documentation }) => [
      label,
      typeof documentation === 'object' ? documentation.value : documentation,
    ]);
  }
});

describe('the list of texts', () => {
  test('has the address of each in small letters, with nothing in it encoded', () => {
    const present = { updates: new Set(['2018-19-q3']), decisions: new Set(['2019-01-17-quarter-3']) };
    expect(listOfTexts('/home/Anna Lee/site', present)).toMatchObject({
      entries: {
        'file:///home/anna lee/site/content/updates/2018-19-q3.mdx': 'update',
        'file:///home/anna lee/site/content/decisions/2019-01-17-quarter-3.mdx': 'decision',
      },
    });
  });
});

describe('a schema that offers names', () => {
  test('refuses no other', () => {
    const schema: JsonSchema = { properties: { area: { description: 'The place.', const: 'any' } } };
    expect(offering({ area: { england: 'England' } }, schema)).toEqual({
      properties: {
        area: {
          description: 'The place.',
          anyOf: [{ const: 'england', description: 'England' }, { const: 'any' }],
        },
      },
    });
  });
});

describe('the settings of Visual Studio Code', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
    'astro.content-intellisense': boolean;
    'yaml.schemas': Record<string, string>;
    'json.schemas': { url: string }[];
  };

  test('switch on the help at the top of texts, and recommend what it takes', () => {
    expect(settings['astro.content-intellisense']).toBe(true);
    const { recommendations } = JSON.parse(readFileSync('.vscode/extensions.json', 'utf8')) as {
      recommendations: string[];
    };
    expect(recommendations).toEqual(
      expect.arrayContaining(['unifiedjs.vscode-mdx', 'astro-build.astro-vscode', 'redhat.vscode-yaml']),
    );
  });

  test('name schemas that are there', () => {
    const schemas = [
      ...Object.keys(settings['yaml.schemas']),
      ...settings['json.schemas'].map(({ url }) => url),
    ];
    expect(schemas.filter((path) => !existsSync(path))).toEqual([]);
  });
});
