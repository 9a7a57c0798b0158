import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { headersFile } from '../../deploy/headers-file.ts';
import { withPolicy } from '../../deploy/meta-policy.ts';
import { cloudflareRedirects, netlifyRedirects } from '../../deploy/redirects-file.ts';
import type { Order } from './order.ts';
import { count, sizeInWords, totalBytes } from './steps.ts';
import type { Step } from './steps.ts';

/** Hosts that are given a folder. */
export const FOLDER_TARGETS = ['github-pages', 'cloudflare', 'netlify'] as const;
export type FolderTarget = (typeof FOLDER_TARGETS)[number];

/** What a host is given beside the site's own files: files by their names, and what becomes of each page. */
type Extras = {
  readonly files: Readonly<Record<string, string>>;
  readonly page?: (html: string) => string;
};

const EXTRAS: Readonly<Record<FolderTarget, (order: Order) => Extras>> = {
  'github-pages': ({ host, site }) => ({
    // GitHub’s own name needs no CNAME, and is refused in one.
    files: { '.nojekyll': '', ...(!host.endsWith('.github.io') && { CNAME: `${host}\n` }) },
    page: (html) => withPolicy(html, site.styles),
  }),
  cloudflare: ({ rules, moves }) => ({
    files: { _headers: headersFile(rules), _redirects: cloudflareRedirects(moves) },
  }),
  netlify: ({ rules, moves }) => ({
    files: { _headers: headersFile(rules), _redirects: netlifyRedirects(moves) },
  }),
};

/**
 * The steps to a folder that can be uploaded to a host as it is.
 * @param to the folder; what it held is replaced
 * @throws Error when it holds something that is not such a folder
 */
export function folderSteps(target: FolderTarget, order: Order, to: string): Step[] {
  const { files, page } = EXTRAS[target](order);
  demandOurs(to, Object.keys(files));
  const making = join(dirname(to), `.${target}-being-made`);
  const { site, from } = order;
  return [
    {
      says: `Copy the site’s ${count(site.files.length, 'file', 'files')} (${sizeInWords(totalBytes(site.files))}) to ${to}/${page ? ', with its security policy in each page' : ''}.`,
      run: () => {
        rmSync(making, { recursive: true, force: true });
        for (const { path } of site.files) copy(join(from, path), join(making, path), page);
      },
    },
    ...Object.entries(files).map(([name, text]) => ({
      says: `Write ${join(to, name)}${text === '' ? ', which is empty.' : `:\n${indented(text)}`}`,
      run: () => writeFileSync(join(making, name), text),
    })),
    {
      says: `Now upload ${to}/.`,
      run: () => {
        rmSync(to, { recursive: true, force: true });
        renameSync(making, to);
      },
    },
  ];
}

/** A folder with anything else in it is somebody's, and stays. */
function demandOurs(folder: string, signs: readonly string[]): void {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return;
  if (signs.every((name) => existsSync(join(folder, name)))) return;
  throw new Error(`${folder} holds other things than an earlier upload: choose another folder with --out.`);
}

function copy(from: string, to: string, page: ((html: string) => string) | undefined): void {
  mkdirSync(dirname(to), { recursive: true });
  if (page && to.endsWith('.html')) writeFileSync(to, page(readFileSync(from, 'utf8')));
  else cpSync(from, to);
}

function indented(text: string): string {
  return text.trimEnd().replace(/^(?=.)/gm, '    ');
}
