import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { canonicalSitemap } from './src/cli/canonical-sitemap.ts';
import { buildThreads } from './src/cli/build-threads.ts';
import { checkFirst } from './src/cli/check-first.ts';
import { withholdImages } from './src/cli/withhold-images.ts';
import { guardBody } from './src/checks/body/guard.ts';
import { numberParagraphs } from './src/library/body/number-paragraphs.ts';

const site = parse(readFileSync(new URL('data/site.yaml', import.meta.url), 'utf8'));

export default defineConfig({
  site: site.url,
  trailingSlash: 'always',
  output: 'static',
  compressHTML: true,
  // While charts and texts of some pages are made beside them, others go on.
  build: { inlineStylesheets: 'always', format: 'directory', concurrency: 50 },
  integrations: [checkFirst(), buildThreads(), withholdImages(), mdx({ optimize: true }), canonicalSitemap()],
  markdown: {
    processor: satteri({
      mdastPlugins: [guardBody(new URL('.', import.meta.url))],
      hastPlugins: [numberParagraphs()],
    }),
    syntaxHighlight: false,
  },
  devToolbar: { enabled: false },
  vite: {
    // Bundlers warn about the directives of client components, of which there are none here.
    build: {
      rollupOptions: {
        onwarn: (warning, warn) => warning.code !== 'MODULE_LEVEL_DIRECTIVE' && warn(warning),
      },
    },
    css: { lightningcss: { errorRecovery: true } },
  },
});
