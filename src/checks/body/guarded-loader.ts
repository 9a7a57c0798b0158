import { readFileSync } from 'node:fs';
import type { Loader } from 'astro/loaders';
import { guardText } from './guard.ts';

/**
 * A loader of Astro’s that takes in no text the guard refuses, and takes texts in as they are written. Astro would make a
 * module of each, to be bundled; `library/render.ts` makes HTML of them, in half the time.
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
        guardText(
          { path: filePath, text: readFileSync(new URL(filePath, context.config.root), 'utf8') },
          body,
        );
        return store.set({ ...entry, deferredRender: false });
      };
      return loader.load({ ...context, store: { ...store, set } });
    },
  };
}
