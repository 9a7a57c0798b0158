import axe from 'axe-core';
import type { Result } from 'axe-core';
import type { Page } from 'playwright-core';

/** What a visit to a page in the browser shows. */
export type Visit = {
  /** The addresses that were asked for, on the site's own server without their origin. */
  requests: string[];
  /** What went wrong in the page, as the console tells it. */
  errors: string[];
  /** Scripts on the page, other than data for machines. */
  scripts: string[];
  /** What axe finds, one entry a rule. */
  violations: string[];
  /** How wide the page is, in CSS pixels. */
  width: number;
  /** How wide it is without any style sheet. */
  widthWithoutStyles: number;
};

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** Looks at one page of the site in the browser, at the size the browser's window has. */
export async function visit(page: Page, origin: string, path: string): Promise<Visit> {
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(request.url().replace(origin, '')));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await stayOn(page, origin + path);
  try {
    await page.goto(path);
    const scripts = await page.$$eval('script:not([type="application/ld+json"])', (found) =>
      found.map((script) => script.outerHTML.slice(0, 200)),
    );
    const width = await widthOf(page);
    const violations = await runAxe(page);
    const widthWithoutStyles = await withoutStyles(page);
    return { requests, errors, scripts, violations, width, widthWithoutStyles };
  } finally {
    page.removeAllListeners();
    await page.unrouteAll();
  }
}

/** Answers a page that leads on (a redirect) with nothing, so that the browser stays on it and can look at it. */
async function stayOn(page: Page, address: string): Promise<void> {
  await page.route(
    (url) => url.href !== address,
    (route) => (route.request().isNavigationRequest() ? route.fulfill({ status: 204 }) : route.continue()),
  );
}

async function runAxe(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async (values): Promise<Result[]> => {
    // axe is a global of the page only, where no type knows it.
    const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
    const results = await run({
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
      preload: false,
    });
    return results.violations;
  }, TAGS);
  return violations.map(({ id, help, nodes }) => {
    const places = nodes
      .slice(0, 5)
      .map(({ target, failureSummary }) => `${target.join(' ')}\n${failureSummary ?? ''}`);
    return `${id}: ${help} (${nodes.length} places)\n${places.join('\n')}`;
  });
}

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

async function withoutStyles(page: Page): Promise<number> {
  await page.evaluate(() => {
    for (const style of document.querySelectorAll('style, link[rel~="stylesheet"]')) style.remove();
  });
  return widthOf(page);
}
