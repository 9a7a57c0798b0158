import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSite } from '../../../src/cli/deploy/read-site.ts';
import { aBuiltSite, aPage } from './a-built-site.ts';

const place = aBuiltSite();

describe('a built site', () => {
  test('is read with the length and the hash of each file, in their order, and without what is hidden', () => {
    const { files } = readSite(place.site);
    expect(files.map(({ path }) => path)).toEqual([
      '404.html',
      'data/observations.csv',
      'index.html',
      'sitemap-0.xml',
    ]);
    const text = 'a,b\n'.repeat(100);
    expect(files[1]).toEqual({
      path: 'data/observations.csv',
      bytes: 400,
      sha256: createHash('sha256').update(text).digest('hex'),
    });
  });

  test('is read with the styles of all its pages, each once, and the addresses of its sitemap', () => {
    place.write('a/index.html', aPage('A', 'a{}'));
    const { styles, listed } = readSite(place.site);
    expect(styles).toHaveLength(2);
    expect(styles).toEqual(styles.toSorted());
    expect(listed).toEqual(['/']);
  });

  test('with a page that breaks off has a fault', () => {
    place.write('index.html', aPage('Home').slice(0, -10));
    expect(readSite(place.site).faults).toEqual(['index.html breaks off before its end.']);
  });

  test('with a page that has what its policy would block has a fault', () => {
    place.write('index.html', aPage('<p style="color:red">Home</p>').replaceAll(/(<p.*?<\/p>)+/g, '$1'));
    expect(readSite(place.site).faults).toEqual([
      'index.html has the attribute style="…" of <p>, which its security policy would block.',
    ]);
  });

  test('that was never built is asked for', () => {
    expect(() => readSite(join(place.folder, 'nothing'))).toThrow('run “npm run build” first');
  });
});
