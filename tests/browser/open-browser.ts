import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { SITE } from './built-site.ts';
import { serveFolder } from './static-server.ts';
import type { StaticServer } from './static-server.ts';
import { isRoot } from './this-machine.ts';

/** A phone of the narrowest kind that WCAG 1.4.10 asks about. */
export const PHONE = { width: 320, height: 640 };

const SWITCHES = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** One page of one browser, and the server of the site it looks at, for all the tests of a file. */
export function openBrowser(): { page: () => Page; server: () => StaticServer } {
  let open: { page: Page; server: StaticServer; close: () => Promise<void> } | undefined;
  const get = () => {
    if (open === undefined) throw new Error('The browser is open only while tests run.');
    return open;
  };
  beforeAll(async () => {
    const server = await serveFolder(SITE);
    // Without chromiumSandbox Playwright adds --no-sandbox, which only root needs.
    const browser = await chromium.launch({
      executablePath: inject('browserPath'),
      args: SWITCHES,
      chromiumSandbox: !isRoot,
    });
    const context = await browser.newContext({ baseURL: server.origin, viewport: PHONE });
    // Less than a test may take, so that what was waited for is said.
    context.setDefaultTimeout(15_000);
    open = {
      page: await context.newPage(),
      server,
      close: async () => {
        await browser.close();
        await server.close();
      },
    };
  }, 60_000);
  afterAll(() => open?.close());
  return { page: () => get().page, server: () => get().server };
}
