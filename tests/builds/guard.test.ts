import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UPDATE, aPage, aProject, anUpdate } from '../checks/factory.ts';
import { copyProject } from './project-copy.ts';
import type { ProjectCopy } from './project-copy.ts';

const UNCHECKED = join(import.meta.dirname, 'build-unchecked.ts');

const LOADER = 'src/checks/body/guarded-loader.ts';

/** A line of a program that leaves a trace when it is run, for a text or a layout. */
const RUN = `process.getBuiltinModule('node:fs').writeFileSync('trace.txt', 'run')`;

let copy: ProjectCopy;

beforeAll(() => {
  copy = copyProject('quarterlight-guard-');
  for (const folder of ['content', 'data']) rmSync(join(copy.root, folder), { recursive: true });
  const tree = aProject();
  const files = ['content', 'data']
    .flatMap((folder) => tree.entries(folder))
    .filter(({ kind }) => kind === 'file');
  for (const { path } of files) copy.write(path, new TextDecoder().decode(tree.bytes(path)));
  for (const path of ['evil.mjs', 'content/updates/evil.mjs']) copy.write(path, `export default ${RUN};\n`);
});

afterAll(() => copy.remove());

describe('a build that goes past the check', () => {
  test('succeeds where nothing is wrong', () => {
    const { code, output } = buildWith({});
    expect(output).toContain('The site was built.');
    expect(code).toBe(0);
    expect(copy.read('dist/updates/2018-19-q2/index.html')).toContain('id="p2"');
  });

  test('would run a program but for the guard', () => {
    const loader = copy.read(LOADER);
    const unguarded = loader.replace(/^ +if \(!isVouchedFor.*?;$/ms, '');
    expect(unguarded).not.toBe(loader);
    buildWith({ [LOADER]: unguarded, [UPDATE]: anUpdate({}, `{${RUN}}\n`) });
    expect(hasRun()).toBe(true);
  });

  test.each<[string, string, string]>([
    ['an import', 'import "./evil.mjs"\n', '21:1 body-program'],
    ['a program', '1. a {process.exit()}\n', '21:6 body-curly-brackets'],
    ['a script', '<script>alert(1)</script>\n', '21:1 body-html'],
    ['an image that is a program', '![a b](./evil.mjs)\n', '21:1 body-image-address'],
  ])('stops at %s, and says where it is', (_, text, words) => {
    const { code, output } = buildWith({ [UPDATE]: anUpdate({}, text) });
    expect(output).toContain(`${UPDATE}:${words}`);
    expect({ code, hasRun: hasRun(), isBuilt: isBuilt() }).toEqual({
      code: 1,
      hasRun: false,
      isBuilt: false,
    });
  });

  test.each<[string, string, string, string]>([
    ['a layout', UPDATE, anUpdate({ layout: './evil.mjs' }), 'Unrecognized key: "layout"'],
    [
      'a stray page',
      'src/pages/a.mdx',
      aPage({ layout: '../../evil.mjs' }),
      'src/pages/a.mdx:1:1 Texts stand in',
    ],
    [
      'a stray page of Markdown',
      'src/pages/a.md',
      '<script>alert(1)</script>\n',
      'src/pages/a.md:1:1 Texts are .mdx',
    ],
  ])('stops at %s, and says where it is', (_, path, text, words) => {
    const { code, output } = buildWith({ [path]: text });
    expect(output).toContain(words);
    expect({ code, hasRun: hasRun(), isBuilt: isBuilt() }).toEqual({
      code: 1,
      hasRun: false,
      isBuilt: false,
    });
  });
});

const hasRun = () => existsSync(join(copy.root, 'trace.txt'));
const isBuilt = () => existsSync(join(copy.root, 'dist/index.html'));

/** Builds the copy past the check with some files more or other, and puts it back. */
function buildWith(files: Readonly<Record<string, string>>): ReturnType<ProjectCopy['run']> {
  const paths = Object.keys(files).map((path) => join(copy.root, path));
  const before = paths.map((path) => (existsSync(path) ? readFileSync(path) : undefined));
  for (const name of ['dist', 'trace.txt']) rmSync(join(copy.root, name), { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) copy.write(path, text);
  try {
    return copy.run([UNCHECKED], { QUARTERLIGHT_TODAY: '2018-11-20', NO_COLOR: '1' });
  } finally {
    paths.forEach((path, index) => {
      const bytes = before[index];
      if (bytes === undefined) rmSync(path);
      else writeFileSync(path, bytes);
    });
  }
}
