import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { SITE } from '../browser/built-site.ts';
import type { Order } from '../../src/cli/deploy/order.ts';
import { readSite } from '../../src/cli/deploy/read-site.ts';
import { faultsOfSite } from '../../src/deploy/faults.ts';
import { headerRules } from '../../src/deploy/header-rules.ts';
import { movesOf } from '../../src/deploy/moves.ts';
import { hasAddress } from '../../src/deploy/site.ts';
import type { Redirect } from '../../src/library/library.ts';

const on = '2018-11-01';
const reason = 'It was given another name.';

/** What has moved in the sample: a page with its files, a page to a place on another, a file, and what was taken back. */
export const REDIRECTS: readonly Redirect[] = [
  { from: '/data/figures.csv', to: '/data/observations.csv', on, reason },
  { from: '/decisions/2018-10-01-withdrawn/', on, reason },
  { from: '/indicators/looked-after-children/', to: '/indicators/children-in-care/', on, reason },
  { from: '/updates/2018-19-q2-draft/', to: '/updates/2018-19-q2/#p7f', on, reason },
];

/** A copy of the built site with pages at the addresses that have moved, as a build makes them, to change and deploy. */
export type SampleSite = {
  readonly folder: string;
  /** What deploying reads of it as it is now. */
  order(): Order;
  /** Makes every page another than it was. */
  changePages(word: string): void;
  /** Makes every page another than it was, and its styles too, which the security policy names. */
  changeStyles(word: string): void;
  remove(): void;
};

export function sampleSite(): SampleSite {
  const folder = mkdtempSync(join(tmpdir(), 'quarterlight-site-'));
  cpSync(realpathSync(SITE), folder, { recursive: true });
  const pattern = readFileSync(join(folder, '404.html'), 'utf8');
  for (const { from, to } of REDIRECTS.filter((redirect) => redirect.from.endsWith('/'))) {
    const path = join(folder, from, 'index.html');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(
      path,
      pattern.replaceAll('Page not found', to ? `It is at ${to}` : 'This page was taken back'),
    );
  }
  const changeAll = (what: string, into: string) => {
    for (const { path } of readSite(folder).files.filter((file) => file.path.endsWith('.html'))) {
      const file = join(folder, path);
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll(what, into));
    }
  };
  return {
    folder,
    order: () => {
      const site = readSite(folder);
      const moves = movesOf(REDIRECTS, hasAddress(site));
      const faults = faultsOfSite(site, [], moves);
      if (faults.length > 0) throw new Error(faults.join('\n'));
      return { from: folder, site, moves, rules: headerRules(site.styles), host: 'performance.example' };
    },
    changePages: (word) => changeAll('</body>', `<!-- ${word} --></body>`),
    changeStyles: (word) => changeAll('</style>', `/* ${word} */</style>`),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
