import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../browser/find-browser.ts';
import { thisMachine } from '../browser/this-machine.ts';
import { SITE_FOLDER } from '../door/steps.ts';
import { findNginx } from './find-nginx.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The path of nginx. */
    nginxPath: string;
  }
}

/** Finds what the tests run once for all of them, so that no two install it at the same time. */
export default function setup(project: TestProject): void {
  if (!existsSync(SITE_FOLDER))
    throw new Error('There is no built site to serve: run “npm test -- build hosting”.');
  project.provide('nginxPath', findNginx(thisMachine));
  project.provide('browserPath', findBrowser(thisMachine));
}
