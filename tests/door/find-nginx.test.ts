import { describe, expect, test } from 'vitest';
import { findNginx } from '../hosting/find-nginx.ts';
import type { NginxMachine } from '../hosting/find-nginx.ts';

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** A bare Linux machine with the given files, which records the commands that change it. */
function machine({ files = [], ...override }: Partial<NginxMachine> & { files?: string[] } = {}) {
  const disk = new Set(files);
  const done: string[] = [];
  const fake: NginxMachine = {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    isRoot: false,
    isFile: (path) => disk.has(path),
    run: (command, args) => {
      done.push([command, ...args].join(' '));
      return true;
    },
    ...override,
  };
  return { fake, disk, done };
}

describe('the nginx of the hosting tests', () => {
  test('is the installed one, in PATH or where Debian keeps it', () => {
    expect(findNginx(machine({ files: ['/usr/sbin/nginx', BROTLI] }).fake)).toBe('/usr/sbin/nginx');
    expect(findNginx(machine({ files: ['/usr/bin/nginx', '/usr/sbin/nginx', BROTLI] }).fake)).toBe(
      '/usr/bin/nginx',
    );
  });

  test('is the system’s package, with its Brotli module, when we are root', () => {
    const { fake, disk, done } = machine({ files: ['/usr/sbin/nginx'], isRoot: true });
    const run: NginxMachine['run'] = (command, args) => {
      if (args[0] === 'install') disk.add(BROTLI);
      return fake.run(command, args);
    };
    expect(findNginx({ ...fake, run })).toBe('/usr/sbin/nginx');
    expect(done).toContain(
      'apt-get install -y --no-install-recommends nginx libnginx-mod-http-brotli-static',
    );
  });

  const others: [string, Parameters<typeof machine>[0]][] = [
    ['not root', {}],
    ['on macOS', { platform: 'darwin', isRoot: true }],
    ['without apt-get', { isRoot: true, run: () => false }],
    ['without its Brotli module', { files: ['/usr/sbin/nginx'] }],
  ];
  test.each(others)('is asked for in one line when we are %s', (_, override) => {
    const { fake, done } = machine(override);
    expect(() => findNginx(fake)).toThrow(
      /^The hosting tests need nginx from Debian: sudo apt-get install nginx libnginx-mod-http-brotli-static$/,
    );
    expect(done).toEqual([]);
  });
});
