import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';
import { serveFolder } from './static-server.ts';
import { isRoot, thisMachine } from './this-machine.ts';

// Takes the README's picture of the site as it was last built: `npm run build`, then `npm run picture`.

const FOLDER = 'docs/images';
const PICTURES = [
  { path: '/', file: 'home.png', viewport: { width: 1100, height: 860 } },
  {
    path: '/indicators/initial-assessments-10-days/',
    file: 'indicator.png',
    viewport: { width: 360, height: 860 },
  },
];

mkdirSync(FOLDER, { recursive: true });
const server = await serveFolder('dist');
const browser = await chromium.launch({ executablePath: findBrowser(thisMachine), chromiumSandbox: !isRoot });
for (const { path, file, viewport } of PICTURES) {
  const page = await browser.newPage({ viewport });
  await page.goto(`${server.origin}${path}`);
  await page.screenshot({ path: `${FOLDER}/${file}` });
}
await browser.close();
await server.close();
console.log(`${PICTURES.length} pictures of the site are in ${FOLDER}/.`);
