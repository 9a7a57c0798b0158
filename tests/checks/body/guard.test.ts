import { markdownToHtml, mdxToJs } from 'satteri';
import type { MdxToJsResult } from 'satteri';
import { describe, expect, test } from 'vitest';
import { GuardError, guardBody } from '../../../src/checks/body/guard.ts';

const ROOT = new URL('file:///project/');
const UPDATE = 'content/updates/2018-19-q2.mdx';

function compile(source: string, path = UPDATE, frontmatter: object = {}): string {
  const options = {
    mdastPlugins: [guardBody(ROOT)],
    fileURL: new URL(path, ROOT),
    data: {
      astro: {
        frontmatter,
        headings: [],
        localImagePaths: new Set<string>(),
        remoteImagePaths: new Set<string>(),
      },
    },
    features: { smartPunctuation: true },
  };
  return (mdxToJs(source, options) as MdxToJsResult).code;
}

function refusal(attempt: () => unknown): GuardError {
  try {
    attempt();
  } catch (error) {
    if (error instanceof GuardError) return error;
    throw error;
  }
  throw new Error('It was let through.');
}

describe('the guard in the build', () => {
  test('lets through what a text can hold', () => {
    expect(compile('## A b\n\n1. “c” <Figure of="d" />, [e](/f/#g).\n')).toContain('Figure');
  });

  test('leaves it to the check to look for pages, images and figures', () => {
    expect(() => compile('1. [a](/not/there/) ![b c](/images/none.png)\n')).not.toThrow();
  });

  test('says where a fault is, which it is and how to mend it', () => {
    expect(refusal(() => compile('\n\n1. a {process.exit()}\n')).message).toMatchInlineSnapshot(
      `"content/updates/2018-19-q2.mdx:3:6 body-curly-brackets What stands in curly brackets is read as a program, not as text: “{process.exit()}”. Take them out, or write round brackets instead."`,
    );
  });

  test('says all there is to say', () => {
    expect(refusal(() => compile('import "x"\n\n<b>a</b>\n')).message.split('\n')).toHaveLength(2);
  });

  test('tells Astro the place of the first', () => {
    expect(refusal(() => compile('\n\n1. a {1}\n'))).toMatchObject({ line: 3, column: 6 });
  });

  test.each([
    'import evil from "./evil.mjs"',
    'export const a = 1',
    '{process.exit()}',
    '<script>alert(1)</script>',
    '![a b](./evil.mjs)',
    '![a b](.env?raw)',
    '[a](javascript:alert(1))',
    '<Figure of={process.env} />',
    '<Figure {...props} of="x" />',
    '<Content />',
    '> '.repeat(5000) + 'a',
  ])('stops at %j', (source) => {
    expect(refusal(() => compile(source)).message).toMatch(/^content\/updates\/2018-19-q2\.mdx:1:\d+ body-/);
  });

  test('holds pages and decisions to having no figures', () => {
    expect(() => compile('<Figure of="a" />', 'content/pages/about.mdx')).toThrow('body-component-place');
  });

  test.each(['layout', 'slug', 'url', 'file', 'partial', 'prerender'])('stops at the detail %s', (key) => {
    const { message } = refusal(() => compile('a', UPDATE, { [key]: './evil.astro' }));
    expect(message).toContain(`${UPDATE}:1:1 The detail “${key}”`);
  });

  test.each([
    'src/pages/stray.mdx',
    'content/updates/deeper/a.mdx',
    'content/other/a.mdx',
    '../elsewhere/a.mdx',
  ])('stops at a text in %s, whatever it holds', (path) => {
    expect(refusal(() => compile('a', path)).message).toContain(`${path}:1:1 Texts stand in`);
  });

  test('stops at Markdown that is not MDX, in which tags of HTML would be let through', () => {
    const options = { mdastPlugins: [guardBody(ROOT)], fileURL: new URL('content/updates/a.md', ROOT) };
    expect(refusal(() => markdownToHtml('a', options)).message).toContain('Texts are .mdx files');
  });

  test('stops at a text of unknown origin', () => {
    expect(() => mdxToJs('a', { mdastPlugins: [guardBody(ROOT)] })).toThrow('Texts stand in');
  });
});
