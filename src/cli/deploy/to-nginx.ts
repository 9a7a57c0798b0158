import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nginxRules } from '../../deploy/nginx/rules.ts';
import { siteFile, tlsFile } from '../../deploy/nginx/site-file.ts';
import { contentOf, nextRelease, releaseBefore, retired } from '../../deploy/release.ts';
import { addRelease } from './add-release.ts';
import type { Order } from './order.ts';
import {
  currentRelease,
  namesTaken,
  readManifest,
  releaseFolder,
  releasesIn,
  removeRelease,
  rulesIn,
  turnTo,
  turnToNothing,
} from './release-store.ts';
import { count, sizeInWords, totalBytes } from './steps.ts';
import type { Step } from './steps.ts';

/** How a server is kept. */
export type ServerOptions = {
  /** The folder of its releases, such as `/srv/quarterlight`. */
  readonly root: string;
  /** How many releases stay there, the served one among them. */
  readonly keep: number;
  /** The command that has nginx read its configuration again; without one, a person does it. */
  readonly reload: string | undefined;
};

/** What nginx has to read before it serves a release: the same for two releases, and it serves the other at once. */
type Configuration = { readonly rules: string; readonly siteFile: string };

const SITE_FILE = 'quarterlight.conf';
const RELOAD = 'sudo systemctl reload nginx';
const STALE = 'From then on it is served, if nginx was reloaded since its rules last changed. If it was not,';

/**
 * The steps by which a server gets a new release.
 * @param now in seconds since 1970
 */
export function nginxSteps(order: Order, options: ServerOptions, now: number): Step[] {
  const { root, keep, reload } = options;
  const { site, moves, from, host } = order;
  const rules = nginxRules(site.styles, moves);
  const configuration = { rules: rules.id, siteFile: siteFile({ root, host }) };
  const content = contentOf(site, moves, configuration.siteFile);
  const before = currentRelease(root);
  if (before !== undefined && readManifest(releaseFolder(root, before)).content === content) {
    const isDone = reload === undefined || hasRead(root, rules.id);
    return [
      toldOnly(`Nothing to ${isDone ? 'do' : 'make'}: ${before} in ${root} is this site already.`),
      ...(isDone ? [] : [reloading(reload)]),
    ];
  }
  const name = nextRelease(namesTaken(root), content);
  const read = reload === undefined ? undefined : rules.id;
  const files = {
    ...rules.files,
    [SITE_FILE]: configuration.siteFile,
    'quarterlight-tls.conf': tlsFile({ host }),
  };
  return [
    {
      says: `Make the release ${releaseFolder(root, name)}: ${whatIsIn(order)}.`,
      run: () =>
        addRelease(root, {
          ...{ name, content, from, now },
          rules: rules.id,
          files: site.files,
          configuration: files,
        }),
    },
    ...switchSteps(before, name, configuration, options),
    ...retired([...releasesIn(root), name], before, keep).map((old) => ({
      says: `Remove the release ${old}.`,
      run: () => removeRelease(root, old, read),
    })),
  ];
}

/**
 * The steps back to the release before the one that is served.
 * @throws Error when there is none
 */
export function nginxRollback(options: ServerOptions): Step[] {
  const { root } = options;
  const current = currentRelease(root);
  const before = current === undefined ? undefined : releaseBefore(releasesIn(root), current);
  if (before === undefined) throw new Error(`There is no earlier release in ${root} to go back to.`);
  return switchSteps(current, before, configurationOf(root, before), options);
}

/** From one release to another. Where nginx has to be reloaded and does not take the new one, the links go back. */
function switchSteps(
  before: string | undefined,
  name: string,
  configuration: Configuration,
  { root, reload }: ServerOptions,
): Step[] {
  const turn = {
    says: `Turn the link ${join(root, 'current')} to ${name}${before === undefined ? '' : `, from ${before}`}.`,
    run: () => turnTo(root, name),
  };
  const known = before === undefined ? undefined : configurationOf(root, before);
  const isSame = known?.rules === configuration.rules && known.siteFile === configuration.siteFile;
  if (isSame && hasRead(root, configuration.rules)) {
    return [turn, toldOnly('From then on it is served: nginx has nothing new to read.')];
  }
  const copy = `The site’s file for nginx is another now. Copy it: sudo cp ${join(root, 'current/nginx', SITE_FILE)} /etc/nginx/sites-available/quarterlight`;
  return [
    turn,
    ...(known === undefined || known.siteFile === configuration.siteFile ? [] : [toldOnly(copy)]),
    reload === undefined
      ? toldOnly(`${isSame ? STALE : 'Then'} have nginx take it up: ${RELOAD}`)
      : isSame
        ? reloading(reload)
        : reloading(reload, () => goBack(root, before)),
  ];
}

/** Whether nginx has these rules for certain: releases have had no others since it may have been left without a reload. */
function hasRead(root: string, rules: string): boolean {
  return rulesIn(root).every((each) => each === rules);
}

/**
 * Has nginx read its rules.
 * @param goBack what to do should it refuse them, and what to say of that; left out where it may have them already
 */
function reloading(reload: string, goBack?: () => string): Step {
  return {
    says: `Have nginx take it up: ${reload}`,
    run: () => {
      const { status } = spawnSync(reload, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] });
      if (status === 0) return;
      throw new Error(
        `“${reload}” failed. ${goBack?.() ?? 'nginx may still be serving an earlier release.'}`,
      );
    },
  };
}

function goBack(root: string, before: string | undefined): string {
  if (before === undefined) turnToNothing(root);
  else turnTo(root, before);
  const where = before === undefined ? 'is gone' : `leads to ${before} again`;
  return `nginx serves what it served before, and the link ${where}.`;
}

function configurationOf(root: string, name: string): Configuration {
  const folder = releaseFolder(root, name);
  const file = join(folder, 'nginx', SITE_FILE);
  return {
    rules: readManifest(folder).rules,
    siteFile: existsSync(file) ? readFileSync(file, 'utf8') : '',
  };
}

function toldOnly(says: string): Step {
  return { says, run: () => undefined };
}

function whatIsIn({ site, moves }: Order): string {
  return [
    `${count(site.files.length, 'file', 'files')} (${sizeInWords(totalBytes(site.files))}), also as gzip and Brotli`,
    `${count(moves.moved.size, 'address', 'addresses')} that moved`,
    `${count(moves.gone.size, 'address', 'addresses')} taken back`,
  ].join(', ');
}
