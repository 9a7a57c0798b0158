import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveFolder } from '../browser/static-server.ts';
import type { StaticServer } from '../browser/static-server.ts';
import { isRoot } from '../browser/this-machine.ts';
import { take } from '../../src/cli/deploy/steps.ts';
import { folderSteps } from '../../src/cli/deploy/to-folder.ts';
import { readLibrary } from '../../src/library/from-disk.ts';
import { serve } from './serve.ts';
import type { Served } from './serve.ts';

const PAGES = [
  ...['/', '/updates/2018-19-q2/', '/indicators/children-in-care/', '/priorities/early-help/'],
  ...['/decisions/2018-10-18-childrens-services-quarter-1/', '/glossary/', '/data/', '/nothing/'],
];

let served: Served;
let folder: string;
let pagesServer: StaticServer;
let browser: Browser;

beforeAll(async () => {
  served = await serve();
  folder = join(mkdtempSync(join(tmpdir(), 'quarterlight-folder-')), 'dist-github-pages');
  await take(folderSteps('github-pages', served.site.order(), folder), false, () => undefined);
  pagesServer = await serveFolder(folder);
  browser = await chromium.launch({ executablePath: inject('browserPath'), chromiumSandbox: !isRoot });
});

afterAll(async () => {
  await browser.close();
  await pagesServer.close();
  rmSync(join(folder, '..'), { recursive: true, force: true });
  await served.stop();
});

const { brand } = readLibrary(process.cwd()).site.theme;

const HOSTS = [
  ['headers of nginx', () => `http://127.0.0.1:${served.server.port}`],
  ['pages themselves, for a host that sends no headers of ours,', () => pagesServer.origin],
] as const;

describe.each(HOSTS)('under the policy in the %s', (_, origin) => {
  test.each(PAGES)('%s looks as it should, and the browser has nothing to complain of', async (path) => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(origin() + path);
    expect(await bannerColour(page)).toBe(brand.toLowerCase());
    // That a page is not there is said too, and is not about the policy.
    expect(complaints.filter((text) => !/status of 404/.test(text))).toEqual([]);
    await page.close();
  });

  test('no script runs that has come to be in a page', async () => {
    const page = await browser.newPage();
    await page.goto(origin());
    const hasRun = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken over"';
      document.head.append(script);
      return document.title === 'taken over';
    });
    expect(hasRun).toBe(false);
    await page.close();
  });

  test('no style is applied that has come to be in a page', async () => {
    const page = await browser.newPage();
    await page.goto(origin());
    await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = '.ql-banner { background: #ffffff !important }';
      document.head.append(style);
    });
    expect(await bannerColour(page)).toBe(brand.toLowerCase());
    await page.close();
  });
});

/** The colour of the council's band, as six hexadecimal digits. */
async function bannerColour(page: Page): Promise<string> {
  const colour = await page.$eval('.ql-banner', (banner) => getComputedStyle(banner).backgroundColor);
  const parts = [...colour.matchAll(/\d+/g)].map(([part]) => Number(part).toString(16).padStart(2, '0'));
  return `#${parts.join('')}`;
}
