import { readFileSync } from 'node:fs';
import type { Loader } from 'astro/loaders';
import { isVouchedFor } from '../vouched.ts';
import { guardText } from './guard.ts';

/**
 * A loader of Astro’s that takes in no text the guard refuses, and takes texts in as they are written. Astro would make a
 * module of each, to be bundled; `threads/render-text.ts` makes HTML of them, in half the time.
 * @throws GuardError, out of `load`, as `guardText` does
 */
export function guarded(loader: Loader): Loader {
  return {
    ...loader,
    load: (context) => {
      const { store } = context;
      const set: typeof store.set = (entry) => {
        const { filePath, body } = entry;
        if (filePath === undefined || body === undefined)
          throw new Error(`“${entry.id}” is not from a file.`);
        const text = readFileSync(new URL(filePath, context.config.root), 'utf8');
        // The check in this build has held the very same text to the very same rules.
        if (!isVouchedFor(filePath, text)) guardText({ path: filePath, text }, body);
        return store.set({ ...entry, deferredRender: false });
      };
      return loader.load({ ...context, store: { ...store, set } });
    },
  };
}
