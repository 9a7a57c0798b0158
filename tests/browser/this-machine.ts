import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { commandOf, runNode } from '../door/programs.ts';
import type { Machine } from './find-browser.ts';

/** Whether we are root, for whom Chromium cannot make its sandbox. */
export const isRoot = process.getuid?.() === 0;

/** The machine that the tests run on. */
export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isRoot,
  playwrightBrowser: chromium.executablePath(),
  isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
  run: (command, args) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync(command, args, { env, stdio: 'ignore' }).status === 0;
  },
  downloadBrowser: () => runNode(commandOf('playwright-core'), ['install', '--no-shell', 'chromium']),
};
