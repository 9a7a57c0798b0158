import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { take } from '../../../src/cli/deploy/steps.ts';
import { FOLDER_TARGETS, folderSteps } from '../../../src/cli/deploy/to-folder.ts';
import { theMoves } from '../../deploy/a-site.ts';
import { aBuiltSite, aPage } from './a-built-site.ts';

const place = aBuiltSite();
const out = () => join(place.folder, 'upload');
const MOVES = theMoves({ '/old/': '/' }, { '/withdrawn/': '/404.html' });

async function make(target: (typeof FOLDER_TARGETS)[number], dryRun = false): Promise<string[]> {
  const lines: string[] = [];
  await take(folderSteps(target, place.order({ moves: MOVES }), out()), dryRun, (line) => lines.push(line));
  return lines;
}
const read = (path: string) => readFileSync(join(out(), path), 'utf8');

describe('the folder to upload', () => {
  test.each(['cloudflare', 'netlify'] as const)(
    'to %s has the site as it is, with headers and redirects',
    async (target) => {
      await make(target);
      expect(readdirSync(out(), { recursive: true }).map(String).toSorted()).toEqual([
        ...[
          '404.html',
          '_headers',
          '_redirects',
          'data',
          'data/observations.csv',
          'index.html',
          'sitemap-0.xml',
        ],
      ]);
      expect(read('index.html')).toBe(aPage('Home'));
      expect(read('_headers')).toContain("Content-Security-Policy: default-src 'none'");
      expect(read('_redirects')).toContain('/old/ / 301');
    },
  );

  test('to GitHub Pages has a policy in each page, since that sends no headers of ours', async () => {
    await make('github-pages');
    expect(readdirSync(out())).toContain('.nojekyll');
    expect(read('CNAME')).toBe('performance.example\n');
    for (const page of ['index.html', '404.html']) {
      expect(read(page)).toContain(
        `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'`,
      );
    }
    expect(read('data/observations.csv')).toBe('a,b\n'.repeat(100));
  });

  test('to GitHub Pages has no CNAME where the site is at GitHub’s own name', async () => {
    const steps = folderSteps('github-pages', place.order({ host: 'council.github.io' }), out());
    await take(steps, false, () => undefined);
    expect(readdirSync(out())).not.toContain('CNAME');
  });

  test('is replaced as a whole the next time', async () => {
    place.write('a/index.html', aPage('A'));
    await make('cloudflare');
    place.write('b/index.html', aPage('B'));
    const lines = await make('cloudflare');
    expect(existsSync(join(out(), 'b/index.html'))).toBe(true);
    expect(lines.at(-1)).toBe(`Now upload ${out()}/.`);
    expect(readdirSync(place.folder).toSorted()).toEqual(['dist', 'upload']);
  });

  test('is never put where somebody’s own files are', async () => {
    mkdirSync(out());
    writeFileSync(join(out(), 'thesis.docx'), 'Years of work');
    await expect(make('cloudflare')).rejects.toThrow('holds other things than an earlier upload');
    expect(read('thesis.docx')).toBe('Years of work');
  });

  test.each(FOLDER_TARGETS)(
    'to %s is only described by a dry run, in the words of the run itself',
    async (target) => {
      const described = await make(target, true);
      expect(existsSync(out())).toBe(false);
      expect(await make(target)).toEqual(described);
    },
  );
});
