import type { Machine } from '../browser/find-browser.ts';

/** What the search for nginx may ask of the machine. */
export type NginxMachine = Pick<Machine, 'platform' | 'env' | 'isRoot' | 'isFile' | 'run'>;

/** The packages of Debian that a server has by docs/hosting-nginx.md. */
export const PACKAGES = ['nginx', 'libnginx-mod-http-brotli-static'] as const;

/** Where Debian keeps nginx, which is not in everybody's PATH. */
const SBIN = '/usr/sbin';
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/**
 * The path of Debian's nginx with its Brotli module: the installed one, or else the package's, where we may install it.
 * @throws Error in one line that says what to install
 */
export function findNginx(machine: NginxMachine): string {
  const found = installed(machine) ?? (mayInstallPackages(machine) ? packaged(machine) : undefined);
  if (found !== undefined) return found;
  throw new Error(`The hosting tests need nginx from Debian: sudo apt-get install ${PACKAGES.join(' ')}`);
}

function installed({ env, isFile }: NginxMachine): string | undefined {
  if (!isFile(BROTLI)) return undefined;
  const folders = [...(env['PATH'] ?? '').split(':').filter((folder) => folder !== ''), SBIN];
  return folders.map((folder) => `${folder}/nginx`).find((path) => isFile(path));
}

function mayInstallPackages({ platform, isRoot, run }: NginxMachine): boolean {
  return platform === 'linux' && isRoot && run('apt-get', ['--version']);
}

function packaged(machine: NginxMachine): string | undefined {
  const done =
    machine.run('apt-get', ['update']) &&
    machine.run('apt-get', ['install', '-y', '--no-install-recommends', ...PACKAGES]);
  return done ? installed(machine) : undefined;
}
