import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { SITE_FOLDER } from '../door/steps.ts';
import { findBrowser } from './find-browser.ts';
import { thisMachine } from './this-machine.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The path of the browser that the site tests run. */
    browserPath: string;
  }
}

/** Finds the browser once for all the files of tests, so that no two of them install one at the same time. */
export default function setup(project: TestProject): void {
  if (!existsSync(SITE_FOLDER)) throw new Error('There is no built site to test: run “npm run test:site”.');
  project.provide('browserPath', findBrowser(thisMachine));
}
