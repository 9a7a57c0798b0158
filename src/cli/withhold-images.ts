import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { imagesIn } from '../library/body/images-in.ts';
import { buildClock } from '../library/clock.ts';
import { nodeDisk } from '../library/disk.ts';
import { showsEmbargoed, withheldAt } from '../library/embargo.ts';
import { readLibrary } from '../library/from-disk.ts';

/**
 * An Astro integration that takes pictures out of a built site which only documents under embargo show. Astro copies all
 * of `public/`, whoever shows it.
 */
export function withholdImages(): AstroIntegration {
  let root = '';
  return {
    name: 'quarterlight-withhold-images',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': ({ dir }) => {
        if (showsEmbargoed(process.env)) return;
        const now = buildClock(process.env, () => Temporal.Now.instant().toString());
        for (const image of withheldImages(root, now)) rmSync(new URL(`.${image}`, dir), { force: true });
      },
    },
  };
}

/** The addresses of pictures that only documents under embargo show. */
export function withheldImages(root: string, now: string): string[] {
  if (!mentionsEmbargo(root)) return [];
  const library = readLibrary(root);
  const withheld = withheldAt(library, now);
  const isWithheld = (id: string) => withheld.updates.has(id) || withheld.decisions.has(id);
  const documents = [...library.updates, ...library.decisions, ...library.pages];
  const imagesOf = (some: typeof documents) => new Set(some.flatMap(({ text }) => imagesIn(text)));
  const shown = imagesOf(documents.filter(({ id }) => !isWithheld(id)));
  return [...imagesOf(documents.filter(({ id }) => isWithheld(id)))].filter((image) => !shown.has(image));
}

/**
 * Whether any document may have an embargo: most projects have none, and are not read a second time. A detail may stand in
 * quotes, and within those be written in codes, which begin with a backslash.
 */
function mentionsEmbargo(root: string): boolean {
  const disk = nodeDisk(root);
  return ['content/updates', 'content/decisions'].some((folder) =>
    disk.list(folder, '.mdx').some((name) => /publish-at|\\/.test(disk.read(`${folder}/${name}`))),
  );
}
