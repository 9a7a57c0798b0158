import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { Order } from '../../../src/cli/deploy/order.ts';
import { readSite } from '../../../src/cli/deploy/read-site.ts';
import { headerRules } from '../../../src/deploy/header-rules.ts';
import { theMoves } from '../../deploy/a-site.ts';

/** A folder of a test's own, with a built site in it. */
export type Place = {
  readonly folder: string;
  /** The built site's folder. */
  readonly site: string;
  write(path: string, text: string): void;
  /** What deploying reads of the site as it is now. */
  order(parts?: Partial<Order>): Order;
};

/** A page as the layout begins and ends it. */
export function aPage(text: string, style = 'p{}'): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><style>${style}</style></head><body>${text.repeat(20)}</body></html>`;
}

/** A new place for each test of a file, with a site of two pages, a file and a sitemap. */
export function aBuiltSite(): Place {
  let folder = '';
  const place = {
    get folder() {
      return folder;
    },
    get site() {
      return join(folder, 'dist');
    },
    write: (path: string, text: string) => {
      mkdirSync(dirname(join(folder, 'dist', path)), { recursive: true });
      writeFileSync(join(folder, 'dist', path), text);
    },
    order: (parts: Partial<Order> = {}): Order => {
      const site = readSite(join(folder, 'dist'));
      return {
        ...{ from: join(folder, 'dist'), site, moves: theMoves(), rules: headerRules(site.styles) },
        ...{ host: 'performance.example', ...parts },
      };
    },
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'quarterlight-deploy-'));
    place.write('index.html', aPage('Home'));
    place.write('404.html', aPage('Not here'));
    place.write('data/observations.csv', 'a,b\n'.repeat(100));
    place.write('sitemap-0.xml', '<urlset><url><loc>https://performance.example/</loc></url></urlset>');
    place.write('images/.gitkeep', '');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  return place;
}
