import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isRoot } from '../browser/this-machine.ts';

/** An nginx of our own on this machine's loopback address, with Debian's settings and the site's file as it is shipped. */
export type NginxServer = {
  readonly port: number;
  /** Where it serves by TLS, once `serveByTls` has been called and it has been reloaded. */
  readonly tlsPort: number;
  /** The command that has it read its configuration again. Like systemd's, it fails when that is wrong. */
  readonly reload: string;
  /** What it has complained of. */
  errors(): string;
  /** Installs the file for TLS, as docs/hosting-nginx.md says to, with a certificate that only this test believes in. */
  serveByTls(): void;
  stop(): Promise<void>;
};

/** The user without rights. */
const NOBODY = 65_534;

/** Where nginx is installed by Debian. */
const DEBIAN = '/etc/nginx';

/**
 * Starts nginx, as a user without rights, for what is in a server's folder.
 * @param nginx the path of the program
 * @param root the folder with the releases
 */
export async function startNginx(nginx: string, root: string): Promise<NginxServer> {
  const work = mkdtempSync(join(tmpdir(), 'quarterlight-nginx-'));
  mkdirSync(join(work, 'snippets'));
  const [port, tlsPort] = [await freePort(), await freePort()];
  const here = (text: string) => onLoopback(text, port, tlsPort, work);
  writeFileSync(
    join(work, 'site.conf'),
    here(readFileSync(join(root, 'current/nginx/quarterlight.conf'), 'utf8')),
  );
  writeFileSync(join(work, 'nginx.conf'), asNobody(readFileSync(join(DEBIAN, 'nginx.conf'), 'utf8'), work));
  if (isRoot) chownSync(work, NOBODY, NOBODY);
  const arguments_ = ['-c', join(work, 'nginx.conf')];
  const identity = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  const server = spawn(nginx, [...arguments_, '-g', 'daemon off;'], {
    ...identity,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: Buffer[] = [];
  server.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  const ended = new Promise<void>((resolve) => server.on('close', () => resolve()));
  while (!(await isListening(port))) {
    if (server.exitCode !== null) throw new Error(`nginx did not start: ${Buffer.concat(said).toString()}`);
    await setTimeout(10);
  }
  return {
    port,
    tlsPort,
    reload: [nginx, ...arguments_, '-s', 'reload'].join(' '),
    errors: () => (existsSync(join(work, 'error.log')) ? readFileSync(join(work, 'error.log'), 'utf8') : ''),
    serveByTls: () => {
      makeCertificate(work);
      const file = readFileSync(join(root, 'current/nginx/quarterlight-tls.conf'), 'utf8');
      writeFileSync(
        join(work, 'snippets/quarterlight-tls.conf'),
        here(file).replace(/\/etc\/letsencrypt\/live\/[^/]+/g, work),
      );
    },
    stop: async () => {
      server.kill('SIGTERM');
      await ended;
      rmSync(work, { recursive: true, force: true });
    },
  };
}

/** The shipped file with other ports, which is all that a user without rights needs. */
function onLoopback(text: string, port: number, tlsPort: number, work: string): string {
  return text
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('listen 443 ', `listen 127.0.0.1:${tlsPort} `)
    .replaceAll(/^ *listen \[::\].*\n/gm, '')
    .replaceAll(`${DEBIAN}/snippets`, join(work, 'snippets'));
}

/** Debian's settings, with what nginx writes in a folder of ours, and no site but the one. */
function asNobody(settings: string, work: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const folders = temporary.map((name) => `${name}_temp_path ${join(work, name)};`).join(' ');
  return settings
    .replace(/^user .*$/m, '')
    .replace(/^pid .*$/m, `pid ${join(work, 'pid')};`)
    .replace(/^(\s*)error_log .*$/m, `$1error_log ${join(work, 'error.log')};`)
    .replace(/^(\s*)access_log .*$/m, '$1access_log off;')
    .replace(/^(\s*)include .*conf\.d.*$/m, '')
    .replace(/^(\s*)include .*sites-enabled.*$/m, `$1include ${join(work, 'site.conf')};`)
    .replace(/^http \{$/m, `http { ${folders}`);
}

function makeCertificate(work: string): void {
  const files = ['-keyout', join(work, 'privkey.pem'), '-out', join(work, 'fullchain.pem')];
  const how = [
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-days',
    '1',
    '-subj',
    '/CN=localhost',
  ];
  const { status, stderr } = spawnSync('openssl', ['req', '-x509', ...how, ...files], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`openssl made no certificate: ${stderr}`);
  if (isRoot)
    for (const name of ['privkey.pem', 'fullchain.pem']) chownSync(join(work, name), NOBODY, NOBODY);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function isListening(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  const isOpen = await new Promise<boolean>((resolve) => {
    socket.on('connect', () => resolve(true));
    socket.on('error', () => resolve(false));
  });
  socket.destroy();
  return isOpen;
}
